import { readFileSync } from 'node:fs';
import path from 'node:path';
import { AMOUNT_HEADERS, INPUTS } from '../../src/core/inputs/definitions';
import { SETTINGS } from '../../src/core/inputs/settings';
import { REPORTS } from '../../src/core/reports';

const page = readFileSync(path.join(__dirname, '..', '..', 'docs', 'cartella-di-lavoro.md'), 'utf8');
const rowOf = (sheet: string): string => page.split('\n').find((line) => line.startsWith(`| \`${sheet}\` |`)) ?? '';

test.each(INPUTS.map(({ name, columns }) => [name, columns] as const))('the page names every column of %s', (name, columns) => {
  const project = ['Proventi', 'Oneri', 'Investimenti'].includes(name);
  const text = project ? page : rowOf(name);
  const amounts = Object.values(AMOUNT_HEADERS);
  for (const { header, required } of columns) {
    if (name === 'Quote' && amounts.includes(header)) continue;
    const written = header.replaceAll(/[{}]/g, '').replace(/^(Risultato( atteso)?) n(-1)?$/, 'n$3');
    expect(text).toContain(written + (required ? '*' : ''));
  }
});

test('the page names every setting and every report', () => {
  for (const setting of SETTINGS) expect(page).toContain(setting);
  for (const { name } of REPORTS) expect(rowOf(name)).not.toBe('');
});
