/**
 * Who may import whom, as data. A path that ends in `/` means the folder and all below it.
 * A change here changes the architecture: change the READMEs of the folders with it.
 */

export interface Permission {
  /** What may be imported in any way, besides the layer's own files. */
  runtime: readonly string[];
  /** What may be imported with `import type` besides. */
  types?: readonly string[];
}

const dataset = 'lib/dataset/';
const datasetIds = 'lib/dataset/ids.ts';
const questionnaire = 'lib/questionnaire/';
const shared = 'lib/shared/';
const address = 'lib/address/';
const words = 'lib/words/';
const room = 'lib/room/';
const derived = [shared, dataset, questionnaire, 'lib/engine/', 'lib/share/', address, words];
/** What runs in a browser beside client components: whoever works there may use it. */
const inBrowser = ['lib/guide/browser/', address, words];
/** The folders of components that all others may use. */
export const sharedComponents = [
  'components/ui/',
  'components/charts/',
  'components/evidence/',
  'components/theme/',
  'components/static-part/',
  'components/make-room/',
];
/** What puts long texts into the frame of a page. */
const frameTexts = ['components/typeface/', 'components/style-sheet/'];
const staticParts = 'lib/static-parts/';

/** A layer's folder → what it may import. The first row whose folder holds a module applies to it. */
export const layers: Readonly<Record<string, Permission>> = {
  'lib/shared/': { runtime: [] },
  'lib/static-parts/': { runtime: [] },
  'lib/dataset/': { runtime: [shared] },
  'lib/questionnaire/': { runtime: [shared, datasetIds] },
  // Data comes in as parameters, so only its types are needed.
  'lib/engine/': { runtime: [shared, datasetIds], types: [questionnaire, dataset] },
  'lib/share/': { runtime: [shared, questionnaire] },
  'lib/address/': { runtime: [shared, datasetIds, questionnaire, 'lib/share/'] },
  'lib/words/': {
    runtime: [shared, datasetIds, 'lib/dataset/work-areas.ts', questionnaire, 'lib/engine/verdict.ts'],
    types: [dataset, 'lib/engine/', 'lib/share/'],
  },
  'lib/content/': { runtime: [shared, datasetIds, address] },
  [room]: { runtime: [shared, address] },
  'lib/api/': { runtime: [...derived, 'lib/export/', room] },
  'lib/mcp/': { runtime: [...derived, 'lib/api/', 'lib/guide/'] },
  'lib/export/': { runtime: derived },
  // The two rooms of the guide that browsers know: what it is to show, as types that all rooms share, and what works there.
  'lib/guide/views/': { runtime: [], types: [dataset, questionnaire, words] },
  'lib/guide/browser/': {
    runtime: [
      shared,
      datasetIds,
      'lib/dataset/work-areas.ts',
      questionnaire,
      'lib/engine/',
      'lib/share/',
      // The minutes and the decision record of a board.
      'lib/export/markdown.ts',
      'lib/export/decision-front-matter.ts',
      address,
      words,
    ],
    types: ['lib/guide/views/', dataset],
  },
  'lib/guide/': { runtime: ['lib/'] },
  // Links know where the guide is published.
  'components/ui/': { runtime: ['lib/address/base-path.ts'], types: ['lib/'] },
  'components/charts/': { runtime: ['components/ui/'], types: ['lib/'] },
  'components/theme/': { runtime: [] },
  'components/typeface/': { runtime: [staticParts] },
  'components/style-sheet/': { runtime: [staticParts] },
  'components/static-part/': { runtime: [staticParts] },
  // It is loaded where somebody makes a room.
  'components/make-room/': { runtime: ['components/ui/', ...inBrowser] },
  // A room shows the parts of a board.
  'components/room/': { runtime: ['components/board/', ...sharedComponents, ...inBrowser], types: ['lib/'] },
  'components/navigation/': { runtime: ['lib/address/base-path.ts'] },
  'components/evidence/': { runtime: ['components/ui/', words], types: ['lib/'] },
  // Articles show rows of the comparison.
  'components/article/': { runtime: ['components/comparison/', ...sharedComponents, ...inBrowser], types: ['lib/'] },
  // Each of the other folders of components is a layer of its own. What works in the browser may use what of lib runs there.
  'components/': { runtime: [...sharedComponents, ...inBrowser], types: ['lib/'] },
  'app/': { runtime: ['components/', 'lib/guide/', 'lib/api/', 'lib/mcp/', room, address, words, shared, staticParts] },
  // The route handlers of the API are plain functions: they are called without a server. Pages are tested end to end only.
  'tests/api/': { runtime: ['app/api/', 'lib/', 'tests/'] },
  'tests/server/': { runtime: ['app/_server/', 'lib/', 'tests/'] },
  'tests/': { runtime: ['components/', 'lib/'] },
};

/** Tool configurations in the root. */
export const rootPermission: Permission = { runtime: ['tests/runner/', 'tests/browser/'] };

/** A client component, wherever it is. */
export const clientPermission: Permission = {
  // The page for a failed frame is a client component and brings its texts itself.
  runtime: [...sharedComponents, ...frameTexts, ...inBrowser, 'lib/static-parts/held-back.ts'],
  // Not all of `lib`: of the guide's rooms a browser knows only `browser` and `views`.
  types: ['lib/guide/views/', dataset, questionnaire, 'lib/engine/', 'lib/share/', shared],
};

/** The packages a client component may load: each one is weight in the browser. */
export const clientPackages = ['react', 'react-dom', 'next', 'qr'];

/** What runs in a browser besides client components. */
export const browserEntries = ['lib/engine/', 'lib/share/', ...inBrowser];

/** Who may use Node's own modules, such as the file system. */
export const nodeUsers = [
  'app/_server/',
  'components/static-part/',
  'components/style-sheet/text-loader.mjs',
  'lib/content/',
  'lib/guide/',
  room,
  staticParts,
  'tests/',
];

/** The files of `lib/questionnaire` that check authored data, and so may load zod. All others run in a browser. */
export const zodInQuestionnaire = ['schema.ts', 'check.ts', 'index.ts'];
