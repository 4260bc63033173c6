import { modelIds } from '@/lib/dataset/ids';
import type { Board } from '@/lib/engine';
import { totalVariation } from '@/lib/engine/board-agreement';
import { requireOption, requireQuestion } from '@/lib/questionnaire/lookup';
import type { Edition, Option } from '@/lib/questionnaire/schema';
import { notChosenPhrases, talkAbout, whyItMatters } from '@/lib/words/board';
import { inList } from '@/lib/words/lists';
import type { ModelNames } from '@/lib/words/verdict';
import { areaLabel } from '../area-label';

/** The disagreements that matter most, each with its positions. */

export interface AgendaRow {
  id: string;
  question: string;
  area: string;
  /** In the order of the options. */
  positions: readonly {
    answer: string;
    count: number;
    /** Who chose it, as the page calls them. */
    who: string;
    /** What the answer speaks for, in words. */
    votes: string;
  }[];
  /** How many chose no option, in words; undefined where all did. */
  others: string | undefined;
  why: string;
  talk: string;
}

/** @param names what the members are called, in their order */
export function agendaRows(
  edition: Edition,
  { agenda }: Board,
  names: readonly string[],
  modelNames: ModelNames,
): AgendaRow[] {
  return agenda.map((item) => {
    const question = requireQuestion(edition, item.question);
    const options = item.agreed.map(({ option }) => requireOption(question, option));
    const [one, other] = furthestApart(options, (option) => item.chosenBy[option.id]?.length ?? 0);
    const rest = notChosenPhrases(item);
    const positionOf = ({ id, label }: Option) => ({ answer: label, count: item.chosenBy[id]?.length ?? 0 });
    return {
      id: item.question,
      question: question.text,
      area: areaLabel(question.area),
      positions: options.map((option) => {
        const members = item.chosenBy[option.id] ?? [];
        return {
          answer: option.label,
          count: members.length,
          who: whoIn(members, names),
          votes: voteWords(option, modelNames),
        };
      }),
      others: rest.length > 0 ? inList(rest) : undefined,
      why: whyItMatters(
        item.agreed.map((each) => ({ ...each, answer: requireOption(question, each.option).label })),
        modelNames,
      ),
      talk: one && other ? talkAbout(positionOf(one), positionOf(other)) : '',
    };
  });
}

const mostNamed = 12;

function whoIn(members: readonly number[], names: readonly string[]): string {
  const all = members.map((member) => names[member] ?? '');
  const rest = all.length - mostNamed;
  // Labels may have commas of their own.
  return (rest > 0 ? [...all.slice(0, mostNamed), rest === 1 ? 'one other' : `${rest} others`] : all).join(' · ');
}

/** `DevOps 80%, SRE 20%`; what an option keeps back is named as well. */
function voteWords({ votes }: Option, modelNames: ModelNames): string {
  const parts = modelIds.flatMap((model) =>
    votes[model] ? [`${modelNames[model]} ${Math.round(votes[model] * 100)}%`] : [],
  );
  return parts.length > 0 ? `favours ${parts.join(', ')}` : 'favours no model';
}

/** The two options whose disagreement weighs most: by how many hold each, and how different their votes are. */
function furthestApart(options: readonly Option[], countOf: (option: Option) => number): Option[] {
  const pairs = options.flatMap((one, index) => options.slice(index + 1).map((other) => [one, other] as const));
  const weight = ([one, other]: (typeof pairs)[number]) =>
    countOf(one) * countOf(other) * totalVariation(one.votes, other.votes);
  const [most] = [...pairs].sort((a, b) => weight(b) - weight(a));
  return most ? [...most] : [];
}
