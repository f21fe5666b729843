import type { SheetPlan } from '../../src/core/plan/plan';
import { createWorkbook } from '../../src/file/write/createWorkbook';
import { generated } from '../support/generated';
import { goldenCases, runGolden } from '../support/golden';
import { minimalWorkbook } from '../support/inputs';
import { convertAll, testWithLibreOffice } from '../support/libreOffice';
import { workbookOf } from '../support/workbookOf';

/** A chamber with so many areas and missions that their tables alone would fill a page. */
function wide(count: number): Uint8Array {
  const codes = Array.from({ length: count }, (_, index) => String(index + 1).padStart(3, '0'));
  const [resources = []] = minimalWorkbook().Risorse ?? [];
  return workbookOf(
    minimalWorkbook({
      Aree: [['Codice', 'Denominazione'], ...codes.map((code) => [code, `Area strategica ${code}`])],
      Programmi: [
        ['Missione', 'Denominazione missione', 'Programma', 'Denominazione programma'],
        ...codes.map((code) => [code, `Missione ${code}, dal nome che prende più di una riga`, '001', 'Programma']),
      ],
      Obiettivi: [
        ['Codice', 'Area', 'Titolo', 'Missione', 'Programma'],
        ...codes.map((code) => [`O${code}`, code, `Obiettivo ${code}`, code, '001']),
      ],
      Risorse: [
        resources,
        ...codes.map((code) => [`O${code}`, 1000, 2000, 0, 400, 900, 0, `Causa ${code} `.repeat(40)]),
      ],
      Quote: undefined,
      Target: undefined,
      Indicatori: undefined,
    }),
  );
}

testWithLibreOffice('«Sintesi» prints on exactly one page, whatever is in it', async () => {
  const cases = [...(await Promise.all(goldenCases().map(runGolden))), await generated(wide(30))];
  const sheets = cases.flatMap(({ plan }): SheetPlan[] => plan.sheets.filter(({ name }) => name === 'Sintesi'));
  const files = sheets.map((sheet) =>
    createWorkbook({ sheets: [sheet] }, { title: '', subject: '', created: '2021-04-30T10:00:00Z' }),
  );
  const printed = await convertAll(files, 'sintesi.xlsx', 'pdf');
  expect(printed.length).toBeGreaterThan(goldenCases().length);
  expect(printed.map(pages)).toEqual(printed.map(() => 1));
});

function pages(pdf: Uint8Array): number {
  return [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;
}
