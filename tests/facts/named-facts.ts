import { tools } from '@/lib/dataset';
import type { FigureMention } from '@/lib/dataset/check-figures';
import type { Passage } from './passages';

/** How often the guide leans on the same fact: an outage that everybody tells, a tool that stands for all, a share of one survey. */

export interface NamedFact {
  id: string;
  /** Where it is the subject itself, which counts for nothing: its own record, its part of the case studies. */
  own: (path: string) => boolean;
  isIn: (passage: Passage) => boolean;
}

const outages: readonly { id: string; words: RegExp }[] = [
  { id: 'Meta, October 2021', words: /\bMeta\b/ },
  { id: 'CrowdStrike, July 2024', words: /\bCrowdStrike\b/ },
  {
    id: 'AWS, October 2025',
    words: /\bDynamoDB\b|AWS’s? (?:outage )?(?:of|in|of its) October 2025|AWS in October 2025/,
  },
  { id: 'Cloudflare, November 2025', words: /\bCloudflare\b/ },
  { id: 'Trivy, March 2026', words: /\bTrivy\b/ },
];

/** All facts that are told by a name. */
export const namedFacts: readonly NamedFact[] = [
  ...outages.map(
    ({ id, words }): NamedFact => ({
      id,
      own: (path) => path.startsWith('content/guides/case-studies.mdx'),
      isIn: ({ text }) => words.test(text),
    }),
  ),
  ...tools
    .filter(({ id }) => id !== 'trivy')
    .map(({ name }): NamedFact => {
      const word = new RegExp(`(?<![\\w.-])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\w-])`);
      return {
        id: name,
        own: (path) => path.startsWith('tools.') || path.endsWith('.cells.typical-tools'),
        isIn: (passage) => word.test(passage.text) && !listsTools(passage),
      };
    }),
];

/** A line of a list of tools, such as “Provisioning: …”, leans on none of them. */
function listsTools({ tools: linked }: Passage): boolean {
  return linked.length >= 2;
}

/** Each fact with the passages that tell it, the most told first; those that no passage tells are left out. */
export function mentionsOf(facts: readonly NamedFact[], passages: readonly Passage[]) {
  return facts
    .map(({ id, own, isIn }) => {
      return { id, paths: passages.filter((passage) => !own(passage.path) && isIn(passage)).map(({ path }) => path) };
    })
    .filter(({ paths }) => paths.length > 0)
    .sort((a, b) => b.paths.length - a.paths.length);
}

/** As `mentionsOf`, of shares with their source: “88% of netdevops-survey-2020”. */
export function mentionsOfFigures(figures: readonly FigureMention[]) {
  const ids = [...new Set(figures.map(({ figure, source }) => `${figure} of ${source}`))];
  return ids
    .map((id) => {
      const told = figures.filter(({ figure, source }) => `${figure} of ${source}` === id);
      return { id, paths: [...new Set(told.map(({ path }) => path))] };
    })
    .sort((a, b) => b.paths.length - a.paths.length);
}
