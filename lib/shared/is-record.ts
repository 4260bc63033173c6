/** Whether a value is an object with named members: what JSON or a storage gives may be anything. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
