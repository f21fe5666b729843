import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './buildSite';
import { codeSizes } from './codeSize';

/** `npm run size`: how much code the pane is. Fails above the budget. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'prospetti-size-'));
  try {
    const sizes = codeSizes(folder, await buildSite(folder, { PROSPETTI_URL: 'https://prospetti.example/' }));
    for (const { what, firstPaint, whole, budget, all, allBudget } of sizes) {
      const work = `whole ${whole.toFixed(1)} KB of ${budget} KB gzip`;
      const rest = `with all that buttons lead to ${all.toFixed(1)} KB of ${allBudget} KB`;
      process.stdout.write(`pane ${what}: first paint ${firstPaint.toFixed(1)} KB, ${work}, ${rest}\n`);
      if (whole > budget || all > allBudget) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
