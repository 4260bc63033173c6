import { readdirSync } from 'node:fs';
import { knownPaths } from '@/lib/address/meant';
import { pageIds, pagePaths } from '@/lib/address/page';
import { pairArticlePath, pairName, pairPath, pairs } from '@/lib/address/pair';
import { resultRecordsFile } from '@/lib/address/private-result';
import { guidePath, modelPath } from '@/lib/address/record';
import { answerPath, questionnaireWords, reviewStep, stepPath } from '@/lib/address/step';
import { whatIfPage } from '@/lib/address/what-if';
import { articleFolder } from '@/lib/content/article-folder';
import { guideArticles } from '@/lib/content/kinds';
import { modelIds } from '@/lib/dataset';
import { editions } from '@/lib/questionnaire';
import { oncePerProcess } from '@/lib/shared/once';
import { recordPages } from './record-pages';

/** Every path that has something to show but results, for reading the addresses that people and programs have changed. */
export const pathsOfTheGuide = oncePerProcess(() => {
  const articles = [...modelIds.map(modelPath), ...pairs.map((pair) => pairPath(...pair)), ...guides()];
  const questions = editions.flatMap((edition) => edition.questions.map(({ id }) => id));
  return knownPaths(
    [
      ...pageIds.map((id) => pagePaths[id]),
      ...articles,
      ...articles.map((path) => `${path}.md`),
      ...recordPages.map(({ href }) => href),
      ...[reviewStep, ...new Set(questions)].map((step) => stepPath(step)),
      ...[answerPath, questionnaireWords, resultRecordsFile, whatIfPage],
      ...['/feed.xml', '/llms.txt', '/robots.txt', '/sitemap.xml'],
    ],
    // The order of a pair that is not its own.
    pairs.map(([first, second]) => [pairArticlePath(pairName(second, first)), pairPath(first, second)]),
  );
});

/** The names of the files are enough: nothing of them is read. */
const guides = () => readdirSync(articleFolder(guideArticles)).map((file) => guidePath(file.replace(/\.mdx$/, '')));
