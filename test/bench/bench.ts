import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exampleWorkbook } from '../../assets/esempi/exampleWorkbook';
import { readExample } from '../example/exampleData';
import { largeWorkbook } from '../support/largeWorkbook';
import { DETAIL, DETAILED, DETAILED_LINES, EXAMPLE, LARGE_SIZES, SMALL_SIZES, workbookFile } from './workbooks';

const PROJECT = resolve(__dirname, '../..');

/**
 * `npm run bench`: ratios between our work and others', all measured in this run. With `--breve` without the workbook
 * of the most objectives. Everything is made in a folder of its own and removed at the end.
 */
function bench(short: boolean): number {
  const folder = mkdtempSync(join(tmpdir(), 'prospetti-bench-'));
  try {
    const sizes = short ? SMALL_SIZES : LARGE_SIZES;
    mkdirSync(join(folder, 'bin'));
    writeFileSync(workbookFile(folder, EXAMPLE), exampleWorkbook(readExample(), 2020));
    for (const lines of sizes) writeFileSync(workbookFile(folder, lines), largeWorkbook(lines));
    writeFileSync(workbookFile(folder, DETAILED), largeWorkbook(DETAILED_LINES, DETAIL));
    const webpack = join(PROJECT, 'node_modules/webpack/bin/webpack.js');
    run([webpack, '--config', 'test/bench/webpack.config.cjs', '--output-path', join(folder, 'bin')], 'ignore');
    run(['--expose-gc', join(folder, 'bin/measure.cjs'), folder, ...sizes.map(String)], 'inherit');
    return run([join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), 'test/bench/excelJournal.ts'], 'inherit');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(words: readonly string[], output: 'inherit' | 'ignore'): number {
  const { status, error } = spawnSync(process.execPath, words, { cwd: PROJECT, stdio: ['ignore', output, 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${words.join(' ')}: ended with ${status ?? 'a signal'}`);
  return status;
}

process.exitCode = bench(process.argv.includes('--breve'));
