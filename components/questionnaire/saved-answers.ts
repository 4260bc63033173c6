import { answeredIn, holdsOlderAnswers } from '@/lib/guide/browser/answering';
import type { QuestionnaireShape } from '@/lib/guide/views/questionnaire';
import { forgetRuns } from './run';

/** What the browser keeps: the address of the last step with answers in it, and nothing else. */

const key = 'opsblend.answers';
/** Where something unreadable goes, so that it is neither used nor lost. */
const setAsideKey = 'opsblend.answers.set-aside';

export type Saved =
  | { kind: 'none' }
  | { kind: 'saved'; address: string; answered: number; of: number }
  /** Answers of an older edition; their address leads to the offer to carry them over. */
  | { kind: 'older'; address: string }
  | { kind: 'set-aside' };

/** Keeps the address of a step. Without storage (blocked, or full) the address bar still has everything. */
export function saveAddress(address: string): void {
  withStorage((storage) => storage.setItem(key, address));
}

/** Forgets everything that was kept, in this tab's memory too. */
export function forgetAnswers(): void {
  withStorage((storage) => {
    storage.removeItem(key);
    storage.removeItem(setAsideKey);
  });
  forgetRuns();
}

/** Reads what was kept, as text; null if there is nothing or no storage. */
export function savedText(): string | null {
  return withStorage((storage) => storage.getItem(key) ?? (storage.getItem(setAsideKey) === null ? null : '')) ?? null;
}

/** What the kept text means. What can't be read is to be set aside: see `setAside`. */
export function readSaved(shape: QuestionnaireShape, text: string | null): Saved {
  if (text === null) return { kind: 'none' };
  const [, step, query] = addressForm.exec(text) ?? [];
  const params = new URLSearchParams(query);
  if (step && holdsOlderAnswers(shape, params)) return { kind: 'older', address: text };
  const answered = step ? answeredIn(shape, step, params) : undefined;
  if (answered === undefined) return { kind: 'set-aside' };
  return { kind: 'saved', address: text, answered, of: shape.questions.length };
}

/** Moves unreadable text out of the way. */
export function setAside(text: string): void {
  if (text === '') return;
  withStorage((storage) => {
    storage.setItem(setAsideKey, text);
    storage.removeItem(key);
  });
}

/** As long as an address may be: one that carries a team's board takes most of it. */
const addressForm = /^\/questionnaire\/([a-z0-9-]{1,64})\?([\x21-\x7e]{1,4096})$/;

function withStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(window.localStorage);
  } catch {
    // Storage may be switched off or full: the address bar has the answers all the same.
    return undefined;
  }
}
