import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { toolPath } from '@/lib/address/record';
import { type Tool, tools } from '@/lib/dataset';
import { toolCategories } from '@/lib/dataset/catalogue-schema';
import { articlesReferringTo } from '@/lib/guide/links/related';
import { oncePerRecord } from '@/lib/shared/once';
import { licenceWords, toolCategoryWords, warningWords } from '@/lib/words/catalogue';
import { gradesOf, inGroups, markedModels, modelFacet, sourceLinks } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the catalogue of tools shows for the state in its address. */

export type ToolsPage = ReturnType<typeof toolsPage>;
export type ToolEntry = ReturnType<typeof describeTool>;

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
          options: Object.entries(licenceWords).map(([id, label]) => ({ id, label })),
          valuesOf: ({ licence }) => [licence.kind],
        },
      ],
      switches: [{ param: 'warnings', label: 'Only tools with a warning', holds: ({ warning }) => warning !== null }],
      textOf: ({ name, aliases, what, licence, status, warning }) => {
        return [name, ...aliases, what, licence.detail, status, warning?.text ?? ''];
      },
    },
    params,
  );
  return {
    ...filtered,
    groups: inGroups(categories, filtered.entries, ({ category }) => category).map((group) => ({
      ...group,
      entries: group.entries.map(describeToolOnce),
    })),
    grades: gradesOf(filtered.entries),
  };
}

const describeToolOnce = oncePerRecord(describeTool);

function describeTool({ id, name, aliases, what, homepage, licence, status, warning, evidence, ...tool }: Tool) {
  return {
    id,
    name,
    aliases,
    what,
    models: markedModels(tool.models),
    /** As people write an address: without the protocol and the closing stroke. */
    homepage: { href: homepage, label: homepage.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '') },
    licence: licenceLine(licence),
    status,
    warning: warning === null ? null : { heading: warningWords[warning.kind], text: warning.text },
    articles: articlesReferringTo(toolPath(id)),
    sources: sourceLinks(tool.sources),
    evidence,
  };
}

/** The kind, then the detail; the detail alone where it begins with the kind. */
function licenceLine({ kind, detail }: Tool['licence']): string {
  const word = licenceWords[kind];
  return detail.toLowerCase().startsWith(word.toLowerCase()) ? detail : `${word}: ${detail}`;
}
