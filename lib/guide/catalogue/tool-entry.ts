import { toolPath } from '@/lib/address/record';
import { type Tool, toolById } from '@/lib/dataset';
import { sourcesOfTool } from '@/lib/guide/links/citing';
import { articlesReferringTo } from '@/lib/guide/links/related';
import { licenceWords, toolCategoryWords, warningWords } from '@/lib/words/catalogue';
import { lifeInWords, looksInWords } from '@/lib/words/tool-life';
import { markedModels, sourceLinks } from './entry-parts';

/** What the page of a tool shows. */

export type ToolEntry = ReturnType<typeof describeTool>;

/** Takes an id from an address; undefined if there is no such tool. */
export function toolEntry(id: string): ToolEntry | undefined {
  const tool = toolById(id);
  return tool && describeTool(tool);
}

function describeTool({ id, name, aliases, what, homepage, licence, status, warning, evidence, ...tool }: Tool) {
  return {
    id,
    href: toolPath(id),
    name,
    aliases,
    category: toolCategoryWords[tool.category],
    what,
    models: markedModels(tool.models),
    /** As people write an address: without the protocol and the closing stroke. */
    homepage: { href: homepage, label: homepage.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '') },
    licence: licenceLine(licence),
    life: lifeInWords(tool.life),
    status,
    /** On which day somebody looked, part by part. */
    looks: looksInWords({ ...tool, licence }),
    warning: warning === null ? null : { heading: warningWords[warning.kind], text: warning.text },
    articles: articlesReferringTo(toolPath(id)),
    sources: sourceLinks(sourcesOfTool(tool)),
    evidence,
  };
}

/** The kind, then the detail; the detail alone where it begins with the kind. */
function licenceLine({ kind, detail }: Tool['licence']): string {
  const word = licenceWords[kind].label;
  return detail.toLowerCase().startsWith(word.toLowerCase()) ? detail : `${word}: ${detail}`;
}
