import type { WorkAreaId } from '@/lib/dataset/ids';
import type { QuestionnaireView, QuestionOutline, QuestionView } from '@/lib/guide/views/questionnaire';

/** The questionnaire as a page sends it to its scripts: outlines are most of it, and take a third as many bytes as text. */

export interface SentView {
  edition: QuestionnaireView['edition'];
  areas: Partial<Record<WorkAreaId, string>>;
  /** In the questionnaire's order; an outline is a line of words: id, area, flags, and the ids of its options. */
  questions: readonly (QuestionView | string)[];
}

const flag = { quick: 'q', notApplicable: 'n', none: '-' };

export function packView({ edition, questions }: QuestionnaireView): SentView {
  return {
    edition,
    areas: Object.fromEntries(questions.map(({ area }) => [area.id, area.label])),
    questions: questions.map((question) => ('text' in question ? question : lineOf(question))),
  };
}

export function unpackView({ edition, areas, questions }: SentView): QuestionnaireView {
  return {
    edition,
    questions: questions.map((question) => (typeof question === 'string' ? read(question) : question)),
  };

  function read(line: string): QuestionOutline {
    const [id = '', area, flags = '', ...options] = line.split(' ');
    return {
      id,
      area: { id: area as WorkAreaId, label: areas[area as WorkAreaId] ?? '' },
      quick: flags.includes(flag.quick),
      options: options.map((option) => ({ id: option })),
      notApplicable: flags.includes(flag.notApplicable) ? '-' : null,
    };
  }
}

function lineOf({ id, area, quick, options, notApplicable }: QuestionOutline): string {
  const flags = (quick ? flag.quick : '') + (notApplicable === null ? '' : flag.notApplicable);
  return [id, area.id, flags || flag.none, ...options.map((option) => option.id)].join(' ');
}
