/**
 * A fixed computation to compare machines by: a million steps of the linear congruential generator x ← 1664525 · x + 1013904223
 * (modulo 2³², the constants of Numerical Recipes), each added as a floating-point number between 0 and 1. Plain arithmetic: no
 * memory, no objects, no library, so its time is that of the processor alone. It must stay as it is, or old ratios mean nothing.
 */
export function reference(): number {
  let state = 1;
  let total = 0;
  for (let step = 0; step < 1_000_000; step += 1) {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    total += state / 0x100000000;
  }
  return total;
}
