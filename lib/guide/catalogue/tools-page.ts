import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { toolPath } from '@/lib/address/record';
import { type Tool, tools } from '@/lib/dataset';
import { toolCategories } from '@/lib/dataset/catalogue-schema';
import { firstSentence } from '@/lib/shared/sentences';
import { licenceWords, toolCategoryWords, warningWords } from '@/lib/words/catalogue';
import { lifeInWords } from '@/lib/words/tool-life';
import { behindName, gradesOf, inGroups, type ListedEntry, modelFacet } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the catalogue of tools shows for the state in its address. */

const categories = toolCategories.map((id) => ({ id, label: toolCategoryWords[id] }));

export function toolsPage(params: Params) {
  const filtered = filterCatalogue(
    {
      path: pagePaths.tools,
      nouns: { one: 'tool', many: 'tools' },
      entries: tools,
      facets: [
        {
          param: 'category',
          label: 'Category',
          all: 'All categories',
          options: categories,
          valuesOf: ({ category }) => [category],
        },
        modelFacet((tool: Tool) => tool.models),
        {
          param: 'licence',
          label: 'Licence',
          all: 'Any licence',
          options: Object.entries(licenceWords).map(([id, { label }]) => ({ id, label })),
          valuesOf: ({ licence }) => [licence.kind],
        },
      ],
      switches: [{ param: 'warnings', label: 'Only tools with a warning', holds: ({ warning }) => warning !== null }],
      textOf: ({ name, aliases, what, licence, life, status, warning }) => {
        return [name, ...aliases, what, licence.detail, lifeInWords(life), status, warning?.text ?? ''];
      },
    },
    params,
  );
  return {
    ...filtered,
    groups: inGroups(categories, filtered.entries, ({ category }) => category).map((group) => ({
      ...group,
      entries: group.entries.map(listTool),
    })),
    grades: gradesOf(filtered.entries),
  };
}

function listTool({ id, name, what, licence, warning, evidence }: Tool): ListedEntry {
  return {
    id,
    href: toolPath(id),
    name,
    about: behindName(name, firstSentence(what), `licence: ${licenceWords[licence.kind].inSentence}`),
    warning: warning === null ? null : warningWords[warning.kind],
    evidence,
  };
}
