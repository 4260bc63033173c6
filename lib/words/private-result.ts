/** What a private result says of itself: a result whose code stands behind the `#` of its address. */
export const privateResultWords = {
  offer:
    'The part after the # stays in the browser, which works out the result itself. It needs JavaScript, and a chat shows no picture of it.',
  /** At its head. */
  here: 'This result is private: your browser has worked it out, and this page has told no server its code. Links to questions, and what is listed under “What needs the server”, tell the server your answers if you follow them.',
  needsServer: 'These need the server to know the code: following one tells it your answers.',
  working: 'Your browser is working out the result.',
  failed:
    'What the result says could not be loaded, so it can’t be shown. This page has told no server the code. Load the page again when you are online.',
} as const;
