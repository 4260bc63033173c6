import type { CodeError } from '@/lib/share/codec';

const again = 'Copy the whole link again from where you got it, or ask whoever sent it to send it again.';

/** What a person is told who has pasted something in which there is no code at all. */
export const noCodeInText = { what: 'There is no whole result code in what was pasted.', advice: again };

/** What a person is told when a result code can't be read: what happened, and what to do. */
export function explainCodeError(error: CodeError): { what: string; advice: string } {
  switch (error.kind) {
    case 'empty':
      return { what: 'The link holds no result code.', advice: again };
    case 'too-short':
      return { what: 'The code is too short: most of it is missing.', advice: again };
    case 'too-long':
      return {
        what: `The code is ${error.length} characters long; no result code is longer than ${error.limit}.`,
        advice:
          'Something may have been joined to the end of the link. Remove what follows the code, or copy the link again.',
      };
    case 'foreign-character':
      return {
        what: `Character ${error.position} of the code is “${error.character}”, which no result code contains.`,
        advice: `Codes are made of digits and the letters A to Z without U, in groups joined by hyphens. ${again}`,
      };
    case 'checksum':
      return {
        what: 'The code is incomplete, or a character in it is wrong: its checksum does not fit.',
        advice: `Mail and chat programs often cut a link at the end of a line. ${again}`,
      };
    case 'unknown-edition':
      return {
        what: `The code belongs to edition number ${error.edition} of the questionnaire, which this site does not know.`,
        advice: 'It may come from a newer version of the guide. Open it on the site where it was made.',
      };
    case 'out-of-range':
      return {
        what: 'The code is well formed, but it holds an answer that its questionnaire does not have.',
        advice: `It was not made by this guide, or was changed by hand. ${again}`,
      };
  }
}

/** The same for what stands in a board's address or is pasted to be added to one. */
export function explainBoardError(error: CodeError | { kind: 'damaged' | 'no-answers' }): {
  what: string;
  advice: string;
} {
  switch (error.kind) {
    case 'damaged':
      return {
        what: 'It is incomplete, or a character in it is wrong: its checksum does not fit.',
        advice: 'Copy the whole link of the board again.',
      };
    case 'no-answers':
      return {
        what: 'There is no link to a result or to a board in it, and no result code.',
        advice: 'Copy the link from the page of the result or of the board.',
      };
    default:
      return explainCodeError(error);
  }
}
