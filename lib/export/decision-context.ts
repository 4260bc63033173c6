import { modelNames, workAreas } from '@/lib/dataset';
import { workAreaIds } from '@/lib/dataset/ids';
import { castVotes, reasons, thresholds } from '@/lib/engine';
import { countAnswers } from '@/lib/questionnaire/answer-count';
import { answerState, importanceOf } from '@/lib/questionnaire/answers';
import { requireOption, requireQuestion } from '@/lib/questionnaire/lookup';
import { answerCountPhrases } from '@/lib/words/answer-count';
import { answerLabel } from '@/lib/words/answer-label';
import { importanceRemark } from '@/lib/words/importance';
import { inList } from '@/lib/words/lists';
import { countInWords, signedPoints } from '@/lib/words/numbers';
import { escapeMarkdown, markdownList, markdownSentences } from './markdown';
import type { DecisionRecord } from './recorded-result';

/** What a decision record begins with: the question, the answers that describe the organisation, and those that weigh most. */

/** As many as a result shows first. */
const shownDrivers = 5;

export function contextParts(record: DecisionRecord): string[] {
  const { edition, sheet, scope } = record;
  const given = edition.questions.filter(({ id }) => answerState(sheet, id) !== 'open');
  const about = scope ? `the organisation, or the part of it, that is called “${scope}” here` : 'this organisation';
  const intro = markdownSentences(
    `Which model of IT operations, or which blend of models, fits ${about}? Of the Opsblend questionnaire: ${inList(answerCountPhrases(countAnswers(edition, sheet)))}. The answers are those of the people who gave them, and nobody else has checked them.`,
  );
  return [intro, ...(given.length > 0 ? [answersByArea(record)] : [])];
}

/** Every question that was answered, with its answer, below its work area. */
function answersByArea({ edition, sheet }: DecisionRecord): string {
  const areas = workAreaIds.flatMap((area) => {
    const given = edition.questions.filter(
      (question) => question.area === area && answerState(sheet, question.id) !== 'open',
    );
    const lines = given.map((question) => {
      const remark = importanceRemark(importanceOf(sheet, question.id));
      const answer = answerLabel(question, sheet.answers[question.id]);
      return `  - ${escapeMarkdown(question.text)} **${escapeMarkdown(answer)}**${remark ? ` (${remark.toLowerCase()})` : ''}`;
    });
    return given.length > 0 ? [[`- ${escapeMarkdown(workAreas[area].label)}`, ...lines].join('\n')] : [];
  });
  return areas.join('\n');
}

/** The answers that decided: for a lead those that moved it most, for “no model” those that the edition's rule names. */
export function driverParts({ edition, sheet, result }: DecisionRecord): string[] {
  const [leader] = result.verdict.lead;
  const inWords = (question: string, option: string) => {
    const asked = requireQuestion(edition, question);
    return `${escapeMarkdown(asked.text)} ${escapeMarkdown(requireOption(asked, option).label)}`;
  };
  if (leader) {
    const strongest = reasons(castVotes(edition.questions, sheet), leader).for.slice(0, shownDrivers);
    return [
      markdownSentences(
        `These answers speak most for ${modelNames[leader]}. Points are percentage points: without the answer its share would be so much smaller.`,
      ),
      markdownList(
        strongest.map(
          ({ question, option, effect }) => `${inWords(question, option)} (${signedPoints(effect * 100)} points)`,
        ),
      ),
    ];
  }
  if (result.verdict.kind === 'no-model') {
    const named = new Set((edition.noModel?.where ?? []).flatMap((where) => Object.keys(where)));
    const deciding = result.contributions.filter(({ question }) => named.has(question));
    return [markdownList(deciding.map(({ question, option }) => inWords(question, option)))];
  }
  return [
    markdownSentences(
      `Too few answers say something about a model to name any: at least ${countInWords(thresholds.minimumQuestions.value)} are needed, and ${countInWords(result.castQuestions)} ${result.castQuestions === 1 ? 'does' : 'do'}.`,
    ),
  ];
}
