// Says whether node_modules is what package-lock.json asks for. Compares versions, not file times: a checkout changes those.

import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockEntry */

/** @returns {boolean} false when a package is missing or has another version, so that an install is needed */
export function dependenciesAreCurrent() {
  // npm writes this file at the end of an install: what it really put there.
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  return isCurrent(packagesOf('package-lock.json'), packagesOf(record));
}

/**
 * @param {Record<string, LockEntry>} wanted the packages of package-lock.json, by path
 * @param {Record<string, LockEntry>} installed the packages of npm's own record of the last install
 */
export function isCurrent(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = installed[path];
    // The entry '' is the project itself; an optional package may be for another platform.
    return path === '' || (found ? found.version === version : optional === true);
  });
}

/** @returns {Record<string, LockEntry>} */
function packagesOf(/** @type {string} */ file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
