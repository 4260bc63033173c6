import { embeddedComparison } from '@/lib/address/embed';
import { knownPaths } from '@/lib/address/meant';
import { pageIds, pagePaths } from '@/lib/address/page';
import { resultRecordsFile } from '@/lib/address/private-result';
import { answerPath, questionnaireWords, reviewStep, stepPath } from '@/lib/address/step';
import { whatIfPage } from '@/lib/address/what-if';
import { editions } from '@/lib/questionnaire';
import { oncePerProcess } from '@/lib/shared/once';
import { articlePaths, turnedPairs } from './article-paths';
import { recordPages } from './record-pages';

/** Every path that has something to show but results, for reading the addresses that people and programs have changed. */
export const pathsOfTheGuide = oncePerProcess(() => {
  const articles = articlePaths();
  const questions = editions.flatMap((edition) => edition.questions.map(({ id }) => id));
  return knownPaths(
    [
      ...pageIds.map((id) => pagePaths[id]),
      ...articles,
      ...[...articles, pagePaths.story].map((path) => `${path}.md`),
      ...recordPages.map(({ href }) => href),
      ...[reviewStep, ...new Set(questions)].map((step) => stepPath(step)),
      ...[answerPath, questionnaireWords, resultRecordsFile, whatIfPage, embeddedComparison],
      ...['/feed.xml', '/llms.txt', '/robots.txt', '/sitemap.xml'],
    ],
    turnedPairs,
  );
});
