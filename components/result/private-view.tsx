/** A private result, as a browser has worked it out; or what is wrong with its link. */
import { useEffect, useMemo } from 'react';
import { longestScope } from '@/lib/address/scope';
import { privateResult } from '@/lib/guide/browser/result/private-result';
import type { ResultRecords } from '@/lib/guide/browser/result/records';
import { privateResultWords } from '@/lib/words/private-result';
import { scopeCut } from '@/lib/words/scope';
import { PlainPart } from '../static-part/plain-part';
import { PrivateShare } from './private-share';
import { Result } from './result';
import { UnreadableLink } from './unreadable-link';

export function PrivateView({ hash, records }: { hash: string; records: ResultRecords }) {
  const lookup = useMemo(() => privateResult(hash, records), [hash, records]);
  const { scope, verdict } = lookup.kind === 'result' ? lookup.result : { scope: '', verdict: undefined };
  useTitle([verdict?.sentence ?? 'This result link can’t be read', scope].filter(Boolean).join(' · '));

  if (lookup.kind === 'unreadable') return <UnreadableLink {...lookup.explanation} open={openPrivately} />;
  return (
    <>
      <p className="-mt-6 mb-10 max-w-measure text-sm text-muted print:hidden">{privateResultWords.here}</p>
      <Result
        {...lookup.result}
        scopeRemark={lookup.scopeCut ? scopeCut(longestScope) : undefined}
        Part={PlainPart}
        share={<PrivateShare {...lookup.result} />}
        isPrivate
      />
    </>
  );
}

/** Shows what was pasted without telling a server. */
function openPrivately(pasted: string): void {
  window.location.hash = pasted.replace(/^.*#/s, '');
}

/** Titles the page; what it is called otherwise comes back with what it shows otherwise. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · Opsblend`;
    return () => {
      document.title = before;
    };
  }, [title]);
}
