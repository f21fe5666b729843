import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SheetPlan } from '../../src/core/plan/plan';
import { generated } from '../support/generated';
import { convert, testWithLibreOffice } from '../support/libreOffice';
import { pdfPages } from '../support/pdfPages';

const EXAMPLE = resolve(__dirname, '../../assets/esempi/lucca-2020.xlsx');

testWithLibreOffice(
  'the PIRA of the example prints as it was laid out, every page saying where it stands',
  async () => {
    const input = new Uint8Array(readFileSync(EXAMPLE));
    const { bytes, plan } = await generated(input, { reports: ['Quadro PIRA', 'Schede PIRA'] });
    const pages = pdfPages(await convert(bytes, 'prospetti.xlsx', 'pdf'));
    const [table = [], cards = []] = plan.sheets.map((sheet) => pages.filter((page) => page.includes(titleOf(sheet))));

    expect([table.length, cards.length]).toEqual(plan.sheets.map(plannedPages));
    expect([...table, ...cards].filter((page) => page.includes('###'))).toEqual([]);
    expect(table.filter((page) => !/Missione +\d{3}[^]*Programma +\d{3}/.test(page))).toEqual([]);

    const summary = cards.pop() ?? '';
    expect(summary).toMatch(/RIEPILOGO DEGLI INDICATORI 2020[^]*Totale +40 +6 +34/);
    expect(cards.filter((page) => !/MISSIONE \d{3} – [^]*PROGRAMMA \d{3} – [^]*OBIETTIVO \S+ /.test(page))).toEqual([]);
    expect(cards.filter((page) => !page.includes('(segue)'))).toHaveLength(17);
  },
);

function titleOf({ rows }: SheetPlan): string {
  const title = rows[0]?.cells[0]?.value;
  return typeof title === 'string' ? title : '';
}

function plannedPages({ rows }: SheetPlan): number {
  return 1 + rows.filter(({ pageBreakBefore }) => pageBreakBefore).length;
}
