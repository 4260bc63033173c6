/** Where a tab keeps for which room the answers are that are given in it. */
export const answeringForKey = 'opsblend.answering-for';

/** Whether the answers that are given in this tab are for a room. */
export function isForRoom(): boolean {
  try {
    return window.sessionStorage.getItem(answeringForKey) !== null;
  } catch {
    // Without storage nothing is answered for a room.
    return false;
  }
}
