import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_KINDS } from './allKinds';

const PAGES = join(__dirname, '../../../docs/diagnostica');
const pages = readdirSync(PAGES).sort();

test('every kind of finding has a page, and every page a kind', () => {
  expect(pages).toEqual(ALL_KINDS.map(({ code }) => `${code}.md`));
});

test.each(ALL_KINDS.map((kind) => [kind.code, kind] as const))('the page of %s bears its title', (code, kind) => {
  const [heading] = readFileSync(join(PAGES, `${code}.md`), 'utf8').split('\n');
  expect(heading).toBe(`# ${code} – ${kind.title}`);
});

test('no two kinds share a code', () => {
  const codes = ALL_KINDS.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});
