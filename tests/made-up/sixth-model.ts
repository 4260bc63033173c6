import { type DimensionId, dimensionIds, modelIds } from '@/lib/dataset/ids';
import { sources } from '@/lib/dataset/sources';
import type { ProjectCopy } from './project-copy';

/** A sixth model, made up, as an author would add it: all that a model must have, and no more. */

export const sixthModel = { id: 'edgeops', name: 'EdgeOps' } as const;

const { id, name } = sixthModel;
const definition = `${name} runs what stands outside data centres. It is made up, to show what a model needs.`;
const cited = sources.slice(0, 12).map((source) => source.id);
const sentence = 'Nobody works like this, and so the sentence only has to be long enough to count. ';

/** The files that adding a model touches: its id, its record, its line, its places on the scales, its article, and one article with each other model. */
export const sixthModelFiles: readonly string[] = [
  `content/models/${id}.mdx`,
  ...modelIds.map((other) => `content/pairs/${other}-vs-${id}.mdx`),
  'lib/dataset/ids.ts',
  `lib/dataset/models/${id}.ts`,
  'lib/dataset/models/index.ts',
  ...scaleFiles(),
].sort();

/** Adds the model to a copy of the project. */
export function addSixthModel(copy: ProjectCopy): void {
  edit(copy, 'lib/dataset/ids.ts', "'sre'] as const", `'sre', '${id}'] as const`);
  edit(copy, 'lib/dataset/models/index.ts', 'import { netops }', `import { ${id} } from './${id}';\nimport { netops }`);
  edit(copy, 'lib/dataset/models/index.ts', 'techops, sre];', `techops, sre, ${id}];`);
  copy.write(`lib/dataset/models/${id}.ts`, record());
  for (const path of scaleFiles())
    copy.write(path, copy.read(path).replaceAll('places: {', `places: {\n${placeOnScale}`));
  copy.write(`content/models/${id}.mdx`, modelArticle());
  for (const other of modelIds) copy.write(`content/pairs/${other}-vs-${id}.mdx`, pairArticle(other));
}

/** The scales stand in a file for each group of rows that has one. */
function scaleFiles(): string[] {
  return ['change', 'identity', 'people', 'work'].map((group) => `lib/dataset/scales/${group}.ts`);
}

const placeOnScale = `${id}: { at: 3, why: 'It stands in the middle of everything, because it is made up.' },`;

function edit(copy: ProjectCopy, path: string, from: string, to: string): void {
  const text = copy.read(path);
  if (text.split(from).length !== 2) throw new Error(`${path} doesn't hold “${from}” once`);
  copy.write(path, text.replace(from, to));
}

function record(): string {
  const cell = (dimension: DimensionId) => ({
    short: `${dimension} of ${name}`,
    long: `What there is to say about ${dimension} of ${name}, in one sentence.`,
    sources: [],
    evidence: 'convention',
    checkedOn: '2026-11-20',
  });
  const model = {
    id,
    name,
    expansion: 'Edge operations',
    alsoCalled: [],
    definition,
    gist: 'Running what stands outside data centres',
    mark: { colour: 'oklch(0.6 0.1 20)', shape: 'star' },
    region: { pace: 0.5, breadth: 0.5 },
    convention: 'No standard defines it: it is made up.',
    cells: Object.fromEntries(dimensionIds.map((dimension) => [dimension, cell(dimension)])),
  };
  return `import type { Model } from '../schema';\n\nexport const ${id}: Model = ${JSON.stringify(model, null, 2)};\n`;
}

function modelArticle(): string {
  return article({
    title: name,
    subject: `model: ${id}`,
    opening: `<Definition>\n${definition}\n</Definition>`,
    sentences: 150,
  });
}

function pairArticle(other: string): string {
  return article({
    title: `${other} and ${name}`,
    subject: `models: [${other}, ${id}]\nchoose:\n  - nothing stands outside\n  - nothing stands inside\ntogether: Each keeps to its side.`,
    opening: '<Answer>\nThe one stands inside, the other outside. Neither is better.\n</Answer>',
    sentences: 40,
  });
}

type Parts = { title: string; subject: string; opening: string; sentences: number };

function article({ title, subject, opening, sentences }: Parts): string {
  return `---
title: ${title}
description: Made up, to show what an article needs.
${subject}
checkedOn: 2026-11-20
---

${opening}

## Why is it here?

It shows that a model is data and text.<Cite source="${cited.join(' ')}" />

<Rows dimensions="purpose" />

<Rows dimensions="kpis change-cadence" />

${sentence.repeat(sentences)}
`;
}
