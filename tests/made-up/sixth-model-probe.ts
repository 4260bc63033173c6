import { findModel, modelListBody } from '@/lib/api/catalogue';
import { comparisonBody, comparisonTable } from '@/lib/api/comparison';
import { openApiDocument } from '@/lib/api/openapi';
import { practices } from '@/lib/dataset';
import { checkPracticesForEdition } from '@/lib/dataset/check-practices';
import { certainty } from '@/lib/engine/certainty';
import { modelList, modelPage } from '@/lib/guide/article/model-page';
import { pairNames, pairPage } from '@/lib/guide/article/pair-page';
import { allArticles } from '@/lib/guide/article-index/article-index';
import { comparison } from '@/lib/guide/comparison/comparison-page';
import { homePage } from '@/lib/guide/home/home-page';
import { llmsText } from '@/lib/guide/machines/llms-text';
import { sitemapEntries } from '@/lib/guide/machines/sitemap';
import { methodPage } from '@/lib/guide/method/method-page';
import { resultPage } from '@/lib/guide/result/result-page';
import { searchEntries } from '@/lib/guide/search/search-entries';
import { currentEdition, editions } from '@/lib/questionnaire';
import { checkEdition } from '@/lib/questionnaire/check';
import { decode } from '@/lib/share/codec';
import { formatIssues } from '@/lib/shared/issue';
import { golden } from '../fixtures/golden/golden';
import { smallEdition } from './small-edition';

/**
 * What the guide knows of a model, as JSON; run in a copy of the project (see `project-copy.ts`).
 * Arguments: the model's id, then result codes.
 */
const [id = '', ...codes] = process.argv.slice(2);

const results = codes.map((code) => {
  const decoded = decode(editions, code);
  const page = resultPage(code);
  if (!decoded.ok || page.kind !== 'result') throw new Error(`${code} can't be read`);
  const part = page.result.blend.find((model) => model.id === id);
  return { code, result: golden(decoded.value.edition, decoded.value.sheet), part };
});

/** An edition in which every option speaks for the model, and answers to all of it. */
const speaking = {
  ...smallEdition,
  misreading: currentEdition.misreading,
  questions: smallEdition.questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({ ...option, votes: { [id]: 1 } })),
  })),
};
const answers = Object.fromEntries(speaking.questions.map((question) => [question.id, question.options[0]?.id ?? '']));
const { readings } = certainty(speaking, { answers, importance: {} }, 1);

const page = await modelPage(id);
const pairs = await Promise.all(
  pairNames()
    .filter((name) => name.split('-vs-').includes(id))
    .map(pairPage),
);
await Promise.all(allArticles().map(({ compiled }) => compiled()));
const table = comparisonBody(comparisonTable({}));

process.stdout.write(
  JSON.stringify({
    // Loading the dataset has checked it, and compiling an article checks that.
    issues: [checkPracticesForEdition(practices, currentEdition.questions), checkEdition(currentEdition)].map(
      formatIssues,
    ),
    articles: allArticles()
      .map(({ href }) => href)
      .filter((href) => href.includes(id)),
    list: modelList().models.map((model) => model.id),
    page: page && { name: page.model.name, rows: page.groups.flatMap(({ rows }) => rows).length },
    pairs: pairs.map((pair) => pair && ('movedTo' in pair ? pair.movedTo : `${pair.first.id} ${pair.second.id}`)),
    comparison: comparison({}).columns.map((column) => column.id),
    home: [homePage().models.map((model) => model.id), homePage().names],
    method: [currentEdition.models, methodPage().models.map((model) => model.id)],
    api: {
      list: modelListBody().models.map((model) => model.id),
      found: findModel(id).ok,
      comparison: table.models.map((model) => model.id),
      summary: openApiDocument.info.summary,
    },
    machines: {
      llms: llmsText('http://localhost').includes(`/models/${id}.md`),
      sitemap: sitemapEntries('http://localhost').some(({ url }) => url.endsWith(`/models/${id}`)),
      search: searchEntries().some(({ href }) => href === `/models/${id}`),
    },
    chances: readings,
    results,
  }),
);
