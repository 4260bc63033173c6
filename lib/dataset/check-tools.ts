import type { Issue } from '../shared/issue';
import { type Tool, toolCategories } from './catalogue-schema';
import { distinctNames, inGroupOrder, noEmptyGroup } from './check-records';

/** What has to hold in the catalogue of tools, as pure functions that return issues. */

/** All issues of the tools that span records or that a schema can't say. `checkCatalogue` does structure, ids and sources. */
export function checkTools(tools: readonly Tool[]): Issue[] {
  return [
    ...inGroupOrder('tools', 'category', toolCategories, tools),
    ...noEmptyGroup('tools', 'category', toolCategories, tools),
    ...distinctNames('tools', tools),
    ...tools.flatMap(admitsNotChecked),
    ...tools.flatMap(badNewsIsSourced),
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

/** That a product closes or was compromised could harm its makers if it were wrong: it needs a source, not general knowledge. */
export function badNewsIsSourced({ id, warning, evidence }: Pick<Tool, 'id' | 'warning' | 'evidence'>): Issue[] {
  if (warning?.kind !== 'closing' && warning?.kind !== 'compromised') return [];
  if (evidence === 'verified' || evidence === 'secondary') return [];
  return [
    {
      path: `tools.${id}.warning`,
      message: `Warns of a closure or a compromise, but its evidence is graded ${evidence}`,
      hint: 'Cite a source that says so',
    },
  ];
}
