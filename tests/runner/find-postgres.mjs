// Finds the PostgreSQL that tests of rooms start for themselves: the one named in POSTGRES_BIN, one on the path, or Debian's.

import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a folder of PostgreSQL's programs has to hold. */
const programs = ['initdb', 'postgres'];
/** Debian has a folder for each version, none of them on the path. */
const versions = '/usr/lib/postgresql';

/**
 * @returns {string | undefined} the folder of PostgreSQL's programs; undefined when there is none
 * @throws {Error} when POSTGRES_BIN names a folder without them: another one in its place would surprise
 */
export function findPostgres() {
  const named = process.env.POSTGRES_BIN;
  if (named) {
    if (!isComplete(named))
      throw new Error(`POSTGRES_BIN names ${named}, which does not hold ${programs.join(' and ')}`);
    return named;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...onPath, ...debians()].find(isComplete);
}

/** The newest first. */
function debians() {
  if (!existsSync(versions)) return [];
  const found = readdirSync(versions).sort((a, b) => Number(b) - Number(a));
  return found.map((version) => join(versions, version, 'bin'));
}

function isComplete(/** @type {string} */ folder) {
  return programs.every((program) => existsSync(join(folder, program)));
}
