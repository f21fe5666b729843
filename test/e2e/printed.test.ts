import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RowPlan, SheetPlan } from '../../src/core/plan/plan';
import { generated } from '../support/generated';
import { convert, testWithLibreOffice } from '../support/libreOffice';
import { pdfPages } from '../support/pdfPages';

const EXAMPLE = resolve(__dirname, '../../assets/esempi/lucca-2020.xlsx');

testWithLibreOffice(
  'every report of the example prints whole: no text cut off, headings and footer on each page, pages as planned',
  async () => {
    const { bytes, plan } = await generated(new Uint8Array(readFileSync(EXAMPLE)), {});
    const all = pdfPages(await convert(bytes, 'prospetti.xlsx', 'pdf'));
    const printed = plan.sheets.map((sheet, at) => ({ sheet, pages: pagesOf(all, plan.sheets, at) }));

    expect(printed.map(({ sheet, pages }) => [sheet.name, pages.filter(isTornOrUnsigned(all.length)).length])).toEqual(
      plan.sheets.map(({ name }) => [name, 0]),
    );
    expect(printed.flatMap(({ sheet, pages }) => missingWords(texts(sheet, sheet.rows), pages.join(' ')))).toEqual([]);
    expect(printed.flatMap(({ sheet, pages }) => pages.flatMap((page) => missingWords(headings(sheet), page)))).toEqual(
      [],
    );
    const planned = printed.filter(({ sheet }) => sheet.page.scale !== undefined);
    expect(planned.length).toBeGreaterThan(3);
    expect(planned.map(({ sheet, pages }) => [sheet.name, pages.length])).toEqual(
      planned.map(({ sheet }) => [sheet.name, 1 + sheet.rows.filter(({ pageBreakBefore }) => pageBreakBefore).length]),
    );
    expect(
      printed.filter(({ pages }) => wordsOf(pages.at(-1) ?? '').length < 20).map(({ sheet }) => sheet.name),
    ).toEqual([]);
  },
);

/** The pages from the one that bears a report's title to the one before the next report's. */
function pagesOf(all: readonly string[], sheets: readonly SheetPlan[], at: number): string[] {
  const startOf = (index: number): number => {
    const sheet = sheets[index];
    return sheet ? all.findIndex((page) => page.includes(titleOf(sheet))) : all.length;
  };
  return all.slice(startOf(at), startOf(at + 1));
}

/** Whether a page has a number too wide for its column, or lacks its footer. */
function isTornOrUnsigned(count: number): (page: string) => boolean {
  const footer = new RegExp(`Camera di Commercio di Lucca – esercizio 2020 +Pagina \\d+ di ${count} +Impronta \\S{14}`);
  return (page) => page.includes('###') || !footer.test(page);
}

function titleOf({ rows }: SheetPlan): string {
  const title = rows[0]?.cells[0]?.value;
  return typeof title === 'string' ? title : '';
}

function headings(sheet: SheetPlan): string[] {
  const { titleRows } = sheet.page;
  return titleRows ? texts(sheet, sheet.rows.slice(titleRows[0] - 1, titleRows[1])) : [];
}

/** Of the cells that are printed. */
function texts({ page: { area } }: SheetPlan, rows: readonly RowPlan[]): string[] {
  return rows.flatMap(({ cells }) =>
    cells.slice(0, area?.right).flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
  );
}

/** Words of some texts that a page does not show. Long ones are left out: a narrow column breaks them. */
function missingWords(wanted: readonly string[], page: string): string[] {
  const shown = new Set(wordsOf(page));
  return [...new Set(wanted.flatMap(wordsOf))].filter((word) => word.length < 12 && !shown.has(word));
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}
