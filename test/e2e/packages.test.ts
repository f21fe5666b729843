import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';
import { RECORD_NAME } from '../../src/core/record/recordName';
import { openWorkbook } from '../../src/file/openWorkbook';
import { applyPlan } from '../../src/file/write/applyPlan';
import { richWorkbook } from '../fixtures/workbooks/richWorkbook';
import { generated, type Generated } from '../support/generated';
import { minimalWorkbook } from '../support/inputs';
import { convert, testWithLibreOffice } from '../support/libreOffice';
import { partsOf } from '../support/packageParts';
import { asPreciseAs, gridsOf } from '../support/reportGrids';
import { temporaryFolder } from '../support/temporaryFolder';
import { validateWorkbook } from '../support/validateWorkbook';
import { literalSheet, workbookOf } from '../support/workbookOf';

/** It would be wrong, and Excel makes a new one. */
const LIST_OF_FORMULAS = 'xl/calcChain.xml';

const folder = temporaryFolder();

/** The names of parts that differ, that are new, and that are gone. */
function differences(before: Uint8Array, after: Uint8Array): { changed: string[]; added: string[]; removed: string[] } {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = Object.keys({ ...old, ...now }).sort();
  return {
    changed: names.filter((name) => name in old && name in now && old[name] !== now[name]),
    added: names.filter((name) => !(name in old)),
    removed: names.filter((name) => !(name in now)),
  };
}

describe('the Open XML SDK has nothing to say about', () => {
  const example = new Uint8Array(readFileSync(resolve(__dirname, '../../assets/esempi/lucca-2020.xlsx')));

  test('the workbook of the example', async () => {
    expect(await validateWorkbook(example)).toEqual([]);
  });

  test('the example with its reports', async () => {
    expect(await validateWorkbook((await generated(example)).bytes)).toEqual([]);
  });

  test('the empty workbook of `modello`', async () => {
    const file = join(folder, 'modello.xlsx');
    expect((await runCommandLine(['modello', '-o', file, '--anno', '2021'])).status).toBe(0);
    expect(await validateWorkbook(new Uint8Array(readFileSync(file)))).toEqual([]);
  });
});

describe.each(['xlsx', 'xlsm'] as const)('a workbook with a bit of everything, as .%s', (extension) => {
  const rich = richWorkbook({ macros: extension === 'xlsm' });
  const sheets = Object.entries(minimalWorkbook()).map(([name, rows]) => literalSheet(name, rows));
  const before = applyPlan(openWorkbook(rich), { sheets }).bytes;

  test('keeps every part that has nothing to do with the reports', async () => {
    const { bytes, plan } = await generated(before);
    const tabs = openWorkbook(before).sheets.length;
    const touched = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];
    expect(differences(before, bytes)).toEqual({
      changed: touched,
      added: [
        // The reports, and the record.
        ...[...plan.sheets, RECORD_NAME].map((_, index) => `xl/worksheets/sheet${tabs + index + 1}.xml`),
        ...plan.sheets.flatMap(({ charts = [] }) => charts).map((_, index) => `xl/charts/chart${3 + index}.xml`),
        ...['xl/drawings/drawing3.xml', 'xl/drawings/_rels/drawing3.xml.rels'],
        `xl/worksheets/_rels/sheet${tabs + 1}.xml.rels`,
      ].sort(),
      removed: [],
    });
    const { changed, removed } = differences(rich, bytes);
    expect({ changed, removed }).toEqual({ changed: touched, removed: [LIST_OF_FORMULAS] });
  });

  test('is valid, and stays as it is when the reports are generated again', async () => {
    const { bytes } = await generated(before);
    expect(await validateWorkbook(bytes, extension)).toEqual([]);
    const again = await generated(bytes);
    expect(differences(bytes, again.bytes)).toEqual({ changed: [], added: [], removed: [] });
  });
});

describe('a sheet of the user’s that is called like a report', () => {
  const own = [
    ['Appunti miei', 'Note'],
    ['Da rivedere', 2],
  ];
  const before = workbookOf({ ...minimalWorkbook(), Scostamenti: own });
  const writtenNames = ({ plan }: Generated): string[] =>
    plan.sheets.map(({ name }) => (name === 'Scostamenti' ? 'Scostamenti (2)' : name));

  test('stays untouched; the report takes another name, and keeps it', async () => {
    const run = await generated(before);
    const { generation, bytes } = run;
    if (generation.outcome !== 'written') throw new Error('stopped');
    expect(generation.reports.map((report) => report.written)).toEqual(writtenNames(run));
    const part = openWorkbook(before).sheets.find(({ name }) => name === 'Scostamenti')?.part ?? '';
    expect(partsOf(bytes)[part]).toBe(partsOf(before)[part]);
    expect(differences(bytes, (await generated(bytes)).bytes)).toEqual({ changed: [], added: [], removed: [] });
    expect(await validateWorkbook(bytes)).toEqual([]);
  });

  testWithLibreOffice('formulas follow the report’s name', async () => {
    const run = await generated(before);
    const { bytes } = run;
    const written = writtenNames(run);
    const expected = gridsOf(bytes, written);
    expect(asPreciseAs(expected, gridsOf(await convert(bytes, 'prospetti.xlsx', 'xlsx'), written))).toEqual(expected);
    const quadrature = openWorkbook(bytes).sheets.find(({ name }) => name === 'Quadrature')?.part ?? '';
    const formulas = [...(partsOf(bytes)[quadrature] ?? '').matchAll(/<f>([^<]*Scostamenti[^<]*)<\/f>/g)].map(
      ([, formula]) => formula,
    );
    expect(formulas.length).toBe(6);
    expect(formulas.filter((formula) => !formula?.startsWith("'Scostamenti (2)'!"))).toEqual([]);
  });
});
