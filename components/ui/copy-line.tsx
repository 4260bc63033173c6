'use client';

/** A text to pass on: it can be read and selected anywhere, and copied with one press where a script runs. */
import { useRef, useSyncExternalStore } from 'react';
import { Button } from './button';
import { copyingWords, useCopying } from './copying';
import { ScrollRegion } from './scroll-region';

type CopyLineProps = {
  /** With the guide's address as the server knows it; in a browser it becomes the one that the browser has reached it by. */
  text: string;
  /** What the button says, such as `Copy the link`. */
  label: string;
  /** Words rather than an address. */
  prose?: boolean;
  /** For a text that may have many lines: what it is, as the name of the region in which it then scrolls. */
  region?: string;
};

export function CopyLine({ text, label, prose = false, region }: CopyLineProps) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [copying, copy] = useCopying(shown);
  const here = useSyncExternalStore(
    neverChanges,
    () => text.replace(/https?:\/\/[^/\s]+/, window.location.origin),
    () => text,
  );
  const box = 'min-w-0 flex-[1_1_18rem] border border-strong-rule bg-raised px-3 py-2.5 text-sm';
  const line = (className: string) => (
    <p
      ref={shown}
      translate={prose ? undefined : 'no'}
      className={`select-all ${prose ? '' : 'font-mono break-all'} ${className}`}
    >
      {here}
    </p>
  );
  return (
    <div className="flex flex-wrap items-stretch gap-x-3 gap-y-2">
      {region === undefined ? (
        line(box)
      ) : (
        <ScrollRegion label={region} className={`${box} max-h-48 overflow-y-auto`}>
          {line('')}
        </ScrollRegion>
      )}
      <Button onClick={copy} kind="secondary" className="self-start noscript:hidden">
        {label}
      </Button>
      <span aria-live="polite" className="self-center text-sm text-muted">
        {copyingWords[copying]}
      </span>
    </div>
  );
}

const neverChanges = () => () => undefined;
