'use client';

/** A room: everything in it is worked out here, from what this browser can open. Without scripts the page is what it holds. */
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { readRoom } from '@/lib/address/room';
import { PageHeader } from '../ui/page-header';
import { loadRoom } from './load-room';

type Loaded = Awaited<ReturnType<typeof loadRoom>>;

export function Room({ children }: { children: ReactNode }) {
  const address = useSyncExternalStore(subscribe, shownAddress, () => undefined);
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadRoom().then(setLoaded, () => setFailed(true));
  }, []);

  if (address === undefined) return children;
  const [path = '', hash = ''] = address.split('#');
  const room = readRoom(path, hash);
  // What a link here leads to may hold a code: it is asked for when somebody follows it, and not before.
  return (
    <div data-not-ahead>
      {loaded ? (
        <loaded.RoomView key={room ? `${room.id}${room.key}` : ''} address={room} records={loaded.records} />
      ) : (
        <PageHeader
          title="A room"
          lede={
            failed
              ? 'What shows the room could not be loaded. Check the connection, and load the page again.'
              : 'Opening the room…'
          }
        />
      )}
    </div>
  );
}

let shown: string | undefined;

/** Path and hash of the room that is shown. A link to a place in the page leads to no other. */
function shownAddress(): string {
  const { pathname, hash } = window.location;
  if (shown === undefined || readRoom(pathname, hash) || !shown.startsWith(`${pathname}#`)) shown = pathname + hash;
  return shown;
}

/** The address keeps the key, so that it can be reloaded and passed on. */
function subscribe(changed: () => void): () => void {
  const listener = () => {
    const address = shownAddress();
    if (address !== window.location.pathname + window.location.hash)
      window.history.replaceState(window.history.state, '', address);
    changed();
  };
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
