/** What was done for accessibility, in the words of the page: what a test shows, and what none does. */

export const tested = [
  {
    term: 'Automatic rules',
    text: 'The rules of axe run in a browser over every page, in light and in dark, and over states such as an unreadable link; over each kind of page, too, in colours that the system sets. The tests fail on any finding. Such rules find only a part of all barriers.',
  },
  {
    term: 'Colours',
    text: 'A test measures the contrast of text (4.5:1 or more) and of borders and model colours (3:1 or more) in both themes. It also measures how far the five model colours are apart for full colour vision, protanopia, deuteranopia and tritanopia.',
  },
  {
    term: 'Narrow windows',
    text: 'At 320 pixels, which is a window of 1280 pixels at 400% zoom, no page scrolls sideways. With a reader’s own text spacing, each kind of page keeps all its words.',
  },
  {
    term: 'Without a script',
    text: 'The questionnaire is walked through from the first question to the result with scripts switched off.',
  },
  {
    term: 'Other browsers',
    text: 'The tests of every change run in Chromium. In Firefox 153 and in WebKitGTK 2.50, whose engine is that of Safari, a script took the main way: answers, a result and its variation, a comparison, search, and a room. Eleven kinds of page were looked at in both.',
  },
  {
    term: 'By eye',
    text: 'Every kind of page was looked at in both themes and at three widths; some were, too, with more contrast, in forced colours and on paper.',
  },
] as const;

export const unknown = [
  {
    term: 'Screen readers',
    text: 'None was used. Charts have a title, a description and a table, or are tables themselves; whether they make sense when heard, we don’t know.',
  },
  {
    term: 'Other technology',
    text: 'Voice control, switches, magnifiers and braille displays were not tried.',
  },
  {
    term: 'Safari and phones',
    text: 'Safari itself and the browsers of phones were not tried.',
  },
  {
    term: 'Plain language',
    text: 'Nobody with a learning or reading disability has read the texts. The subject brings long words, which the glossary explains.',
  },
] as const;

export const ways = [
  {
    term: 'Theme',
    text: 'Pages follow the system’s light or dark theme, and its wish for more contrast or less motion. A switch at the foot of every page overrides the theme.',
  },
  {
    term: 'Colour alone',
    text: 'Each model has a shape besides its colour, and its name or number stands near it.',
  },
  {
    term: 'Time',
    text: 'Nothing runs out while you read or answer. The answers stay in the link, and in your browser, which keeps the ten sets changed last, until you remove them. A room is deleted 90 days after its last change.',
  },
  {
    term: 'Search key',
    text: 'Search has the access key “/”, with the keys that your browser wants beside it.',
  },
] as const;
