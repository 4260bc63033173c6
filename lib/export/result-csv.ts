import { advice, modelNames, workAreas } from '@/lib/dataset';
import { modelIds } from '@/lib/dataset/ids';
import { clarityOf, outcome, type PerModel } from '@/lib/engine';
import type { Edition } from '@/lib/questionnaire';
import { type AnswerSheet, importanceOf } from '@/lib/questionnaire/answers';
import { requireQuestion } from '@/lib/questionnaire/lookup';
import { answerLabel } from '@/lib/words/answer-label';
import { importanceWords } from '@/lib/words/importance';
import { inList } from '@/lib/words/lists';
import { areaClarityWords } from '@/lib/words/verdict';
import { toCsv } from './csv';

const header = ['About', 'Code', 'Part', 'Work area', 'Question', 'Answer', 'Counts', 'Leads', 'How clear'];

/**
 * A result as one table: a line for each answer with what it gave to each model, one for each work area with its own blend, and the blend.
 * Shares are fractions of 1: the answers' add up to the blend. Without a lead there are no areas and no blend. Title and code stand in
 * every line, so that tables of several results can be joined.
 * @param scope what the result is about, as `readScope` gives it
 */
export function resultCsv(edition: Edition, sheet: AnswerSheet, { code, scope }: { code: string; scope: string }) {
  const { contributions, areas, shares, verdict } = outcome(edition, sheet, advice);
  const line = (cells: readonly string[], values: PerModel) => [
    scope,
    code,
    ...cells,
    ...modelIds.map((model) => String(values[model])),
  ];
  const given = contributions.map(({ question: id, option, area, perModel }) => {
    const question = requireQuestion(edition, id);
    const counts = importanceWords[importanceOf(sheet, id)].option;
    return line(
      ['answer', workAreas[area].label, question.text, answerLabel(question, option), counts, '', ''],
      perModel,
    );
  });
  const leaders = (lead: readonly (keyof typeof modelNames)[]) => inList(lead.map((model) => modelNames[model]));
  const found = [
    ...areas.map((area) =>
      line(
        ['area', workAreas[area.area].label, '', '', '', leaders(area.lead), areaClarityWords[clarityOf(area)]],
        area.shares,
      ),
    ),
    line(['blend', '', '', '', '', leaders(verdict.lead), verdict.kind], shares),
  ];
  return toCsv(
    [...header, ...modelIds.map((model) => modelNames[model])],
    [...given, ...(verdict.lead.length > 0 ? found : [])],
  );
}
