'use client';

/** The link to the result: to be read and selected anywhere, and copied with one press where a script runs. */
import { useRef, useSyncExternalStore } from 'react';
import { Button } from '../ui/button';
import { type Copying, useCopying } from '../ui/copying';

const announcement: Record<Copying, string> = {
  idle: '',
  copied: 'Copied.',
  selected: 'The browser did not allow copying. The link is selected: copy it by hand.',
};

export function ShareLink({ path }: { path: string }) {
  const shown = useRef<HTMLParagraphElement>(null);
  const [copying, copy] = useCopying(shown);
  // The server doesn't know the address under which it is reached: without a script the path is shown, and the address bar has the rest.
  const origin = useSyncExternalStore(neverChanges, readOrigin, () => '');
  const link = origin + path;

  return (
    <div>
      {/* Room for two lines where the whole link may need them: it grows when the script knows the origin. */}
      <p
        ref={shown}
        translate="no"
        className="min-h-[calc(2lh+1.625rem)] max-w-measure border border-strong-rule bg-raised px-4 py-3 font-mono text-sm break-all select-all sm:min-h-0"
      >
        {link}
      </p>
      <div className="mt-3 flex min-h-11 flex-wrap items-center gap-3">
        {origin ? (
          <Button onClick={copy} kind="secondary">
            Copy the link
          </Button>
        ) : null}
        <span aria-live="polite" className="text-sm text-muted">
          {announcement[copying]}
        </span>
      </div>
    </div>
  );
}

const neverChanges = () => () => undefined;
const readOrigin = () => window.location.origin;
