import { answeringForKey } from '@/lib/guide/browser/room/answering-key';

/** While answers are given for a room, no request tells the page's address, which holds them, not even our own server. */
export function hideReferrerForRoom(): void {
  try {
    if (window.sessionStorage.getItem(answeringForKey) === null) return;
  } catch {
    // Without storage nothing is answered for a room.
    return;
  }
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
}
