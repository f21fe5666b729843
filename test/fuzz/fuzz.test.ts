import { fuzzOne, type Fate } from './fuzzOne';
import { PAST_FAILURES } from './pastFailures';
import { startingWorkbooks } from './startingWorkbooks';

/** Seeds of a short run; `npm run affidabilita` tries thousands. */
const SEEDS = 300;

test('each workbook of a seed is refused in a sentence, has findings, or has exactly right totals', async () => {
  const starts = await startingWorkbooks();
  const fates: Record<Fate, number> = { refused: 0, stopped: 0, right: 0, unjudged: 0 };
  const troubles: unknown[] = [];
  for (const seed of [...PAST_FAILURES, ...Array.from({ length: SEEDS }, (_, index) => index)]) {
    const { about, fate, trouble } = await fuzzOne(seed, starts);
    if (fate) fates[fate] += 1;
    if (trouble !== undefined) troubles.push({ seed, about, trouble });
  }
  expect(troubles).toEqual([]);
  // A fuzzer all of whose files are refused, or whose judge knows nothing, would find nothing.
  expect(fates.right).toBeGreaterThan(SEEDS / 8);
  expect(fates.stopped).toBeGreaterThan(SEEDS / 8);
  expect(fates.unjudged).toBeLessThan(fates.right);
}, 300_000);
