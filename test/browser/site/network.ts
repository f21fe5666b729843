import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { EXCEL_PAGE } from '../excelOnline/excelPage';
import { EXCEL_ADDRESS, OFFICE_JS_ADDRESS, SITE_ADDRESS } from './addresses';
import { SITE_FOLDER } from './freshSite';

/** Microsoft's library as its package has it. */
const OFFICE_JS_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file of ours that a page asked for. */
export interface ServedFile {
  /** `codice/excelPane.1234.js`. */
  readonly name: string;
  readonly content: Buffer;
}

/** All the network that a page has: the site, Microsoft's library, the page of Excel on the web. */
export interface Network {
  /** What pages asked the site for, in order. */
  readonly site: ServedFile[];
  /** What pages asked Microsoft's server for: `office.js`, `it-it/office_strings.js`. */
  readonly officeJs: string[];
  /** Everything else that was asked for. It was refused. */
  readonly refused: string[];
  /** Set to cut the pages off Microsoft's server. */
  officeJsUnreachable: boolean;
  /** Set to what the site has no more: an update put it under another name. */
  goneFromSite: RegExp | undefined;
}

/** Answers every request of a context from the disk. Nothing reaches a real network. */
export async function serveFromDisk(context: BrowserContext): Promise<Network> {
  const network: Network = { site: [], officeJs: [], refused: [], officeJsUnreachable: false, goneFromSite: undefined };
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const [path = ''] = address.split(/[?#]/);
    if (route.request().method() !== 'GET') {
      network.refused.push(address);
      await route.abort();
    } else if (path === EXCEL_ADDRESS) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: EXCEL_PAGE });
    } else if (path.startsWith(SITE_ADDRESS)) {
      const name = path.slice(SITE_ADDRESS.length) || 'index.html';
      const gone = network.goneFromSite?.test(name) ?? false;
      const content = await fulfil(route, SITE_FOLDER, gone ? 'gone' : name);
      if (content) network.site.push({ name, content });
      else if (!gone) network.refused.push(address);
    } else if (path.startsWith(OFFICE_JS_ADDRESS) && !network.officeJsUnreachable) {
      const name = path.slice(OFFICE_JS_ADDRESS.length);
      if (await fulfil(route, OFFICE_JS_FOLDER, name)) network.officeJs.push(name);
      else network.refused.push(address);
    } else {
      network.refused.push(address);
      await route.abort();
    }
  });
  return network;
}

/** Answers with a file's own bytes; `undefined` where there is no such file. */
async function fulfil(route: Route, folder: string, name: string): Promise<Buffer | undefined> {
  try {
    const body = await readFile(join(folder, decodeURIComponent(name)));
    await route.fulfill({ body, contentType: TYPES[extname(name)] ?? 'application/octet-stream' });
    return body;
  } catch {
    await route.fulfill({ status: 404 });
    return undefined;
  }
}
