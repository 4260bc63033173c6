import { pagePaths } from '@/lib/address/page';
import { absolute } from '@/lib/address/site';
import { decisionFrontMatter } from '@/lib/export/decision-front-matter';
import { escapeMarkdown, markdownTable } from '@/lib/export/markdown';
import { peopleInWords } from '@/lib/words/board';
import { inList } from '@/lib/words/lists';
import type { BoardPage } from './board-page';

/** What a team decided, as a decision record in Markdown, with the parts and names of MADR 4 (https://adr.github.io/madr/): a proposal to complete and to keep. */

const text = escapeMarkdown;

/** @param notes what was decided on a question of the agenda, by its id */
export function boardRecord(page: BoardPage, notes: Readonly<Record<string, string>> = {}): string {
  const { scope, verdict, members, agenda, areas, edition, doors, tells, blend, settle } = page;
  const agreed = areas.filter(({ agrees }) => agrees).map(({ label }) => label);
  // Also on points that have left the agenda, since answers have changed.
  const decided = areas.flatMap(({ questions }) => questions).filter(({ id }) => notes[id]);
  const parts = [
    decisionFrontMatter,
    `# ${text(`${scope || 'Model of IT operations'}: ${verdict.sentence.replace(/\.$/, '')}`)}`,
    '## Context and Problem Statement',
    `How should IT operations be run? ${peopleInWords(members.length) === 'one person' ? 'One person has' : `${members.length} people have`} answered edition ${edition} of the questionnaire, each on their own.`,
    agreed.length > 0
      ? text(`The answers agree on ${inList(agreed)}.`)
      : 'In no work area do the answers agree as a whole.',
    '## Decision Drivers',
    agenda.length > 0
      ? agenda.map(({ question, why }) => `- ${text(question)} ${text(why)}`).join('\n')
      : '- No two answers point to different models.',
    '## Considered Options',
    blend.map(({ name }) => `- ${text(name)}`).join('\n'),
    '## Decision Outcome',
    `Proposed: ${text(verdict.sentence)} ${text(verdict.meaning)}`,
    ...(decided.length > 0
      ? [
          '### Decided in the meeting',
          decided.map(({ id, text: question }) => `- ${text(question)} ${text(notes[id] ?? '')}`).join('\n'),
        ]
      : []),
    '### Confirmation',
    settle.open.length > 0
      ? `To find out, since most left it open:\n\n${settle.open.map((each) => `- ${text(each.text)}`).join('\n')}`
      : 'Who sees to it, and by when:',
    '## Pros and Cons of the Options',
    tells
      ? markdownTable(
          ['Option', 'Mean share', 'Lowest and highest of the members'],
          blend.map(({ name, percent, low, high }) => [
            text(name),
            `${percent}%`,
            `${Math.round(low * 100)} to ${Math.round(high * 100)}%`,
          ]),
        )
      : 'There is not enough to tell.',
    '## More Information',
    `The figures are worked out from everybody’s answers, and can be worked out again: <${doors.link}>. The method is described at <${absolute(pagePaths.method)}>.`,
  ];
  return `${parts.join('\n\n')}\n`;
}
