import { modelPath } from '@/lib/address/record';
import { absolute } from '@/lib/address/site';
import { type Model, models } from '@/lib/dataset';
import { castVotes, type Reason, reasons } from '@/lib/engine';
import { requireOption, requireQuestion } from '@/lib/questionnaire/lookup';
import { asPercent, signedPoints } from '@/lib/words/numbers';
import { roleWords } from '@/lib/words/roles';
import { noNewModel } from './decision-outcome';
import { escapeMarkdown, markdownList, markdownSentences } from './markdown';
import type { DecisionRecord } from './recorded-result';

/** What speaks for and against each option of a decision record: the answers that moved its share, strongest first. */

const shownReasons = { for: 3, against: 3 } as const;

export function optionParts(record: DecisionRecord): string[] {
  return [
    ...models.flatMap((model) => [`### ${escapeMarkdown(model.name)}`, ...modelParts(record, model)]),
    ...(record.edition.noModel ? [`### ${escapeMarkdown(noNewModel)}`, noModelPart(record)] : []),
  ];
}

function modelParts(record: DecisionRecord, { id, name, gist }: Model): string[] {
  const { edition, sheet, result, site } = record;
  const about = `${markdownSentences(`${gist}.`)}\n[More about ${escapeMarkdown(name)}](${absolute(modelPath(id), site)})`;
  if (result.verdict.lead.length === 0) return [about, markdownList([notJudged(record)])];
  const share = markdownSentences(
    `Share of the blend: ${result.percent[id]}%; with what is still open, between ${asPercent(result.range.low[id])} and ${asPercent(result.range.high[id])}. Part in the blend: ${roleWords[result.roles[id]].inSentence}.`,
  );
  const { for: supporting, against } = reasons(castVotes(edition.questions, sheet), id);
  const lines = [
    ...supporting.slice(0, shownReasons.for).map((reason) => argument('Good', record, reason)),
    ...(supporting.length === 0 ? ['Bad, because no answer supports it'] : []),
    ...against.slice(0, shownReasons.against).map((reason) => argument('Bad', record, reason)),
  ];
  return [`${about}\n${share}`, markdownList(lines)];
}

function argument(side: 'Good' | 'Bad', { edition }: DecisionRecord, { question, option, effect }: Reason): string {
  const asked = requireQuestion(edition, question);
  const answer = escapeMarkdown(requireOption(asked, option).label);
  return `${side}, because to “${escapeMarkdown(asked.text)}” the answer is “${answer}” (${signedPoints(effect * 100)} points)`;
}

function notJudged({ result }: DecisionRecord): string {
  return result.verdict.kind === 'no-model'
    ? 'Bad, because no lead is worth a reorganisation here'
    : 'Neutral, because too few answers say anything about a model';
}

function noModelPart({ result }: DecisionRecord): string {
  const line = {
    'no-model': 'Good, because few people, or none, look after systems that others make',
    'not-enough': 'Neutral, because too few answers are there to judge by',
  };
  return markdownList([
    result.verdict.kind === 'no-model' || result.verdict.kind === 'not-enough'
      ? line[result.verdict.kind]
      : 'Bad, because the answers are not those of an organisation that the questionnaire advises to choose no model',
  ]);
}
