/** A button and a link that looks like one. A link goes somewhere; a button does something. */

import type { ComponentProps } from 'react';
import { Link } from './link';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

const shared =
  'inline-flex min-h-11 items-center justify-center gap-2 border py-2 text-base font-medium no-underline print:hidden';

const kinds: Record<ButtonKind, string> = {
  primary: 'border-ink bg-ink px-5 text-paper forced-color-adjust-none hover:border-accent hover:bg-accent',
  secondary: 'border-strong-rule bg-paper px-5 text-ink hover:border-ink hover:bg-raised',
  quiet: 'border-transparent px-2 text-accent underline',
};

/** The classes of a button of a kind, for the rare element that is neither `<button>` nor a link. */
export function buttonClasses(kind: ButtonKind = 'primary', extra = ''): string {
  return `${shared} ${kinds[kind]} ${extra}`.trim();
}

/** Takes what `<button>` takes, and `kind`. Its type is `button` unless said otherwise. */
export function Button({
  kind = 'primary',
  type = 'button',
  className,
  ...rest
}: ComponentProps<'button'> & { kind?: ButtonKind }) {
  return <button type={type} className={buttonClasses(kind, className)} {...rest} />;
}

/** Takes what `<a>` takes, and `kind`. */
export function ButtonLink({ kind = 'primary', className, ...rest }: ComponentProps<'a'> & { kind?: ButtonKind }) {
  return <Link className={buttonClasses(kind, className)} {...rest} />;
}
