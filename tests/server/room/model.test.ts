import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { databases } from './databases';
import { anyCommands, type Real } from './model';
import { storesIn } from './stores';

describe.each(databases)('rooms in $name', (database) => {
  if (!database.isThere) {
    test.skip('are left out');
    return;
  }
  beforeAll(database.start, 60_000);
  afterAll(database.stop);
  const { withStore, pass } = storesIn(database);

  test('do what a few maps would do, whatever is asked, in any order', () =>
    withStore(async (store) => {
      let run = 0;
      const property = fc.asyncProperty(anyCommands, (commands) => {
        run += 1;
        const real: Real = { store, pass, run: `${run}` };
        return fc.asyncModelRun(() => ({ model: new Map(), real }), commands);
      });
      await fc.assert(property, { numRuns: 60 });
    }));
});
