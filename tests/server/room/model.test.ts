import fc from 'fast-check';
import { test } from 'vitest';
import { onEachDatabase } from './databases';
import { anyCommands, type Real } from './model';
import { storesIn } from './stores';

onEachDatabase((database) => {
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
