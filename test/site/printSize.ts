import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './buildSite';
import { BUDGET_KB, codeSizes } from './codeSize';

/** `npm run size`: how much code the pane is. Fails above the budget. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'prospetti-size-'));
  try {
    const sizes = codeSizes(folder, await buildSite(folder, { PROSPETTI_URL: 'https://prospetti.example/' }));
    for (const { what, firstPaint, whole } of sizes) {
      const words = `first paint ${firstPaint.toFixed(1)} KB, whole ${whole.toFixed(1)} KB of ${BUDGET_KB} KB gzip`;
      process.stdout.write(`pane ${what}: ${words}\n`);
      if (whole > BUDGET_KB) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
