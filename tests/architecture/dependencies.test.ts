import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** What the lock file brings in: it can be installed anywhere, nothing in it is given up by its authors, and its licences fit ours. */

const lockedSchema = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  deprecated: z.string().optional(),
  /** It comes inside another package. */
  inBundle: z.boolean().default(false),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});
const { packages } = z
  .object({ packages: z.record(z.string(), lockedSchema) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Licences under which the guide may be given on with what it uses. sharp's binaries load libvips (LGPL) as a library of its own. */
const fitting =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|MPL-2\.0|LGPL-3\.0-or-later|CC0-1\.0|CC-BY-4\.0|OFL-1\.1|Python-2\.0|Zlib)\)?$/;

/** A package that names its licence in a form which npm no longer reads. */
const inOlderForm = new Map([['node_modules/format', 'MIT']]);

describe('the lock file', () => {
  test('names no registry, and has the checksum of every package', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(installed.filter(([, { integrity, inBundle }]) => integrity === undefined && !inBundle)).toEqual([]);
  });

  test('has the binaries of every system', () => {
    const missing = installed.flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('brings in no package that its authors call deprecated', () => {
    expect(installed.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
  });

  test('brings in no licence that does not fit', () => {
    const licences = installed.map(([path, { license }]) => ({
      path,
      licence: license ?? inOlderForm.get(path) ?? '',
    }));
    // Of a choice of licences one has to fit, of several that hold together all.
    const fits = (licence: string) =>
      licence.split(' AND ').every((all) => all.split(' OR ').some((one) => fitting.test(one)));
    const other = licences.filter(({ licence }) => !fits(licence));
    expect(other).toEqual([]);
  });
});
