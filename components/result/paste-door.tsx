/** One line of a form: somebody pastes a link, and goes where it leads together with the result. */
import type { ReactNode } from 'react';
import { placed } from '@/lib/address/base-path';
import { Button } from '../ui/button';

type PasteDoorProps = {
  /** The page that it leads to. */
  path: string;
  /** The name of the field. */
  name: string;
  label: string;
  button: string;
  /** What the form sends along: hidden fields. */
  children: ReactNode;
};

/** In characters: what an address has room for beside the rest. */
const longest = 3900;

export function PasteDoor({ path, name, label, button, children }: PasteDoorProps) {
  return (
    <form action={placed(path)} className="flex min-w-0 items-end gap-3">
      {children}
      <label className="min-w-0 flex-1 text-sm">
        {label}
        <input
          name={name}
          type="text"
          required
          autoComplete="off"
          maxLength={longest}
          className="mt-1 block min-h-11 w-full border border-strong-rule bg-paper px-3 text-base"
        />
      </label>
      <Button type="submit" kind="secondary">
        {button}
      </Button>
    </form>
  );
}
