import { describe, expect, test } from 'vitest';
import { checkComparison } from '@/lib/dataset/check-comparison';
import { modelSchema } from '@/lib/dataset/schema';
import { formatIssues } from '@/lib/shared/issue';
import { schemaIssues } from '@/lib/shared/parse';
import { madeUpDataset } from './made-up-dataset';

/** Plants one fault and expects that issue and no other. */
function issuesAfter(plant: (fault: Fault) => void): string[] {
  const dataset = madeUpDataset();
  const [sysops, devops, , , sre] = dataset.models;
  if (!sysops || !devops || !sre) throw new Error('The made-up dataset has all models');
  plant({ ...dataset, sysops, devops, sre });
  return checkComparison(dataset).map((issue) => formatIssues([issue]).trim());
}

type MadeUp = ReturnType<typeof madeUpDataset>;
type Fault = MadeUp & Record<'sysops' | 'devops' | 'sre', MadeUp['models'][number]>;

test('a dataset without a fault has no issue', () => {
  expect(issuesAfter(() => {})).toEqual([]);
});

describe('structure', () => {
  test('a misspelt key in a cell is refused, and the message names the cell', () => {
    expect(
      issuesAfter(({ sre }) => {
        Object.assign(sre.cells.kpis, { evidnce: 'verified' });
      }),
    ).toEqual(['sre.cells.kpis: Unrecognized key: "evidnce"']);
  });

  test('a missing cell is refused by its path', () => {
    const { kpis: _, ...cells } = madeUpDataset().models[4]?.cells ?? {};
    const issues = schemaIssues(modelSchema, 'sre', { ...madeUpDataset().models[4], cells });
    expect(issues.map(({ path }) => path)).toEqual(['sre.cells.kpis']);
  });

  test('an unknown dimension is refused', () => {
    expect(
      issuesAfter(({ sre }) => {
        Object.assign(sre.cells, { weather: sre.cells.kpis });
      }),
    ).toEqual(['sre.cells: Unrecognized key: "weather"']);
  });

  test('a short form is a phrase of at most 110 characters', () => {
    expect(
      issuesAfter(({ sre }) => {
        sre.cells.kpis.short = 'Ends like a sentence.';
        sre.cells.scope.short = 'x'.repeat(111);
      }),
    ).toEqual([
      'sre.cells.scope.short: Too big: expected string to have <=110 characters',
      'sre.cells.kpis.short: A short form is a phrase: leave out the full stop',
    ]);
  });

  test('issues of several records are reported together', () => {
    expect(
      issuesAfter(({ sysops, sources }) => {
        sysops.gist = 'x'.repeat(91);
        Object.assign(sources[1] ?? {}, { url: 'javascript:alert(1)' });
      }),
    ).toEqual(['sysops.gist: Too big: expected string to have <=90 characters', 'sources.reported.url: Invalid URL']);
  });
});

describe('ids', () => {
  test('a repeated source id is reported', () => {
    expect(
      issuesAfter(({ sources }) => {
        sources.push(...sources.slice(0, 1));
      }),
    ).toEqual([
      'sources.read: This id is used more than once (Ids are permanent: give the later record an id of its own)',
    ]);
  });

  test('a missing dimension is reported, and so is one out of order', () => {
    const { dimensions, ...dataset } = madeUpDataset();
    const [first, second, , ...others] = dimensions;
    if (!first || !second) throw new Error('There are dimensions');
    const issues = checkComparison({ ...dataset, dimensions: [second, first, ...others] });
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'dimensions.customers: Missing',
      'dimensions: Out of order from purpose on',
    ]);
  });

  test('a repeated model or dimension is reported once, however often it is there', () => {
    const { models, dimensions, sources } = madeUpDataset();
    const issues = checkComparison({
      models: [...models.slice(0, 1), ...models.slice(0, 1), ...models],
      dimensions: [...dimensions.slice(0, 1), ...dimensions],
      sources,
    });
    expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'models.sysops: This id is used more than once',
      'dimensions.purpose: This id is used more than once',
    ]);
  });

  test('a missing model is reported', () => {
    expect(
      issuesAfter(({ models }) => {
        models.splice(2, 1);
      }),
    ).toEqual(['models.netops: Missing (Every id of ids.ts needs a record)']);
  });

  test('models out of order are reported once, at the first', () => {
    expect(
      issuesAfter(({ models }) => {
        models.reverse();
      }),
    ).toEqual(['models: Out of order from sysops on (Use the order of ids.ts: sysops, devops, netops, techops, sre)']);
  });
});

describe('sources of a cell', () => {
  test('none at all is reported', () => {
    expect(
      issuesAfter(({ sre }) => {
        sre.cells.kpis.sources = [];
      }),
    ).toEqual([
      'sre.cells.kpis.sources: No source (Cite one, or grade the evidence as convention if the statement is this guide’s own)',
    ]);
  });

  test('none is right where the statement is the guide’s own convention', () => {
    expect(
      issuesAfter(({ sre }) => {
        sre.convention = 'What this guide means by it.';
        sre.cells.kpis.sources = [];
        sre.cells.kpis.evidence = 'convention';
      }),
    ).toEqual([]);
  });

  test('an unknown one is reported', () => {
    expect(
      issuesAfter(({ sre }) => {
        sre.cells.kpis.sources.push('raed');
      }),
    ).toEqual(['sre.cells.kpis.sources: There is no source "raed" (The ids are in lib/dataset/sources)']);
  });

  test('the same one twice is reported', () => {
    expect(
      issuesAfter(({ sre }) => {
        sre.cells.kpis.sources.push('read');
      }),
    ).toEqual(['sre.cells.kpis.sources: Source "read" is cited more than once (Cite it once)']);
  });
});

describe('evidence', () => {
  test.each(['verified', 'secondary'] as const)('%s can’t rest on weak sources alone', (evidence) => {
    expect(
      issuesAfter(({ sre }) => {
        sre.cells.kpis.sources = ['advert'];
        sre.cells.kpis.evidence = evidence;
      }),
    ).toEqual([
      `sre.cells.kpis.evidence: Graded ${evidence}, but every source is weak (Cite a better source, or grade it practice or claim)`,
    ]);
  });

  test.each(['practice', 'claim'] as const)('%s may rest on a weak source', (evidence) => {
    expect(
      issuesAfter(({ sre }) => {
        sre.cells.kpis.sources = ['advert'];
        sre.cells.kpis.evidence = evidence;
      }),
    ).toEqual([]);
  });

  test('verified needs a source that was read', () => {
    expect(
      issuesAfter(({ sre }) => {
        sre.cells.kpis.sources = ['reported', 'standard'];
      }),
    ).toEqual([
      'sre.cells.kpis.evidence: Graded verified, but no source has the status verified (Cite a source that was read, or grade it secondary)',
    ]);
  });

  test('convention needs a model that states its convention', () => {
    expect(
      issuesAfter(({ sre }) => {
        sre.cells.kpis.evidence = 'convention';
      }),
    ).toEqual([
      'sre.cells.kpis.evidence: Graded convention, but the model states no convention (Set sre.convention, or cite a source)',
    ]);
  });
});

describe('models', () => {
  test.each([
    ['One sentence only.', 'Has 1 sentence'],
    ['One. Two. And a third.', 'Has 3 sentences'],
  ])('a definition has two sentences: not "%s"', (definition, message) => {
    expect(
      issuesAfter(({ sre }) => {
        sre.definition = definition;
      }),
    ).toEqual([`sre.definition: ${message} (Write exactly two that can be quoted alone)`]);
  });

  test('two cells of a row can’t say the same, whatever the case of their letters', () => {
    expect(
      issuesAfter(({ sre, devops }) => {
        sre.cells.kpis.short = devops.cells.kpis.short.toUpperCase();
      }),
    ).toEqual([
      'sre.cells.kpis.short: Says the same as devops.cells.kpis.short (Say what is particular to each model)',
    ]);
  });

  test('no two models share a colour, a shape or a place on the map', () => {
    expect(
      issuesAfter(({ sre, devops }) => {
        sre.mark = { ...devops.mark };
        sre.region = { ...devops.region };
      }),
    ).toEqual([
      'sre.mark.colour: The same as devops.mark.colour (Give each model its own)',
      'sre.mark.shape: The same as devops.mark.shape (Give each model its own)',
      'sre.region: The same as devops.region (Give each model its own)',
    ]);
  });
});
