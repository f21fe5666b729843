import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_KINDS } from '../../../src/core/diagnostics/allKinds';

const PAGES = join(__dirname, '../../../docs/diagnostica');
const pages = readdirSync(PAGES).sort();

test('every kind of finding has a page, and every page a kind', () => {
  expect(pages.filter((page) => page !== 'README.md')).toEqual(ALL_KINDS.map(({ code }) => `${code}.md`));
});

test.each(pages.filter((page) => /^[STCQPD]\d{3}\.md$/.test(page)))(
  '%s bears the code and the title of its kind',
  (page) => {
    const lines = readFileSync(join(PAGES, page), 'utf8').split('\n');
    const kind = ALL_KINDS.find(({ code }) => page === `${code}.md`);
    expect(lines[0]).toBe(`# ${kind?.code ?? ''} – ${kind?.title ?? ''}`);
  },
);

test('no two kinds share a code', () => {
  const codes = ALL_KINDS.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});
