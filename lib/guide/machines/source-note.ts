import type { PhrasingContent, RootContent } from 'mdast';
import { footnoteText, link } from '@/lib/content/markdown-nodes';
import type { Source } from '@/lib/dataset';
import type { NumberedSource } from '@/lib/guide/links/numbered-sources';
import { sourceStatusWords } from '@/lib/words/sources';

/** A source of a page as a footnote with the page's own number. */
export function sourceNote({ number, source }: NumberedSource): RootContent {
  return footnoteText(number, ...sourceWords(source));
}

/** A source as one line: title, publisher, date, and how far it was checked. */
function sourceWords({ title, publisher, published, url, status, checkedOn }: Source): (PhrasingContent | string)[] {
  const date = published === null ? '' : `, ${published}`;
  return [
    url === null ? title : link(title, url),
    `. ${publisher}${date}. ${sourceStatusWords[status].meaning} Checked on ${checkedOn}.`,
  ];
}
