import { createHash } from 'node:crypto';

/** Ids, tokens and sealed texts by name: the same name gives the same. */

const bytes = (name: string) => createHash('sha256').update(name).digest();
export const id = (name: string) => bytes(`id ${name}`).subarray(0, 16).toString('base64url');
export const token = (name: string) => bytes(`token ${name}`).toString('base64url');
export const sealed = (name: string) => bytes(`sealed ${name}`).toString('base64url');

/** What a maker says of a room. */
export const content = (
  changed: Partial<{ version: number; sealed: string; hidden: boolean; closed: boolean }> = {},
) => ({
  version: 1,
  sealed: sealed('room'),
  hidden: false,
  closed: false,
  ...changed,
});
