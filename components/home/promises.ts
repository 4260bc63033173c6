import { answerWords } from '@/lib/words/answers';
import { evidenceWords } from '@/lib/words/evidence';
import { inList } from '@/lib/words/lists';

const grades = Object.values(evidenceWords).map(({ inSentence }) => inSentence);

/** What a reader gets, what this is not, and what happens to answers: said before anybody answers anything. */
export const promises = [
  {
    id: 'what-you-get',
    heading: 'What you get',
    items: [
      {
        term: 'Articles',
        text: 'One on each model: what its people do all day, how it measures itself, when to use it and when not, with numbered sources.',
      },
      {
        term: 'A comparison',
        text: `Every cell says how well it is supported: ${inList(grades, 'or')}.`,
      },
      {
        term: 'A blend',
        text: 'The share each model takes in your organisation, and the answers that decided it. Where there is not enough to tell, it says so.',
      },
      {
        term: 'A result link',
        text: 'Send it to your team. It gives the same numbers when it is opened later.',
      },
    ],
  },
  {
    id: 'what-this-is-not',
    heading: 'What this is not',
    items: [
      {
        term: 'A ranking',
        text: 'It isn’t a maturity model or a certificate. It doesn’t say that one model is better than another.',
      },
      {
        term: 'A measurement',
        text: 'The weights behind a recommendation are judgement. The method page shows every one of them.',
      },
      {
        term: 'A standard',
        text: 'No standard defines TechOps or SysOps. The guide says what it means by them, and marks that as its own convention.',
      },
    ],
  },
  {
    id: 'your-answers',
    heading: 'How it treats your answers',
    items: [
      { term: 'No tracking', text: 'No account, no cookie, no tracker, and no request to a third party.' },
      {
        term: 'Held by you',
        text: 'Your answers are kept in your browser and in the link to your result. The server works with them and stores none; a room it stores encrypted, without the key. Whoever has the link can read the answers, so send it as you would send a document.',
      },
      {
        term: `“${answerWords.unknown.label}” counts`,
        text: 'Not knowing is an answer. It counts neither as a no nor as the middle: it is left out of the sum.',
      },
    ],
  },
] as const;
