import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SITE_ADDRESS } from './addresses';

const PROJECT = resolve(__dirname, '../../..');
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json', 'manifest.xml'];

/** Where the built site stands: a folder that no one else writes, kept from one run to the next. */
export const SITE_FOLDER = join(PROJECT, 'node_modules/.cache/prospetti/site');

/** Its date is the moment when the last build began. */
const STAMP = join(SITE_FOLDER, '../built');

/** Builds the site as `npm run build` does, unless it is there and no older than its sources. */
export function buildSite(): void {
  const built = existsSync(STAMP) ? statSync(STAMP).mtimeMs : 0;
  if (SOURCES.every((source) => lastChange(join(PROJECT, source)) <= built)) return;
  const begun = new Date();
  const webpack = require.resolve('webpack/bin/webpack.js');
  mkdirSync(SITE_FOLDER, { recursive: true });
  execFileSync(
    process.execPath,
    [webpack, '--config-name', 'pane', '--output-path', SITE_FOLDER, '--no-devtool', '--stats', 'errors-only'],
    { cwd: PROJECT, stdio: 'pipe', env: { ...process.env, NODE_ENV: undefined, PROSPETTI_URL: SITE_ADDRESS } },
  );
  writeFileSync(STAMP, '');
  // What changed while it was being built is not in it.
  utimesSync(STAMP, begun, begun);
}

/** Of a file, or of all that a folder holds; a folder changes too when something in it is removed. */
function lastChange(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
