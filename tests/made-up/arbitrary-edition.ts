import fc from 'fast-check';
import { modelIds, workAreaIds } from '@/lib/dataset/ids';
import type { Edition, Question } from '@/lib/questionnaire';
import { arbitrarySheet } from './arbitrary-sheet';

/** Any small edition: up to five questions with up to four options, with votes in steps of a twentieth. */

const votes = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: modelIds.length, maxLength: modelIds.length })
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const scale = Math.max(20, sum);
    return Object.fromEntries(
      modelIds
        .map((model, position) => [model, (parts[position] ?? 0) / scale] as const)
        .filter(([, vote]) => vote > 0),
    );
  });

const question = (id: string): fc.Arbitrary<Question> =>
  fc.record({
    id: fc.constant(id),
    area: fc.constantFrom(...workAreaIds),
    dimension: fc.constant('scope' as const),
    text: fc.constant(`What about ${id}?`),
    help: fc.constant('Help.'),
    why: fc.constant('Because.'),
    ordered: fc.boolean(),
    quick: fc.boolean(),
    notApplicable: fc.constantFrom(null, 'It does not'),
    weight: fc.record({ value: fc.constantFrom(0.5, 1, 1.5, 3), reason: fc.constant('For the test.') }),
    options: fc
      .array(votes, { minLength: 3, maxLength: 4 })
      .map((all) =>
        all.map((each, place) => ({ id: `o${place}`, label: `o${place}`, votes: each, reason: 'For the test.' })),
      ),
  });

export const arbitraryEdition: fc.Arbitrary<Edition> = fc
  .tuple(...['q1', 'q2', 'q3', 'q4', 'q5'].map(question))
  .map((questions) => ({ id: '2000.1', number: 1, publishedOn: '2000-01-01', models: [...modelIds], questions }));

/** An edition together with any sheet of answers to it. */
export const editionWithSheet = arbitraryEdition.chain((edition) =>
  fc.tuple(fc.constant(edition), arbitrarySheet(edition)),
);
