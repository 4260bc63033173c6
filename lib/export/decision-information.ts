import { metricPath, practicePath } from '@/lib/address/record';
import { resultPath } from '@/lib/address/result';
import { absolute } from '@/lib/address/site';
import { modelNames, requireMetric, requirePractice, workAreas } from '@/lib/dataset';
import type { PlannedPractice } from '@/lib/engine';
import { requireQuestion } from '@/lib/questionnaire/lookup';
import { dateInWords } from '@/lib/words/dates';
import { effortWords } from '@/lib/words/effort';
import { inList } from '@/lib/words/lists';
import { distanceInPoints } from '@/lib/words/numbers';
import { doubtFigures, whatOverturns } from '@/lib/words/verdict';
import { noneNamed } from './decision-outcome';
import { escapeMarkdown, markdownList, markdownSentences, markdownTable } from './markdown';
import type { DecisionRecord } from './recorded-result';

/** What a decision record ends with: how sure it is, the plan, who answers for what, what is not known, how to work it out again. */

export function informationParts(record: DecisionRecord): string[] {
  return [
    ...sureParts(record),
    ...planParts(record),
    ...peopleParts(record),
    ...openParts(record),
    ...sourceParts(record),
  ];
}

function sureParts({ result }: DecisionRecord): string[] {
  const [leader] = result.verdict.lead;
  if (!leader) return [];
  const overturned = whatOverturns(result);
  const figures = doubtFigures(result.verdict, result.findOutFirst.length > 0);
  return [
    '### How sure this is',
    ...(figures
      ? [
          markdownTable(
            [`How often ${escapeMarkdown(modelNames[leader])} stays first`, 'What varies'],
            figures.map(({ often, doubt }) => [escapeMarkdown(often), escapeMarkdown(doubt)]),
          ),
        ]
      : []),
    ...(overturned ? [markdownSentences(overturned)] : []),
    markdownSentences(
      'These figures say how firmly the answers point one way. They don’t say how likely it is that a change will succeed.',
    ),
  ];
}

function planParts(record: DecisionRecord): string[] {
  const phases = record.result.plan.filter(({ practices }) => practices.length > 0);
  if (phases.length === 0) return [];
  return [
    '### Plan for the first 90 days',
    phases
      .map(({ days, practices }) =>
        [`- By day ${days}`, ...practices.map((each) => practiceLines(record, each))].join('\n'),
      )
      .join('\n'),
  ];
}

function practiceLines({ site }: DecisionRecord, { practice }: PlannedPractice): string {
  const { name, effort, firstStep, metric } = requirePractice(practice);
  const link = (text: string, path: string) => `[${escapeMarkdown(text)}](${absolute(path, site)})`;
  return [
    `  - ${link(name, practicePath(practice))} (${effortWords[effort].inSentence}).`,
    `First step: ${markdownSentences(firstStep, '    ')}`,
    `Shown by: ${link(requireMetric(metric).name, metricPath(metric))}.`,
  ].join('\n    ');
}

/** A table for the team's own names. */
function peopleParts({ result }: DecisionRecord): string[] {
  const leads = result.verdict.lead.length > 0;
  return [
    '### Who answers for what',
    markdownSentences('Fill in a name for each row. A row without a name is work for which nobody answers.'),
    markdownTable(
      ['Work area', ...(leads ? ['Leading model'] : []), 'Answers for it', 'Stands in', 'From'],
      result.areas.map(({ area, lead }) => [
        escapeMarkdown(workAreas[area].label),
        ...(leads ? [escapeMarkdown(inList(lead.map((model) => modelNames[model])) || noneNamed)] : []),
        '',
        '',
        '',
      ]),
    ),
  ];
}

function openParts({ edition, result }: DecisionRecord): string[] {
  const open = result.findOutFirst.map(({ question, movement }) => {
    const { text } = requireQuestion(edition, question);
    return `${escapeMarkdown(text)}${movement > 0 ? ` (moves the lead by ${atMost(movement)})` : ''}`;
  });
  return [
    '### What is not known',
    ...(open.length > 0
      ? [
          markdownSentences(
            `These questions are open.${result.verdict.lead.length > 0 ? ' Those that could move the lead most come first.' : ''}`,
          ),
          markdownList(open),
        ]
      : [markdownSentences('Every question is answered or doesn’t apply.')]),
    markdownSentences(
      'The questionnaire knows nothing of money, contracts, and the people by name: what the change costs here has to be worked out.',
    ),
  ];
}

const atMost = (movement: number) => {
  const distance = distanceInPoints(movement);
  return distance.startsWith('less') ? distance : `at most ${distance}`;
};

function sourceParts({ code, edition, scope, site, version }: DecisionRecord): string[] {
  const link = absolute(resultPath(code, scope), site);
  return [
    '### How to work this out again',
    markdownList([
      `The result with all its figures: <${link}>`,
      `Result code: \`${code}\`, which holds the answers and nothing else`,
      `Questionnaire: edition ${edition.id}, published on ${dateInWords(edition.publishedOn)}; a published edition never changes`,
      `${escapeMarkdown(`Made with Opsblend ${version}`)}; how a recommendation is made: <${absolute('/method', site)}>`,
    ]),
  ];
}
