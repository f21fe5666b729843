import { chromium, type BrowserServer } from 'playwright-core';
import { packagedChromium } from './packagedChromium';

declare global {
  // Set-up and tear-down share nothing else.
  var prospettiBrowser: BrowserServer | undefined;
}

/** By number: not every machine can look up its own name. */
const host = '127.0.0.1';

/**
 * Starts a browser: on Linux the Chromium that comes from npm, elsewhere the one that is installed. Of the package's own
 * arguments only this one is wanted: the others turn off what is tested here.
 */
export async function launchBrowser(): Promise<BrowserServer> {
  if (process.platform !== 'linux') {
    return chromium.launchServer({ host, channel: process.platform === 'win32' ? 'msedge' : 'chrome' });
  }
  return chromium.launchServer({ host, ...(await packagedChromium()), args: ['--no-sandbox'] });
}
