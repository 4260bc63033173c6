import type { Issue } from '../shared/issue';
import { type Tool, toolCategories } from './catalogue-schema';
import { distinctNames, inGroupOrder, noEmptyGroup } from './check-records';
import type { Source } from './schema';

/** What has to hold in the catalogue of tools, as pure functions that return issues. */

/** All issues of the tools that span records or that a schema can't say. `checkCatalogue` does structure, ids and sources. */
export function checkTools(tools: readonly Tool[], sources: readonly Source[]): Issue[] {
  return [
    ...inGroupOrder('tools', 'category', toolCategories, tools),
    ...noEmptyGroup('tools', 'category', toolCategories, tools),
    ...distinctNames('tools', tools),
    ...tools.flatMap(admitsNotChecked),
    ...tools.flatMap(badNewsIsSourced),
    ...tools.flatMap((tool) => lifeIsKnown(tool, sources)),
    ...tools.flatMap(closesInBothPlaces),
  ];
}

/** Where a licence was not checked, its detail says so in words: the pages quote the detail and not its kind. */
export function admitsNotChecked({ id, licence }: Pick<Tool, 'id' | 'licence'>): Issue[] {
  if (licence.kind !== 'not-checked' || /\b(not|neither was) (read|checked)\b/.test(licence.detail)) return [];
  return [
    {
      path: `tools.${id}.licence.detail`,
      message: 'The licence was not checked, and the detail doesn’t say so',
      hint: 'Say “not read” or “not checked”',
    },
  ];
}

/** The kinds of warning that could harm a product’s makers if they were wrong. */
const gravelyBad: readonly NonNullable<Tool['warning']>['kind'][] = ['closing', 'compromised', 'vulnerable'];

/** That a product closes, was compromised or is open to attack could harm its makers if it were wrong: it needs a source, not general knowledge. */
export function badNewsIsSourced({ id, warning, evidence }: Pick<Tool, 'id' | 'warning' | 'evidence'>): Issue[] {
  if (!gravelyBad.some((kind) => kind === warning?.kind)) return [];
  if (evidence === 'verified' || evidence === 'secondary') return [];
  return [
    {
      path: `tools.${id}.warning`,
      message: `Warns of a closure, a compromise or a grave flaw, but its evidence is graded ${evidence}`,
      hint: 'Cite a source that says so',
    },
  ];
}

/** Where a tool is said to be alive or to close, a source that exists says so, and no release is newer than the day of the look. */
export function lifeIsKnown({ id, life }: Pick<Tool, 'id' | 'life'>, sources: readonly { id: string }[]): Issue[] {
  const path = `tools.${id}.life`;
  const unknown = life.sources.filter((cited) => !sources.some((source) => source.id === cited));
  const release = life.lastRelease?.date ?? '';
  return [
    ...unknown.map((cited) => ({ path: `${path}.sources`, message: `There is no source "${cited}"` })),
    ...(life.sources.length === 0 && life.state !== 'not-checked'
      ? [{ path: `${path}.sources`, message: 'No source', hint: 'Cite one, or say that it was not checked' }]
      : []),
    ...(life.state === 'not-checked' && (life.lastRelease ?? life.endOfSupport) !== null
      ? [{ path: `${path}.state`, message: 'Not checked, but a release or an end of support is known' }]
      : []),
    // As far as both are known: dates of different precision sort as text.
    ...(release > life.checkedOn
      ? [{ path: `${path}.lastRelease`, message: `Of ${release}, but looked at on ${life.checkedOn}` }]
      : []),
  ];
}

/** A tool whose life is closing is warned of as closing. A part that closes, such as an edition, may be warned of while the tool lives. */
export function closesInBothPlaces({ id, life, warning }: Pick<Tool, 'id' | 'life' | 'warning'>): Issue[] {
  if (life.state !== 'closing' || warning?.kind === 'closing') return [];
  return [{ path: `tools.${id}.warning`, message: 'It is closing, and the warning doesn’t say so' }];
}
