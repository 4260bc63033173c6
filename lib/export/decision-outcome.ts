import { modelNames, requireCaution, requireModel, workAreas } from '@/lib/dataset';
import { modelIds } from '@/lib/dataset/ids';
import { clarityOf } from '@/lib/engine';
import { evidenceWords } from '@/lib/words/evidence';
import { inList } from '@/lib/words/lists';
import { asPercent } from '@/lib/words/numbers';
import { areaClarityWords, verdictMeaning, verdictSentence } from '@/lib/words/verdict';
import { escapeMarkdown, markdownList, markdownSentences, markdownTable } from './markdown';
import { planFigures } from './plan-figures';
import type { DecisionRecord } from './recorded-result';

/** What a decision record proposes: the options, the one that is chosen, who leads which area, what follows, and how it is confirmed. */

/** The option beside the models, in editions that know it. */
export const noNewModel = 'No new model: keep what works';

/** Stands in place of a model where an area has no leader. */
export const noneNamed = 'none named';

/** The names of all options, in their order. */
export function optionNames({ edition }: DecisionRecord): string[] {
  return [...modelIds.map((model) => modelNames[model]), ...(edition.noModel ? [noNewModel] : [])];
}

export function consideredPart(record: DecisionRecord): string {
  return markdownList(optionNames(record).map(escapeMarkdown));
}

export function outcomeParts(record: DecisionRecord): string[] {
  const figures = planFigures(record.result.plan);
  return [
    chosen(record),
    markdownSentences(
      'This is what the answers come to, and a proposal. It becomes a decision when those who decide accept it and change the status above.',
    ),
    ...(record.result.verdict.lead.length > 0 ? [areaTable(record)] : []),
    '### Consequences',
    consequences(record),
    '### Confirmation',
    ...(figures.length > 0
      ? [
          markdownSentences(
            'Note the value of each figure before you begin, and look at it again at the end of each phase of the plan.',
          ),
          markdownList(
            figures.map(
              ({ name, unit, definition }) =>
                `**${escapeMarkdown(name)}** (${escapeMarkdown(unit)}): ${markdownSentences(definition, '  ')}`,
            ),
          ),
        ]
      : [markdownSentences('Nothing to measure follows from these answers as yet.')]),
  ];
}

function chosen({ result }: DecisionRecord): string {
  const names = result.verdict.lead.map((model) => `“${modelNames[model]}”`);
  const { meaning } = verdictMeaning(result, modelNames);
  const sentence = verdictSentence(result, modelNames);
  switch (result.verdict.kind) {
    case 'not-enough':
      return markdownSentences(`No option is chosen, because there is not enough to tell yet. ${meaning}`);
    case 'no-model':
      return markdownSentences(
        `Chosen option: “${noNewModel}”, because no model is worth a reorganisation here. ${meaning}`,
      );
    case 'shared-lead':
      return markdownSentences(
        `Chosen options: ${inList(names)} together, because none of them can be called the leader. ${sentence} ${meaning}`,
      );
    default:
      return markdownSentences(
        `Chosen option: ${inList(names)}, because it has the largest share of the blend. ${sentence} ${meaning}`,
      );
  }
}

function areaTable({ result }: DecisionRecord): string {
  const rows = result.areas.map((area) => [
    workAreas[area.area].label,
    inList(area.lead.map((model) => modelNames[model])) || noneNamed,
    areaClarityWords[clarityOf(area)],
    asPercent(area.emphasis),
  ]);
  return markdownTable(
    ['Work area', 'Leading model', 'How clear', 'Part of all points'],
    rows.map((cells) => cells.map(escapeMarkdown)),
  );
}

/** What the guide says that the leading models bring and need, and what the answers leave in doubt. */
function consequences({ result }: DecisionRecord): string {
  const { lead, kind } = result.verdict;
  const promised = lead.flatMap((id) => {
    const { name, cells } = requireModel(id);
    const said = (what: string, { short, evidence }: (typeof cells)['benefits']) =>
      `${what} “${short}” (${evidenceWords[evidence].inSentence}).`;
    return [
      `Good, because this is what ${name} is to bring: ${said('', cells.benefits).trim()}`,
      `Neutral, because this is what ${name} needs: ${said('', cells['cost-and-staffing']).trim()}`,
      `Bad, because this is what happens where ${name} is done poorly: ${said('', cells.risks).trim()}`,
    ];
  });
  const keeps = [
    'Good, because nothing has to be reorganised or renamed.',
    'Bad, because it holds only while the organisation stays as it is: ask again if you begin to build software, take over systems or sites, or if outages begin to cost you.',
  ];
  const waits = ['Bad, because nothing is decided until more is known.'];
  const doubts = result.cautions.map(requireCaution).map(({ title, text, advice }) => {
    return `Bad, because a condition is in doubt: ${title}. ${text} ${advice}`;
  });
  const told = kind === 'no-model' ? keeps : kind === 'not-enough' ? waits : promised;
  return markdownList([...told, ...doubts].map((text) => markdownSentences(text, '  ')));
}
