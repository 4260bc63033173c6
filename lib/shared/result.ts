/** The outcome of something a user's input can make fail: a value, or a named error. Never an exception. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const fail = <Failure>(error: Failure): { ok: false; error: Failure } => ({ ok: false, error });
