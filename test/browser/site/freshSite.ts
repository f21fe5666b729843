import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildSite } from '../../site/buildSite';
import { SITE_ADDRESS } from './addresses';

const PROJECT = resolve(__dirname, '../../..');
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json', 'manifest.xml'];

/** Where the built site stands: a folder that no one else writes, kept from one run to the next. */
export const SITE_FOLDER = join(PROJECT, 'node_modules/.cache/prospetti/site');

/** Its date is the moment when the last build began. */
const STAMP = join(dirname(SITE_FOLDER), 'built');

/** Builds the site, unless it is there and no older than its sources. */
export async function freshenSite(): Promise<void> {
  const built = existsSync(STAMP) ? statSync(STAMP).mtimeMs : 0;
  if (SOURCES.every((source) => lastChange(join(PROJECT, source)) <= built)) return;
  const begun = new Date();
  mkdirSync(SITE_FOLDER, { recursive: true });
  await buildSite(SITE_FOLDER, { PROSPETTI_URL: SITE_ADDRESS });
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
