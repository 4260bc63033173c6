/** What pages may weigh. A page that outgrows its budget fails `tests/e2e/weight.spec.ts`. */

export interface Budget {
  /** All bytes of a first visit, as a multiple of the bare app's. */
  firstVisit: number;
  /** In bytes: the page's scripts beyond those of the bare app. */
  ownScript: number;
}

const kilobyte = 1024;

/** A page that is read, one that asks or tells a result, and one in which something is looked up. */
export const budgets = {
  home: { firstVisit: 1.3, ownScript: 8 * kilobyte },
  question: { firstVisit: 1.3, ownScript: 18 * kilobyte },
  result: { firstVisit: 1.5, ownScript: 18 * kilobyte },
  reading: { firstVisit: 1.5, ownScript: 8 * kilobyte },
} as const satisfies Record<string, Budget>;

/** In bytes: what the second page of a visit may add. */
export const secondPage = 40 * kilobyte;
