/**
 * A part of a page that no script changes: its markup is made here, once, and the browser's React takes it as it stands.
 * Without it, React would be sent every element a second time as data, and would build and compare all of them on arrival.
 *
 * The children may be any server components that work without waiting. They hold no client component: a script of theirs would
 * never run.
 */
import { createHash } from 'node:crypto';
import type { ReactNode } from 'react';
import { isBuild, writePart } from '@/lib/static-parts/built-parts';
import { holdBack } from '@/lib/static-parts/held-back';
import type { PartProps } from './plain-part';
import { StaticMarkup } from './static-markup';

type StaticPartProps = PartProps & {
  /** A name for a part that is the same on every page: it is rendered once a process. */
  constant?: string;
  /** What a reader has done in it stays, also when the page is shown in place for another state. */
  steady?: boolean;
};

export async function StaticPart({ constant, steady = false, className, children }: StaticPartProps) {
  const { id, html } = (constant && constants.get(constant)) || (await render(children));
  if (constant) constants.set(constant, { id, html });
  return (
    <StaticMarkup key={steady ? undefined : id} id={id} html={isKept(id, html) ? '' : html} className={className} />
  );
}

const constants = new Map<string, { id: string; html: string }>();

async function render(children: ReactNode) {
  // Next refuses this import at the top of a module, because most pages that have it need it for nothing good.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = renderToStaticMarkup(children);
  return { id: createHash('sha1').update(html).digest('base64url'), html };
}

/** Whether the server has the markup, and puts it in at the end. */
function isKept(id: string, html: string): boolean {
  if (isBuild()) writePart(id, html);
  return isBuild() || holdBack(id, html);
}
