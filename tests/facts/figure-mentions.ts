import type { Source } from '@/lib/dataset';
import { type FigureMention, figuresIn, tellingOf } from '@/lib/dataset/check-figures';
import type { Passage } from './passages';

/** Which figures the passages tell, with the source of each. */

/**
 * An article names the source right after the figure. A record names sources for all that it says: its figure goes to the source that an
 * article gives for the same figure, or to its only one; any other is left out.
 */
export function figureMentions(
  articles: readonly Passage[],
  records: readonly Passage[],
  sources: readonly Pick<Source, 'id' | 'status'>[],
): FigureMention[] {
  const told = articles.flatMap(({ path, cited, grade }) =>
    cited.flatMap((piece) =>
      sentencesOf(piece.text).flatMap((sentence) =>
        figuresIn(sentence).flatMap((figure) =>
          piece.sources.map((source): FigureMention => {
            const weak = sources.find(({ id }) => id === source)?.status === 'weak';
            return { path, figure, source, telling: tellingOf(piece.text, grade ?? (weak ? 'claim' : 'verified')) };
          }),
        ),
      ),
    ),
  );
  const inRecords = records.flatMap(({ path, text, sources: cited, grade }) =>
    sentencesOf(text).flatMap((sentence) =>
      figuresIn(sentence).flatMap((figure) =>
        sourceOf(figure, cited, told).map((source): FigureMention => {
          return { path, figure, source, telling: tellingOf(sentence, grade ?? 'verified') };
        }),
      ),
    ),
  );
  return [...told, ...inRecords];
}

/** The one of a record’s sources that a figure can be put down to, in a list; an empty one where that is uncertain. */
function sourceOf(figure: string, cited: readonly string[], told: readonly FigureMention[]): readonly string[] {
  if (cited.length === 1) return cited;
  const known = cited.filter((source) => told.some((each) => each.figure === figure && each.source === source));
  return known.length === 1 ? known : [];
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
