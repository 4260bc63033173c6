import { describe, expect, test } from 'vitest';
import { inspectArticle } from '@/lib/content/inspect';
import { type ArticleKind, guideArticles, modelArticles, pairArticles } from '@/lib/content/kinds';
import { soundArticle, soundGuide, soundKnown, soundPair } from './article-text';

async function inspected<Frontmatter>(kind: ArticleKind<Frontmatter>, file: string, text: string) {
  const result = await inspectArticle(kind, file, text, soundKnown);
  return result.ok ? { pieces: result.value.pieces, issues: [] } : { pieces: [], issues: result.error };
}

describe('a sound article of each kind', () => {
  test('about a model: its rows are those of the model', async () => {
    const { pieces, issues } = await inspected(modelArticles, 'content/models/sre.mdx', soundArticle);
    expect(issues).toEqual([]);
    expect(pieces).toEqual([
      { kind: 'rows', dimensions: ['kpis', 'change-cadence'], models: ['sre'] },
      { kind: 'metric', id: 'burn-rate' },
      { kind: 'practices', model: 'sre', area: 'reliability' },
    ]);
  });

  test('about a pair: its rows are those of both', async () => {
    const { pieces, issues } = await inspected(pairArticles, 'content/pairs/devops-vs-sre.mdx', soundPair);
    expect(issues).toEqual([]);
    expect(pieces).toEqual([{ kind: 'rows', dimensions: ['kpis'], models: ['devops', 'sre'] }]);
  });

  test('a guide: its rows are those of the models that it names', async () => {
    const { pieces, issues } = await inspected(guideArticles, 'content/guides/adopting-sre.mdx', soundGuide);
    expect(issues).toEqual([]);
    expect(pieces).toEqual([{ kind: 'rows', dimensions: ['kpis'], models: ['devops', 'sre'] }]);
  });
});

describe('what is asked of pairs and guides', () => {
  const pair = (text: string, file = 'content/pairs/devops-vs-sre.mdx') => inspected(pairArticles, file, text);
  const guide = (text: string, file = 'content/guides/adopting-sre.mdx') => inspected(guideArticles, file, text);

  test.each([
    [
      'another pair than the file name',
      () => pair(soundPair, 'content/pairs/sysops-vs-sre.mdx'),
      'that of devops-vs-sre.mdx',
    ],
    [
      'a definition instead of an answer',
      () => pair(soundPair.replaceAll('Answer>', 'Definition>')),
      'open with <Answer>',
    ],
    ['a pair with few sources', () => pair(soundPair.replace('a b c d e', 'a b c d')), 'at least 5 are needed'],
    ['a short pair', () => pair(soundPair.slice(0, 600)), 'at least 500 are needed'],
    ['another slug than the file name', () => guide(soundGuide, 'content/guides/sre.mdx'), 'that of adopting-sre.mdx'],
    ['rows of no model', () => guide(soundGuide.replace(' models="devops sre"', '')), 'say of which models'],
    ['a short guide', () => guide(soundGuide.slice(0, 600)), 'at least 1000 are needed'],
  ])('%s', async (_name, inspect, message) => {
    const { issues } = await inspect();
    expect(issues.map((issue) => issue.message)).toContainEqual(expect.stringContaining(message));
  });
});
