/** The addresses of the guide's own pages: those that are there whatever the data hold. */

export const pagePaths = {
  home: '/',
  models: '/models',
  comparison: '/compare',
  story: '/compare/one-story',
  questionnaire: '/questionnaire',
  team: '/team',
  room: '/room',
  change: '/compare-results',
  guides: '/guides',
  practices: '/practices',
  tools: '/tools',
  metrics: '/metrics',
  cases: '/cases',
  sources: '/sources',
  glossary: '/glossary',
  method: '/method',
  search: '/search',
  openResult: '/r',
  accessibility: '/accessibility',
} as const;
/** The operations map with all models, on the first page. */
export const mapOfModels = `${pagePaths.home}#map`;
export type PageId = keyof typeof pagePaths;

const isPageId = (id: string): id is PageId => Object.hasOwn(pagePaths, id);
/** All of them, in the order above. */
export const pageIds: readonly PageId[] = Object.keys(pagePaths).filter(isPageId);
