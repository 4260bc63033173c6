import { homePage } from '@/lib/guide/home/home-page';

/** Made-up data for the style guide: every state that a part can be in. The models are the real ones. */

const { models: listed, map } = homePage();
export const mapModels = map;
export const models = listed.map(({ id, name, mark }) => ({ id, name, ...mark }));

const percents = (shares: readonly number[]) =>
  models.map((model, index) => ({ ...model, share: (shares[index] ?? 0) / 100, percent: shares[index] ?? 0 }));

export const blends = [
  { title: 'A clear lead', parts: percents([6, 62, 4, 3, 25]) },
  { title: 'An even split', parts: percents([20, 20, 20, 20, 20]) },
  { title: 'One model alone', parts: percents([0, 0, 100, 0, 0]) },
];

export const standing = { pace: 0.62, breadth: 0.42, label: 'This blend' };

export const areas = [
  { id: 'one', label: 'Release and delivery', leaders: ['devops'], note: 'clear', percents: { devops: 80, sre: 20 } },
  {
    id: 'two',
    label: 'The network',
    leaders: ['netops', 'sysops'],
    note: 'shared',
    percents: { sysops: 50, netops: 50 },
  },
  { id: 'three', label: 'Organisation', leaders: [], note: 'no leader', percents: {} },
];

/** Marks apart, all in one place, and three beside two. */
export const profile = [
  { name: 'Pace of change', low: 'seldom, in windows', high: 'many times a day', places: [2, 5, 3, 1, 4] },
  { name: 'Breadth', low: 'one service', high: 'the whole estate', places: [1, 1, 1, 1, 1] },
  { name: 'Formality', low: 'a colleague’s review and checks', high: 'assessment by others', places: [3, 4, 3, 4, 3] },
].map(({ places, ...scale }, index) => ({
  ...scale,
  id: String(index),
  href: '/compare',
  places: listed.map(({ id }, place) => ({ model: id, at: places[place] ?? 1, why: 'A sentence that says why.' })),
}));

/** The profile's models. */
export const profileModels = listed;

/** In percentage points. */
export const contributions = [
  { id: 'one', value: 8 },
  { id: 'two', value: 2.1 },
  { id: 'three', value: 0 },
  { id: 'four', value: -4.1 },
];

export const agreement = [
  { id: 'one', label: 'Several times a day', count: 1 },
  { id: 'two', label: 'Every week', count: 6 },
  { id: 'three', label: 'Every month', count: 2 },
  { id: 'four', label: 'More rarely', count: 0 },
];
