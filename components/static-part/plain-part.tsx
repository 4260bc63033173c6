/** In a browser, what a static part is on the server: only its element. */
import type { ReactNode } from 'react';

export type PartProps = {
  /** Classes of the element around the part, where its parent lays its children out. */
  className?: string;
  children: ReactNode;
};
/** A part of a page that no script changes: `StaticPart` on the server, `PlainPart` in a browser. */
export type Part = (props: PartProps) => ReactNode | Promise<ReactNode>;

export function PlainPart({ className, children }: PartProps) {
  return <div className={className}>{children}</div>;
}
