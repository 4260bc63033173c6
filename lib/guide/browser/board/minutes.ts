import { pagePaths } from '@/lib/address/page';
import { absolute } from '@/lib/address/site';
import { escapeMarkdown, markdownTable } from '@/lib/export/markdown';
import { peopleInWords } from '@/lib/words/board';
import type { BoardPage } from './board-page';

/** The minutes of a team's meeting in Markdown: what the board says, with room for what the team decides. */

const text = escapeMarkdown;

/** @param notes what was decided on a question of the agenda, by its id */
export function minutesOf(page: BoardPage, notes: Readonly<Record<string, string>> = {}): string {
  const { scope, verdict, members, agenda, areas, edition, carried, withoutOne, settle, doors, tells, blend } = page;
  const agreed = areas.filter(({ agrees }) => agrees);
  return `${[
    `# ${scope ? `How we run operations: ${text(scope)}` : 'How we run operations'}`,
    'Date: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_',
    `**${text(verdict.sentence)}** ${text(verdict.meaning)}`,
    '## Who took part',
    `Answers of ${peopleInWords(members.length)}, to edition ${edition} of the questionnaire.`,
    members.map(({ name, lead }) => `- ${text(name)}: ${text(lead)}`).join('\n'),
    ...(carried ? [text(carried)] : []),
    ...(tells
      ? [
          '## The blend',
          markdownTable(
            ['Model', 'Mean', 'Members'],
            blend.map(({ name, percent, low, high }) => [
              text(name),
              `${percent}%`,
              `${Math.round(low * 100)} to ${Math.round(high * 100)}%`,
            ]),
          ),
        ]
      : []),
    '## Agenda',
    ...(agenda.length === 0
      ? ['No two answers point to different models.']
      : agenda.flatMap((item, index) => agendaItem(item, index, notes[item.id]))),
    ...otherDecisions(page, notes),
    '## Where we agree',
    agreed.length > 0
      ? agreed.map(({ label, lead }) => `- ${text(label)}${lead ? `: ${text(lead)} first` : ''}`).join('\n')
      : 'In no work area do the answers agree as a whole.',
    ...settling(withoutOne, settle),
    '## How to reproduce this',
    `Open <${doors.link}>: the link holds every answer, and the figures are worked out from it again. The method is described at <${absolute(pagePaths.method)}>.`,
  ].join('\n\n')}\n`;
}

function agendaItem(
  { question, area, positions, others, why, talk }: BoardPage['agenda'][number],
  index: number,
  note: string | undefined,
): string[] {
  return [
    `### ${index + 1}\\. ${text(question)}`,
    `Work area: ${text(area)}.`,
    [
      ...positions.map(
        ({ answer, count, who, votes }) =>
          `- “${text(answer)}” (${text(votes)}): ${peopleInWords(count)}, ${text(who)}`,
      ),
      ...(others ? [`- Besides, ${text(others)}`] : []),
    ].join('\n'),
    `Why it matters: ${text(why)}`,
    `To begin with: ${text(talk)}`,
    `- Decision:${note ? ` ${text(note)}` : ''}\n- Who sees to it:\n- By when:`,
  ];
}

/** What was decided on points that are not on the agenda any more, since answers have changed. */
function otherDecisions({ agenda, areas }: BoardPage, notes: Readonly<Record<string, string>>): string[] {
  const others = areas
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => notes[id] && !agenda.some((item) => item.id === id));
  if (others.length === 0) return [];
  return [
    '## Decided besides',
    others.map(({ id, text: question }) => `- ${text(question)} ${text(notes[id] ?? '')}`).join('\n'),
  ];
}

function settling(withoutOne: string | undefined, { question, open }: BoardPage['settle']): string[] {
  if (!withoutOne && !question && open.length === 0) return [];
  return [
    '## What would settle it',
    [
      ...(withoutOne ? [`- ${text(withoutOne)}`] : []),
      ...(question ? [`- Agreement on one point would make the lead clear: ${text(question.text)}`] : []),
      ...open.map((each) => `- To find out, since most left it open: ${text(each.text)}`),
    ].join('\n'),
  ];
}
