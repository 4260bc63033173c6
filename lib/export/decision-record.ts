import { longestScope } from '@/lib/address/scope';
import { advice, modelNames } from '@/lib/dataset';
import { outcome } from '@/lib/engine';
import { scopeCut } from '@/lib/words/scope';
import { verdictSentence } from '@/lib/words/verdict';
import { contextParts, driverParts } from './decision-context';
import { decisionFrontMatter } from './decision-front-matter';
import { informationParts } from './decision-information';
import { optionParts } from './decision-options';
import { consideredPart, outcomeParts } from './decision-outcome';
import { escapeMarkdown, markdownSentences } from './markdown';
import type { DecisionRecord, RecordedResult } from './recorded-result';

/**
 * A result as a decision record in Markdown, with the parts and names of MADR 4 (https://adr.github.io/madr/): a proposal for a team to
 * complete and keep beside its code. It holds no date, so that one address always gives one text.
 */

export function decisionRecord(recorded: RecordedResult): string {
  const record = { ...recorded, result: outcome(recorded.edition, recorded.sheet, advice) };
  const parts = [
    decisionFrontMatter,
    `# ${escapeMarkdown(titleOf(record))}`,
    ...(record.scopeCut ? [markdownSentences(`About the title: ${scopeCut(longestScope)}`)] : []),
    '## Context and Problem Statement',
    ...contextParts(record),
    '## Decision Drivers',
    ...driverParts(record),
    '## Considered Options',
    consideredPart(record),
    '## Decision Outcome',
    ...outcomeParts(record),
    '## Pros and Cons of the Options',
    ...optionParts(record),
    '## More Information',
    ...informationParts(record),
  ];
  return `${parts.join('\n\n')}\n`;
}

function titleOf({ scope, result }: DecisionRecord): string {
  return `${scope || 'Model of IT operations'}: ${verdictSentence(result, modelNames).replace(/\.$/, '')}`;
}
