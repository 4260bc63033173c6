import type { Issue } from '../shared/issue';
import { type Tool, toolCategories } from './catalogue-schema';

/** What has to hold in the tools catalogue, as pure functions that return issues. */

/** All issues of the tools that span records. Structure, ids and sources are `checkCatalogue`'s business. */
export function checkTools(tools: readonly Tool[]): Issue[] {
  return [
    ...inCategoryOrder(tools),
    ...categoriesFilled(tools),
    ...admitsNotChecked(tools),
    ...badNewsIsSourced(tools),
  ];
}

export function inCategoryOrder(tools: readonly Pick<Tool, 'id' | 'category'>[]): Issue[] {
  const place = ({ category }: Pick<Tool, 'category'>) => toolCategories.indexOf(category);
  const misplaced = tools.find((tool, index) => {
    const before = tools[index - 1];
    return before !== undefined && place(before) > place(tool);
  });
  return misplaced
    ? [{ path: `tools.${misplaced.id}`, message: 'Out of order', hint: `The order is ${toolCategories.join(', ')}` }]
    : [];
}

/** A category without a tool would be an empty choice in the filter. */
export function categoriesFilled(tools: readonly Pick<Tool, 'category'>[]): Issue[] {
  return toolCategories
    .filter((category) => !tools.some((tool) => tool.category === category))
    .map((category) => ({ path: 'tools', message: `The category ${category} is empty` }));
}

/** Where a licence was not checked, its detail says so in words: readers quote the detail and not its kind. */
export function admitsNotChecked(tools: readonly Pick<Tool, 'id' | 'licence'>[]): Issue[] {
  return tools
    .filter(
      ({ licence }) => licence.kind === 'not-checked' && !/\b(not|neither was) (read|checked)\b/.test(licence.detail),
    )
    .map(({ id }) => ({
      path: `tools.${id}.licence.detail`,
      message: 'The licence was not checked, and the detail doesn’t say so',
      hint: 'Say “not read” or “not checked”',
    }));
}

/** That a product closes is bad news about somebody’s business: it needs a better source than general knowledge. */
export function badNewsIsSourced(tools: readonly Pick<Tool, 'id' | 'warning' | 'evidence'>[]): Issue[] {
  return tools
    .filter(({ warning, evidence }) => {
      return (
        (warning?.kind === 'closing' || warning?.kind === 'compromised') &&
        evidence !== 'verified' &&
        evidence !== 'secondary'
      );
    })
    .map(({ id, evidence }) => ({
      path: `tools.${id}.warning`,
      message: `Warns of a closure or a compromise, but its evidence is graded ${evidence}`,
      hint: 'Cite a source that says so',
    }));
}
