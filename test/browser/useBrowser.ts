import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { serveFromDisk, type Network } from './site/network';

/** A window of the browser, with nothing kept from any other. */
export interface BrowserWindow {
  readonly context: BrowserContext;
  readonly network: Network;
  /** What the pages complained of in their console, or did not catch. */
  readonly complaints: string[];
}

/**
 * Joins a test file to the browser. Gives back how to open a window, which is closed after its test; the test fails
 * where a page asked for anything that is not the site's or Microsoft's, or complained.
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<BrowserWindow> {
  let browser: Browser;
  const open: BrowserWindow[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(process.env['PROSPETTI_BROWSER'] ?? '');
  });
  afterAll(async () => {
    await browser.close();
  });
  afterEach(async () => {
    for (const { context, network, complaints } of open.splice(0)) {
      await context.close();
      expect({ refused: network.refused, complaints }).toEqual({ refused: [], complaints: [] });
    }
  });
  return async (options) => {
    const context = await browser.newContext({ locale: 'it-IT', viewport: { width: 320, height: 900 }, ...options });
    const network = await serveFromDisk(context);
    const complaints: string[] = [];
    context.on('weberror', (error) => complaints.push(error.error().stack ?? error.error().message));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    const window = { context, network, complaints };
    open.push(window);
    return window;
  };
}
