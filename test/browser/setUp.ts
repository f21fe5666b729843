import { launchBrowser } from './launchBrowser';
import { buildSite } from './site/buildSite';

/** Before the tests of this folder: builds the site, starts the browser that all of them share. */
export default async function setUp(): Promise<void> {
  buildSite();
  const browser = await launchBrowser();
  process.env['PROSPETTI_BROWSER'] = browser.wsEndpoint();
  globalThis.prospettiBrowser = browser;
}
