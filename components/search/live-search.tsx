'use client';

/** The search: a plain form with its results, which without scripts is all there is; with scripts, results while one types. */
import { useSearchParams } from 'next/navigation';
import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import { pagePaths } from '@/lib/address/page';
import { readSearch, searchPath } from '@/lib/address/search';
import { longestQuery } from '@/lib/address/typed-words';
import type { SearchHit } from '@/lib/guide/views/search';
import { BeforeSearch } from './before-search';
import { loadFinder } from './load-finder';
import { NothingFound } from './nothing-found';
import { ResultList } from './result-list';
import { countWords } from './result-words';
import type { SearchWay } from './search-ways';

/** Long enough that an address is not rewritten for every letter; browsers limit how often that may be. */
const addressDelay = 400;

/** What the server has found for the address. */
type Answered = { query: string; hits: readonly SearchHit[] };

/** `ways` lead to the lists of the guide. */
type LiveSearchProps = Answered & { ways: readonly SearchWay[] };

export function LiveSearch({ ways, ...server }: LiveSearchProps) {
  // After Back, the address may hold what was typed here since the server answered.
  const inAddress = readSearch(useSearchParams().get('q'));
  const [typed, setTyped] = useState(inAddress);
  const [shown, setShown] = useState<Answered>(server);
  const [failed, setFailed] = useState(false);
  const asked = typed.trim();
  const isCurrent = asked === shown.query;

  useEffect(() => {
    if (isCurrent) return;
    let superseded = false;
    loadFinder().then(
      (find) => {
        setFailed(false);
        if (!superseded) setShown({ query: asked, hits: find(asked) });
      },
      () => setFailed(true),
    );
    return () => {
      superseded = true;
    };
  }, [asked, isCurrent]);

  useEffect(() => {
    if (asked === inAddress) return;
    const timer = setTimeout(() => {
      window.history.replaceState(null, '', placed(searchPath(asked)));
    }, addressDelay);
    return () => clearTimeout(timer);
  }, [asked, inAddress]);

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
          className="max-w-measure border-y border-ink py-5 print:hidden"
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
          {failed ? (
            <p className="mt-2 text-sm text-muted">Results while you type could not be loaded. Press Search.</p>
          ) : null}
        </form>
      </search>
      <p role="status" className="mt-6 mb-2 text-muted">
        {shown.query === '' ? '' : countWords(shown.hits.length, shown.query)}
      </p>
      <Found {...shown} ways={ways} />
    </>
  );
}

function Found({ query, hits, ways }: LiveSearchProps) {
  if (query === '') return <BeforeSearch ways={ways} />;
  return hits.length === 0 ? <NothingFound ways={ways} /> : <ResultList hits={hits} />;
}
