'use client';

/** The search: a plain form with its results, which without scripts is all there is; with scripts, results while one types. */
import { useSearchParams } from 'next/navigation';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import { pagePaths } from '@/lib/address/page';
import { readSearch, readSearchKind, searchPath } from '@/lib/address/search';
import { longestQuery } from '@/lib/address/typed-words';
import type { SearchFindings } from '@/lib/guide/views/search';
import { countWords } from '@/lib/words/search';
import { BeforeSearch } from './before-search';
import { KindLinks } from './kind-links';
import { loadFinder } from './load-finder';
import { NothingFound } from './nothing-found';
import { ResultList } from './result-list';
import type { SearchWay } from './search-ways';

/** Long enough that an address is not rewritten for every letter; browsers limit how often that may be. */
const addressDelay = 400;

type LiveSearchProps = {
  /** What the server has found for the address. */
  server: SearchFindings;
  /** They lead to the lists of the guide. */
  ways: readonly SearchWay[];
};

export function LiveSearch({ server, ways }: LiveSearchProps) {
  const address = useSearchParams();
  // After Back, the address may hold what was typed here since the server answered.
  const inAddress = readSearch(address.get('q'));
  const { kind } = readSearchKind(address.get('kind'));
  const [typed, setTyped] = useState(inAddress);
  const [found, setFound] = useState(server);
  const [failed, setFailed] = useState(false);
  const asked = typed.trim();
  const waiting = useRef(0);
  const isAsked = ({ query, kind: of }: SearchFindings) => query === asked && of === kind;
  const shown = isAsked(server) ? server : found;
  const isCurrent = isAsked(shown);

  useEffect(() => {
    if (isCurrent) return;
    let superseded = false;
    loadFinder().then(
      (find) => {
        setFailed(false);
        if (!superseded) setFound(find(asked, kind));
      },
      () => setFailed(true),
    );
    return () => {
      superseded = true;
    };
  }, [asked, kind, isCurrent]);

  useEffect(() => {
    if (asked === inAddress) return;
    const timer = window.setTimeout(() => {
      window.history.replaceState(null, '', placed(searchPath(asked, kind)));
    }, addressDelay);
    waiting.current = timer;
    return () => clearTimeout(timer);
  }, [asked, kind, inAddress]);

  /** A link to a kind has the words in it: written to the address while the link is followed, they would take its place. */
  const followed = () => clearTimeout(waiting.current);

  function submit(event: FormEvent) {
    // The results stand there already; only what a browser could not find itself is asked of the server.
    if (isCurrent && !failed) event.preventDefault();
  }

  return (
    <>
      <search>
        <form
          action={placed(pagePaths.search)}
          onSubmit={submit}
          className="max-w-measure border-y border-ink py-3 print:hidden"
        >
          <label htmlFor="words" className="block font-semibold">
            What are you looking for?
          </label>
          <div className="mt-1 flex flex-wrap gap-3">
            <input
              id="words"
              type="search"
              name="q"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              maxLength={longestQuery}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              className="min-h-11 min-w-0 flex-[1_1_14rem] border border-strong-rule bg-paper px-3"
            />
            <Button type="submit">Search</Button>
          </div>
          {kind === undefined ? null : <input type="hidden" name="kind" value={kind} />}
          {failed ? (
            <p className="mt-2 text-sm text-muted">Results while you type could not be loaded. Press Search.</p>
          ) : null}
        </form>
      </search>
      <p role="status" className="mt-3 mb-2 text-muted">
        {shown.query === '' ? '' : countWords(shown)}
      </p>
      <Found findings={shown} ways={ways} onFollow={followed} />
    </>
  );
}

interface FoundProps {
  findings: SearchFindings;
  ways: readonly SearchWay[];
  onFollow: () => void;
}

function Found({ findings, ways, onFollow }: FoundProps) {
  if (findings.query === '') return <BeforeSearch ways={ways} />;
  if (findings.all === 0) return <NothingFound ways={ways} />;
  return (
    <>
      <KindLinks {...findings} onFollow={onFollow} />
      {/* A list of its own for each query: where a translator has put elements in place of texts, React can't take single ones away. */}
      <ResultList key={findings.query} {...findings} />
    </>
  );
}
