import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatsCompilation } from 'webpack';
import { THEMES } from '../../src/taskpane/theme/themes';
import { temporaryFolder } from '../support/temporaryFolder';
import { buildSite } from './buildSite';
import { codeSizes } from './codeSize';

const folder = temporaryFolder();
const site = join(folder, 'site');
const text = (file: string): string => readFileSync(join(site, file), 'utf8');
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
let stats: StatsCompilation;

beforeAll(async () => {
  stats = await buildSite(site, { PROSPETTI_URL: 'https://intranet.cciaa.example/strumenti/prospetti' });
}, 300_000);

test('the site is whole: pages, manifest, icons, example', () => {
  const files = [
    'taskpane.html',
    'commands.html',
    'esito.html',
    'index.html',
    'manifest.xml',
    'esempi/lucca-2020.xlsx',
  ];
  expect(files.filter((file) => !existsSync(join(site, file)))).toEqual([]);
  expect(readdirSync(join(site, 'icone'))).toHaveLength(36);
});

test('the manifest names the address that it was built for, and no other', () => {
  const addresses = [...text('manifest.xml').matchAll(/"(https:[^"]+)"|>(https:[^<]+)</g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  expect(addresses.length).toBeGreaterThan(30);
  expect(
    addresses.filter((address) => !address.startsWith('https://intranet.cciaa.example/strumenti/prospetti/')),
  ).toEqual([]);
  expect(text('manifest.xml')).not.toMatch(/localhost|prospetti\.example/);
});

test.each([
  ['taskpane.html', ` ${OFFICE}`],
  ['commands.html', ` ${OFFICE}`],
  ['index.html', ''],
  ['esito.html', ''],
])('%s allows its own origin and Microsoft’s library only', (page, office) => {
  const policy = /Content-Security-Policy content="([^"]+)"/.exec(text(page))?.[1];
  expect(policy).toBe(
    `default-src 'none'; script-src 'self'${office}; style-src 'self' 'unsafe-inline'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`,
  );
  const scripts = [...text(page).matchAll(/<script[^>]*src=([^\s>]+)/g)].map(([, address = '']) => address);
  expect(scripts.filter((address) => /^\w+:/.test(address))).toEqual(office === '' ? [] : [`${OFFICE}office.js`]);
  expect(text(page)).not.toMatch(/<script(?![^>]*src=)/);
});

test('source maps are made, and no file leads to them', () => {
  const code = readdirSync(join(site, 'codice'));
  const scripts = code.filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => !code.includes(`${name}.map`))).toEqual([]);
  expect(scripts.filter((name) => text(join('codice', name)).includes('sourceMappingURL'))).toEqual([]);
});

test('the pane’s code is within its budget for each use and language, without Microsoft’s libraries', () => {
  const sizes = codeSizes(site, stats);
  expect(sizes.map(({ what }) => what)).toEqual([
    'in Excel',
    'in Excel, in English',
    'in a browser',
    'in a browser, in English',
    'on a file, in Excel',
    'on a file, in Excel, in English',
  ]);
  expect(sizes.filter(({ whole, budget, all, allBudget }) => whole > budget || all > allBudget)).toEqual([]);
});

test('the pane’s themes have the tokens that its code names, and no others', () => {
  const code = readdirSync(join(site, 'codice')).filter((name) => name.endsWith('.js'));
  const named = code.flatMap((name) => [...text(join('codice', name)).matchAll(/var\(--([a-z]\w*)\)/g)]);
  expect(new Set(named.map(([, token]) => token))).toEqual(new Set(Object.keys(THEMES.light)));
});

test.each([
  ['', 'say where the site will stand'],
  ['prospetti', 'is not an address'],
  ['http://intranet.cciaa.example/', 'is not https'],
  ['https://localhost:3000/', 'is this computer only'],
  ['https://127.0.0.1/', 'is this computer only'],
  ['https://intranet.cciaa.example/?a=1', 'has to be a folder'],
])('the site is not built for «%s»', async (address, why) => {
  const refused = join(folder, 'refused');
  await expect(buildSite(refused, { PROSPETTI_URL: address })).rejects.toThrow(why);
  expect(existsSync(refused)).toBe(false);
});

test('for a closed network the library is served with the site, and nothing else is allowed', async () => {
  const library = join(folder, 'library');
  mkdirSync(library);
  writeFileSync(join(library, 'office.js'), '/* Microsoft’s library */');
  const closed = join(folder, 'closed');
  await buildSite(
    closed,
    { PROSPETTI_URL: 'https://intranet.cciaa.example/', PROSPETTI_OFFICE_JS: library },
    'development',
  );
  const page = readFileSync(join(closed, 'taskpane.html'), 'utf8');
  expect(page).toMatch(/<script src="?office-js\/office\.js/);
  expect(page).not.toContain('appsforoffice');
  expect(existsSync(join(closed, 'office-js/office.js'))).toBe(true);
}, 300_000);
