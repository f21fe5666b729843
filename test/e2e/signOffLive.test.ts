import { FilePort } from '../../src/file/filePort';
import { openWorkbook } from '../../src/file/openWorkbook';
import { generate } from '../../src/usecases/generate';
import { signOff } from '../../src/usecases/signOff';
import { changePart } from '../support/changePart';
import { minimalWorkbook, type InputSheets } from '../support/inputs';
import { convertAll, testWithLibreOffice } from '../support/libreOffice';
import { workbookOf } from '../support/workbookOf';
import { withWrongResults } from '../support/wrongResults';

const VALID = 'Vale: dati e prospetti sono quelli visti';
const MOVED = 'NON VALE PIÙ: i totali di controllo sono cambiati dopo il visto';
const SHEETS = minimalWorkbook();
/** Amounts as text make array formulas. */
const TEXTS = {
  ...SHEETS,
  Risorse: (SHEETS.Risorse ?? []).map((row) => row.map((cell) => (cell === 500 ? '500,00 €' : cell))),
};

async function signed(sheets: InputSheets, plain = false): Promise<Uint8Array> {
  const made = new FilePort(workbookOf(sheets, { plain }));
  await generate(made, { draft: false, reports: ['Scostamenti'] });
  const port = new FilePort(made.result ?? new Uint8Array());
  await signOff(port, { name: 'Maria Rossi', role: '', date: '31/03/2021' });
  return port.result ?? new Uint8Array();
}

const edited = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  changePart(bytes, 'xl/worksheets/sheet5.xml', (xml) => xml.replace(from, to));

function outcome(bytes: Uint8Array | undefined): unknown {
  const { rows } = openWorkbook(bytes ?? new Uint8Array()).readGrid('Visto');
  return rows.find((row) => row[1] === 'Maria Rossi')?.[8];
}

// Cached results are spoiled: what is seen is what was calculated without this program.
testWithLibreOffice(
  'whoever changes an amount sees that the sign-off holds no more, without this program',
  async () => {
    const [tables, plain, texts] = [await signed(SHEETS), await signed(SHEETS, true), await signed(TEXTS)];
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [tables, VALID],
      [plain, VALID],
      [texts, VALID],
      [edited(tables, '<v>1400</v>', '<v>1400.01</v>'), MOVED],
      [edited(plain, '<v>1400</v>', '<v>1399.99</v>'), MOVED],
      [edited(texts, '<v>1400</v>', '<v>1400.01</v>'), MOVED],
    ];
    const spoiled = cases.map(([bytes]) => withWrongResults(bytes, ['Visto']));
    expect(spoiled.map(outcome)).toEqual(cases.map(() => 'non calcolato'));
    const recalculated = await convertAll(spoiled, 'visto.xlsx', 'xlsx');
    expect(recalculated.map(outcome)).toEqual(cases.map(([, said]) => said));
  },
  120_000,
);
