import { readCode } from '@/lib/address/code';
import { comparisonParams, embedBlendPath, namesTooFewModels, readTheme, type Theme } from '@/lib/address/embed';
import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { codeInSegment, resultPath } from '@/lib/address/result';
import { modelNames, models } from '@/lib/dataset';
import { coreOutcome } from '@/lib/engine';
import { type ComparisonPage, comparison } from '@/lib/guide/comparison/comparison-page';
import { editions } from '@/lib/questionnaire';
import { countAnswers } from '@/lib/questionnaire/answer-count';
import { decode } from '@/lib/share/codec';
import { explainCodeError } from '@/lib/words/code-errors';
import { comparisonTitle } from '@/lib/words/embed';
import { inList } from '@/lib/words/lists';
import { verdictMeaning, verdictSentence } from '@/lib/words/verdict';

/** What other sites show in a frame, for its address. Whatever that holds, there is something to show: at least what is wrong, and a way on. */

export interface Framed {
  /** Undefined where the reader's own setting counts. */
  theme: Theme | undefined;
  /** Its heading, and its title. */
  title: string;
  /** Where it stands whole in the guide. */
  whole: string;
}

/** Says what is wrong with an address, or that nothing fits it. */
export interface FramedMessage extends Framed {
  kind: 'message';
  status: 200 | 404;
  /** What is wrong, and what to do. */
  text: string;
}

export type FramedComparison = Framed & { kind: 'comparison' } & Pick<
    ComparisonPage,
    'columns' | 'groups' | 'caption' | 'notice' | 'grades' | 'marks'
  >;

export interface FramedBlend extends Framed {
  kind: 'blend';
  /** How clear it is, and of how many answers. */
  note: string;
  /** In the models' fixed order; empty where no model leads. */
  parts: readonly { id: string; name: string; colour: string; shape: Shape; share: number; percent: number }[];
}
type Shape = (typeof models)[number]['mark']['shape'];

export function framedComparison(params: Params): FramedComparison | FramedMessage {
  const theme = readTheme(params);
  if (namesTooFewModels(params, modelNames)) {
    return {
      kind: 'message',
      status: 404,
      theme,
      title: 'There is nothing to compare',
      text: `The address has to name at least two of the models: ${inList(Object.values(modelNames))}.`,
      whole: pagePaths.comparison,
    };
  }
  const page = comparison(comparisonParams(params));
  const { columns, groups, caption, notice, grades, marks } = page;
  const whole = page.links.withoutResult ?? page.address;
  const title = comparisonTitle(
    columns.map(({ id }) => id),
    modelNames,
  );
  if (page.shownRows > 0) {
    return { kind: 'comparison', theme, title, whole, columns, groups, caption, notice, grades, marks };
  }
  const { query } = page.form;
  const text = query ? `None of the chosen rows holds “${query}”.` : 'No row is left of this choice.';
  return { kind: 'message', status: 200, theme, title, text, whole };
}

/** @param segment the code as it stands in the address, percent-encoded or not */
export function framedBlend(
  segment: string,
  params: Params,
): FramedBlend | FramedMessage | { kind: 'redirect'; to: string } {
  const theme = readTheme(params);
  const written = codeInSegment(segment);
  const decoded = decode(editions, readCode(written));
  if (!decoded.ok) {
    const { what, advice } = explainCodeError(decoded.error);
    const title = 'This result can’t be read';
    return { kind: 'message', status: 404, theme, title, text: `${what} ${advice}`, whole: pagePaths.openResult };
  }
  const { edition, sheet, code } = decoded.value;
  if (code !== written) return { kind: 'redirect', to: embedBlendPath(code, theme) };
  const result = coreOutcome(edition, sheet);
  const { options, all } = countAnswers(edition, sheet);
  return {
    kind: 'blend',
    theme,
    title: verdictSentence(result, modelNames),
    note: `${verdictMeaning(result, modelNames).label}. ${options} of ${all} questions answered.`,
    whole: resultPath(code),
    parts: (result.verdict.lead.length > 0 ? models : []).map(({ id, name, mark }) => {
      return { id, name, ...mark, share: result.shares[id], percent: result.percent[id] };
    }),
  };
}
