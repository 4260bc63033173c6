import { codeInPath, paperPath, resultPath } from '@/lib/address/result';
import { absolute } from '@/lib/address/site';
import { type Model, modelNames, models, requirePractice } from '@/lib/dataset';
import { planFigures } from '@/lib/export/plan-figures';
import type { AreaRow } from '@/lib/guide/browser/result/areas';
import type { BlendRow, ResultPage } from '@/lib/guide/browser/result/result-page';
import { resultPage } from '@/lib/guide/result/result-page';
import { firstSentence } from '@/lib/shared/sentences';
import { answerCountPhrases } from '@/lib/words/answer-count';
import { effortSum, effortWords } from '@/lib/words/effort';
import { inList } from '@/lib/words/lists';

/** What one page of paper says about a result, in one call: for those who have to agree, and have five minutes. */

export type PaperLookup =
  | { kind: 'paper'; paper: PaperPage }
  /** Another spelling of a code: the canonical address. */
  | { kind: 'redirect'; to: string }
  | { kind: 'unreadable'; explanation: { what: string; advice: string } };

export interface PaperPage {
  kind: ResultPage['verdict']['kind'];
  /** The canonical address, without what it is about. */
  path: string;
  /** The result itself: its path, and its whole canonical address to be printed, which leads there without a long title. */
  result: string;
  address: string;
  /** What it is about; empty where nothing is said. */
  scope: string;
  code: string;
  edition: string;
  /** What the newest edition says of the same answers, where the result is of an older one. */
  newer: { id: string; sentence: string } | undefined;
  sentence: string;
  /** The models that lead, or lead an area; none without a lead. */
  models: readonly PaperModel[];
  /** Undefined without a lead. */
  blend: readonly BlendRow[] | undefined;
  areas: readonly { label: string; leaders: string; clarity: string }[];
  /** How sure it is, in sentences. */
  sure: string;
  /** How many questions are answered, in words. */
  answered: string;
  risks: {
    /** The first caution that holds. */
    first: { title: string; advice: string } | undefined;
    /** Titles of the next ones, and how many there are besides. */
    others: readonly string[];
    more: number;
    /** What goes wrong where the leading models are done poorly. */
    pitfalls: readonly { name: string; text: string }[];
  };
  plan: readonly { days: number; steps: readonly { name: string; effort: string }[] }[];
  /** What the plan takes in all, in words; undefined without a plan. */
  effort: string | undefined;
  /** What the leading models need, as the guide says it. */
  needs: readonly { name: string; text: string }[];
  /** What shows whether the plan works, and how it is measured. */
  figures: readonly { name: string; unit: string; measured: string }[];
  /** Texts of open questions, those that could move the lead most first. */
  findOut: readonly string[];
  /** How many more are open. */
  moreOpen: number;
}

export interface PaperModel {
  name: string;
  expansion: string;
  isLeader: boolean;
  /** What it is for, and who answers for the work. */
  gist: string;
  owner: string;
}

/** A paper has room for so many. */
const mostModels = 3;
const mostLeaders = 2;
const mostOthers = 2;
const mostOpen = { withLead: 3, without: 8 } as const;

/**
 * Looks a code up, as it stands in an address, percent-encoded or not.
 * @param scope what the result is about, as `readScope` gives it
 */
export function paperPage(segment: string, scope = ''): PaperLookup {
  const lookup = resultPage(segment, scope);
  if (lookup.kind === 'unreadable') return lookup;
  if (lookup.kind === 'redirect') {
    const code = codeInPath(lookup.to.split('?', 1)[0] ?? '') ?? '';
    return { kind: 'redirect', to: paperPath(code, scope) };
  }
  return { kind: 'paper', paper: paperOf(lookup.result) };
}

function paperOf(result: ResultPage): PaperPage {
  const { verdict, code, scope, cautions, changes, plan, areas, newer } = result;
  const leaders = result.why
    ? models.filter(({ id }) => result.blend.some((row) => row.id === id && row.role === 'leads'))
    : [];
  const [first, ...others] = cautions;
  const practices = plan.flatMap((phase) => phase.practices.map(({ id }) => requirePractice(id)));
  const shownOpen = result.why ? mostOpen.withLead : mostOpen.without;
  return {
    kind: verdict.kind,
    path: paperPath(code),
    result: resultPath(code, scope),
    address: absolute(resultPath(code)),
    scope,
    code,
    edition: result.edition.id,
    newer: newer && { id: newer.id, sentence: newer.sentence },
    sentence: verdict.sentence,
    models: result.why ? modelsOf(leaders, areas) : [],
    blend: result.why ? result.blend : undefined,
    areas: result.why ? areas.map(({ label, leaders: ids, clarity }) => areaOf(label, ids, clarity)) : [],
    sure: [`${verdict.label}.`, verdict.meaning, ...overturned(result)].join(' '),
    answered: inList(answerCountPhrases(result.answered)),
    risks: {
      first: first && { title: first.title, advice: first.advice },
      others: others.slice(0, mostOthers).map(({ title }) => title),
      more: Math.max(0, others.length - mostOthers),
      pitfalls: leaders.slice(0, mostLeaders).map(({ name, cells }) => ({ name, text: cells.risks.short })),
    },
    plan: plan
      .filter((phase) => phase.practices.length > 0)
      .map(({ days, practices: planned }) => ({
        days,
        steps: planned.map(({ id, name }) => ({
          name,
          effort: effortWords[requirePractice(id).effort].option.toLowerCase(),
        })),
      })),
    effort: practices.length > 0 ? effortSum(practices.map(({ effort }) => effort)) : undefined,
    needs: leaders.slice(0, mostLeaders).map(({ name, cells }) => ({ name, text: cells['cost-and-staffing'].short })),
    figures: planFigures(plan.map((phase) => ({ practices: phase.practices.map(({ id }) => ({ practice: id })) }))).map(
      ({ name, unit, definition }) => ({ name, unit, measured: firstSentence(definition) }),
    ),
    findOut: verdict.kind === 'no-model' ? [] : changes.open.slice(0, shownOpen).map(({ text }) => text),
    moreOpen: verdict.kind === 'no-model' ? 0 : Math.max(0, changes.open.length - shownOpen),
  };
}

const areaOf = (label: string, leaders: readonly string[], clarity: string) => ({
  label,
  leaders: inList(models.filter(({ id }) => leaders.includes(id)).map(({ id }) => modelNames[id])),
  clarity,
});

/** Those that lead the whole, then those that alone lead an area, in the order of the areas. */
function modelsOf(leaders: readonly Model[], areas: readonly AreaRow[]): PaperModel[] {
  const ofAreas = areas.flatMap(({ leaders: [leader, ...rest] }) =>
    rest.length === 0 ? models.filter(({ id }) => id === leader) : [],
  );
  return [...new Set([...leaders, ...ofAreas])].slice(0, mostModels).map((model) => ({
    name: model.name,
    expansion: model.expansion,
    isLeader: leaders.includes(model),
    gist: model.gist.charAt(0).toLowerCase() + model.gist.slice(1),
    owner: model.cells.ownership.short,
  }));
}

/** What could put another model first, for readers who didn't answer themselves. Nothing where no model leads alone. */
function overturned({ verdict, changes }: ResultPage): string[] {
  if (verdict.overturned === undefined) return [];
  const [nearest] = changes.flips;
  const others = nearest
    ? nearest.changes.length === 1
      ? 'one different answer'
      : 'two different answers'
    : undefined;
  if (changes.open.length === 0)
    return [`Every question is settled; ${others ?? 'no two different answers'} would put another model first.`];
  const open = changes.settled
    ? 'No question that is still open can put another model first'
    : 'Questions that are still open could put another model first';
  if (changes.settled) return [`${open}; ${others ?? 'nor would two different answers'}${others ? ' would' : ''}.`];
  return [`${open}${others ? `, and so would ${others}` : '; no two different answers would'}.`];
}
