'use client';

/** A result whose code stands behind the `#`: worked out here. Without a code, or without scripts, the page is what it holds. */
import { type ReactNode, useEffect, useState } from 'react';
import { privateResultWords as words } from '@/lib/words/private-result';
import { PageHeader } from '../ui/page-header';
import { useHash } from './hash';
import { loadPrivate } from './load-private';

type Loaded = Awaited<ReturnType<typeof loadPrivate>>;

export function PrivateResult({ children }: { children: ReactNode }) {
  const hash = useHash();
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState(false);
  const isAsked = hash !== '';
  useEffect(() => {
    if (isAsked) loadPrivate().then(setLoaded, () => setFailed(true));
  }, [isAsked]);

  if (!isAsked) return children;
  // What a link here leads to holds the code: it is asked for when somebody follows it, and not before.
  return (
    <div data-not-ahead>
      {loaded ? (
        <loaded.PrivateView key={hash} hash={hash} records={loaded.records} />
      ) : (
        <PageHeader title="A private result" lede={failed ? words.failed : words.working} />
      )}
    </div>
  );
}
