import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Run } from '../../src/cli/commandLine';

const PROJECT = resolve(__dirname, '../..');
/** The bundled command line. */
export const BUNDLE = join(PROJECT, 'dist/cli/prospetti.cjs');
const SOURCES = ['cli', 'core', 'file', 'usecases'].map((folder) => join(PROJECT, 'src', folder));

/** Bundles the command line, unless the bundle is there and no older than its sources. For one test file only. */
export function bundleCli(): void {
  const built = existsSync(BUNDLE) ? statSync(BUNDLE).mtimeMs : 0;
  if (SOURCES.every((folder) => lastChange(folder) <= built)) return;
  const webpack = require.resolve('webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'cli'], { cwd: PROJECT, stdio: 'pipe' });
}

/** Runs the bundle as a process of its own, as `npx prospetti` does. */
export function runBundledCli(words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...words], { encoding: 'utf8' });
  return { status: status as Run['status'], stdout, stderr };
}

function lastChange(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}
