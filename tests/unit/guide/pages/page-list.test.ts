import { describe, expect, test } from 'vitest';
import { pagePaths } from '@/lib/address/page';
import { contentPages, footerGroups, mainNavigation, searchWays, waysOn } from '@/lib/guide/pages/page-list';
import { projectFiles } from '../../../architecture/source-files';

describe('the list of pages', () => {
  test('holds every page of the guide that stands at one address, but the style guide', () => {
    const routes = projectFiles().flatMap((file) => {
      const route = file.match(/^app\/(?:\(\w+\)\/)?(.*?)\/?page\.tsx$/)?.[1];
      // The review is a step of the questionnaire, which has a route of its own.
      const isOther = route === 'styleguide' || route === 'questionnaire/review';
      return route === undefined || route.includes('[') || isOther ? [] : [`/${route}`];
    });
    expect(Object.values(pagePaths).sort()).toEqual(routes.sort());
  });

  test('gives each page a name and one description of its own, short enough for search engines', () => {
    expect(new Set(contentPages.map(({ description }) => description)).size).toBe(contentPages.length);
    for (const { label, title, description } of contentPages) {
      expect(label.length, title).toBeGreaterThan(0);
      expect(description.length, title).toBeLessThanOrEqual(160);
      expect(description, title).toMatch(/\.$/);
    }
  });

  test('leads from every page to all others: what navigation and footer leave out is the search and the first page', () => {
    const linked = [...mainNavigation, ...footerGroups.flatMap(({ pages }) => pages)].map(({ id }) => id);
    const left = Object.keys(pagePaths).filter((id) => !linked.some((other) => other === id));
    expect(left.sort()).toEqual(['home', 'search']);
    for (const page of [...waysOn, ...searchWays]) expect(pagePaths[page.id]).toBe(page.href);
  });
});
