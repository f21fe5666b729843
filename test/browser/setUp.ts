import { launchBrowser } from './launchBrowser';
import { freshenSite } from './site/freshSite';

/** Before the tests of this folder: builds the site, starts the browser that all of them share. */
export default async function setUp(): Promise<void> {
  await freshenSite();
  const browser = await launchBrowser();
  process.env['PROSPETTI_BROWSER'] = browser.wsEndpoint();
  globalThis.prospettiBrowser = browser;
}
