import { describe, expect, test } from 'vitest';
import { plainText } from '@/lib/content/plain-text';
import { dimensionIds, glossary, metrics, modelIds, models, practices, tools } from '@/lib/dataset';
import type { ModelId } from '@/lib/dataset/ids';
import { allArticles } from '@/lib/guide/article-index/article-index';
import { itemsOfAll, itemsOfModels, namedTools, type SourceItem } from './source-items';

/** Everything that the documents say which this guide began from is somewhere in the guide. */

const articles = allArticles().map(({ models, title, readTree }) => ({
  models,
  text: `${title}\n${plainText([readTree()])}`,
}));

/** What the guide says of one model: its articles and pairs, its cells, its practices. */
function textOfModel(id: ModelId): string {
  const cells = models
    .filter((model) => model.id === id)
    .flatMap((model) => dimensionIds.map((row) => model.cells[row]));
  return [
    ...articles.filter((article) => article.models.includes(id)).map(({ text }) => text),
    ...cells.map(({ short, long }) => `${short}\n${long}`),
    ...practices
      .filter(({ model }) => model === id)
      .map(({ name, what, firstStep }) => `${name}\n${what}\n${firstStep}`),
  ].join('\n');
}

const textOfAll = [
  ...articles.map(({ text }) => text),
  ...modelIds.map(textOfModel),
  ...metrics.map(({ name, definition }) => `${name}\n${definition}`),
  ...glossary.map(({ term, aliases, definition }) => `${term}\n${aliases.join('\n')}\n${definition}`),
].join('\n');

/** The items whose words don't stand in the text. */
function missingFrom(text: string, items: readonly SourceItem[]): string[] {
  return items.filter(({ words }) => !words.test(text)).map(({ item }) => item);
}

describe('what the source documents say', () => {
  test.each(modelIds)('of %s is in its article, pairs, cells or practices', (id) => {
    expect(missingFrom(textOfModel(id), itemsOfModels[id])).toEqual([]);
  });

  test('of all models together is somewhere in the guide', () => {
    expect(missingFrom(textOfAll, itemsOfAll)).toEqual([]);
  });

  test('of tools is in the catalogue', () => {
    const names = tools.flatMap(({ name, aliases }) => [name, ...aliases]).join('\n');
    expect(namedTools.filter((name) => !names.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
  });
});

test('an item without its words is missing', () => {
  const items = [
    { item: 'edge', words: /\bedge\b/ },
    { item: 'telemetry', words: /telemetry/ },
  ];
  expect(missingFrom('knowledge and telemetry', items)).toEqual(['edge']);
});
