import { modelIds } from '@/lib/dataset/ids';
import { ranking } from '@/lib/engine/ranking';
import { score } from '@/lib/engine/score';
import type { Edition } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';

/** The plain way to what the engine finds cleverly: try everything. For small editions only. */

/** Every sheet that gives each open question of a sheet one of its options, or leaves it open. */
export function completions(edition: Edition, sheet: AnswerSheet): AnswerSheet[] {
  const open = edition.questions.filter(({ id }) => [undefined, 'unknown'].includes(sheet.answers[id]));
  return open.reduce<AnswerSheet[]>(
    (sheets, { id, options }) =>
      sheets.flatMap((each) => [
        each,
        ...options.map((option) => ({ ...each, answers: { ...each.answers, [id]: option.id } })),
      ]),
    [sheet],
  );
}

/** Lowest and highest share of each model over all completions in which something is cast; 0 where there are none. */
export function rangeByForce(edition: Edition, sheet: AnswerSheet) {
  const all = completions(edition, sheet)
    .map((each) => score(edition.questions, each))
    .filter(({ cast }) => cast > 0);
  return modelIds.map((model) => {
    const shares = all.length > 0 ? all.map((each) => each.shares[model]) : [0];
    return { model, low: Math.min(...shares), high: Math.max(...shares) };
  });
}

export function leaderOf(edition: Edition, sheet: AnswerSheet) {
  return ranking(score(edition.questions, sheet).shares)[0];
}

/** All sheets that differ in the option of one answered question. */
export function neighbours(edition: Edition, sheet: AnswerSheet): AnswerSheet[] {
  return edition.questions.flatMap(({ id, options }) => {
    const chosen = sheet.answers[id];
    if (!options.some((option) => option.id === chosen)) return [];
    return options
      .filter((option) => option.id !== chosen)
      .map((option) => ({ ...sheet, answers: { ...sheet.answers, [id]: option.id } }));
  });
}
