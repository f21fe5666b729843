import { MailingFile } from '../../../src/file/mailingFile';
import { generate } from '../../../src/usecases/generate';
import { checkMailing, prepareMailing, type MailingWishes } from '../../../src/usecases/mailing';
import { FilePort } from '../../../src/file/filePort';
import { richWorkbook } from '../../fixtures/workbooks/richWorkbook';
import { changePart } from '../../support/changePart';
import { graftInputs } from '../../support/graftInputs';
import { minimalWorkbook } from '../../support/inputs';
import { partOf, partsOf } from '../../support/packageParts';
import { validateWorkbook } from '../../support/validateWorkbook';
import { workbookOf } from '../../support/workbookOf';

const NO_WISHES: MailingWishes = { show: [], removePeople: false, forgetPrevious: false, reportsAsValues: false };
const rich = richWorkbook();

async function prepared(bytes: Uint8Array, wishes: Partial<MailingWishes>): Promise<Uint8Array> {
  const file = new MailingFile(bytes);
  await prepareMailing(file, { ...NO_WISHES, ...wishes });
  return file.result ?? new Uint8Array();
}

async function messages(bytes: Uint8Array): Promise<string[]> {
  return (await checkMailing(new MailingFile(bytes))).map(({ message }) => message);
}

test('what a feature-rich workbook holds that its recipient cannot follow, or should perhaps not see', async () => {
  expect(await new MailingFile(rich).mailingFacts()).toEqual({
    links: ['listino.xlsx'],
    // The note that stands for a conversation in old versions of Excel is not told as a second one.
    comments: [
      { sheet: 'Dati', cell: 'B2', author: 'Ragioneria' },
      { sheet: 'Dati', cell: 'B3', author: 'Ragioneria' },
    ],
    people: [{ property: 'autore', name: 'Ragioneria' }],
    addInFormulas: [],
  });
});

test('names of persons go, and nothing else changes', async () => {
  const after = await prepared(rich, { removePeople: true });
  const changed = Object.entries(partsOf(after)).filter(([name, text]) => partsOf(rich)[name] !== text);
  expect(changed.map(([name]) => name)).toEqual(['docProps/core.xml']);
  expect(partOf(after, 'docProps/core.xml')).toBe(
    partOf(rich, 'docProps/core.xml').replace('<dc:creator>Ragioneria<', '<dc:creator><'),
  );
  expect(await validateWorkbook(after)).toEqual(await validateWorkbook(rich));
});

test('who answers for the document and who saved it last are persons too', async () => {
  const named = changePart(
    changePart(rich, 'docProps/core.xml', (text) =>
      text.replace('<dcterms:created', '<cp:lastModifiedBy>Bruno &amp; Anna</cp:lastModifiedBy><dcterms:created'),
    ),
    'docProps/app.xml',
    (text) => text.replace('<AppVersion>', '<Manager>Carla</Manager><AppVersion>'),
  );
  expect((await new MailingFile(named).mailingFacts()).people).toEqual([
    { property: 'autore', name: 'Ragioneria' },
    { property: 'ultimo autore', name: 'Bruno & Anna' },
    { property: 'responsabile', name: 'Carla' },
  ]);
  expect((await new MailingFile(await prepared(named, { removePeople: true })).mailingFacts()).people).toEqual([]);
});

test('a hidden sheet with something in it is named, an empty one is not, and showing it mends that', async () => {
  const visible = workbookOf({ Dati: [['Codice']], Appunti: [['Da non dire']], Vuoto: [] });
  const hidden = changePart(visible, 'xl/workbook.xml', (text) =>
    text
      .replace('<sheet name="Appunti"', '<sheet name="Appunti" state="hidden"')
      .replace('<sheet name="Vuoto"', `<sheet name="Vuoto" state='veryHidden'`),
  );
  expect(await messages(hidden)).toEqual(['Il foglio «Appunti» è nascosto, ma chi riceve la cartella può leggerlo.']);
  const shown = await prepared(hidden, { show: ['Appunti', 'Vuoto'] });
  expect(await messages(shown)).toEqual([]);
  expect(partOf(shown, 'xl/workbook.xml')).toBe(partOf(visible, 'xl/workbook.xml'));
});

test('formulas of add-ins are found in any sheet', async () => {
  const calling = changePart(
    workbookOf({
      Dati: [
        ['Saldo', 'Anno'],
        [1, 2],
      ],
    }),
    'xl/worksheets/sheet1.xml',
    (text) => text.replace(/(<c r="A2"[^>]*>)/, '$1<f>_xll.SALDO(B2)</f>'),
  );
  expect((await new MailingFile(calling).mailingFacts()).addInFormulas).toEqual([
    { sheet: 'Dati', cell: 'A2', name: '_xll.SALDO' },
  ]);
});

test('reports as values show what they showed, and no formula is left in them', async () => {
  const port = new FilePort(workbookOf(minimalWorkbook()));
  await generate(port, { draft: false });
  const written = port.result ?? new Uint8Array();
  const after = await prepared(written, { reportsAsValues: true });
  const { sheets } = await new FilePort(written).outline();
  const reports = sheets.flatMap(({ name, report }) => (report === undefined ? [] : [{ sheet: name }]));
  expect(reports.length).toBeGreaterThan(3);
  expect(await new FilePort(after).readGrids(reports)).toEqual(await new FilePort(written).readGrids(reports));
  const formulas = (bytes: Uint8Array): number =>
    Object.entries(partsOf(bytes)).filter(([name, text]) => name.includes('worksheets/sheet') && /<f[ >]/.test(text))
      .length;
  expect([formulas(written) > 0, formulas(after)]).toEqual([true, 0]);
  expect(await validateWorkbook(after)).toEqual([]);
});

test('a formula whose result the file does not hold stays', async () => {
  const port = new FilePort(workbookOf(minimalWorkbook()));
  await generate(port, { draft: false, reports: ['Scostamenti'] });
  const part =
    Object.entries(partsOf(port.result ?? new Uint8Array())).find(([, text]) => text.includes('<f>'))?.[0] ?? '';
  let cell = '';
  const uncalculated = changePart(port.result ?? new Uint8Array(), part, (text) =>
    text.replace(
      /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/,
      (_, address: string, rest: string, formula: string) => {
        cell = `<c r="${address}"${rest}>${formula}</c>`;
        return `<c r="${address}"${rest}>${formula}`;
      },
    ),
  );
  const text = partOf(await prepared(uncalculated, { reportsAsValues: true }), part);
  expect(text).toContain(cell);
  expect(text.match(/<f[ >]/g)).toHaveLength(1);
});

describe('reports', () => {
  /** The inputs of the smallest workbook, with that much in the first amount of `Risorse`. */
  function inputs(amount: number): Uint8Array {
    const sheets = minimalWorkbook();
    const [header, [code, , ...rest] = [], ...others] = sheets.Risorse ?? [];
    return workbookOf({ ...sheets, Risorse: [header ?? [], [code ?? null, amount, ...rest], ...others] });
  }

  /** With reports on them, written over others where those are given. */
  async function generated(amount: number, over?: Uint8Array): Promise<Uint8Array> {
    const port = new FilePort(over ? graftInputs(over, inputs(amount)) : inputs(amount));
    await generate(port, { draft: false });
    return port.result ?? new Uint8Array();
  }

  test('that follow their inputs get no remark', async () => {
    expect(await messages(await generated(1001))).toEqual([]);
  });

  test('that are out of date are named', async () => {
    const stale = graftInputs(await generated(1001), inputs(1002));
    const [remark, ...others] = await checkMailing(new MailingFile(stale));
    expect(others).toEqual([]);
    expect(remark).toMatchObject({ action: 'Generare di nuovo i prospetti.', mend: { kind: 'generate' } });
    expect(remark?.message).toMatch(/^I dati sono cambiati dopo la generazione: non sono aggiornati .*Scostamenti/);
  });

  test('of before are remembered until the user wants them forgotten, and the present ones stay current', async () => {
    const again = await generated(1002, await generated(1001));
    const [remark, ...others] = await checkMailing(new MailingFile(again));
    expect([remark?.mend, others]).toEqual([{ kind: 'forgetPrevious' }, []]);
    const forgotten = await prepared(again, { forgetPrevious: true, removePeople: true });
    expect(await messages(forgotten)).toEqual([]);
    expect(await validateWorkbook(forgotten)).toEqual([]);
    expect(await messages(graftInputs(forgotten, inputs(1003)))).toEqual([
      expect.stringMatching(/^I dati sono cambiati/) as string,
    ]);
  });

  test('that were made values come back as they were: nobody typed what stands in place of their formulas', async () => {
    const written = await generated(1001);
    const port = new FilePort(await prepared(written, { reportsAsValues: true }));
    const again = await generate(port, { draft: false });
    expect(again).toMatchObject({ outcome: 'written', moved: [] });
    const { sheets } = await new FilePort(written).outline();
    const all = sheets.map(({ name }) => ({ sheet: name }));
    expect(await new FilePort(port.result ?? new Uint8Array()).readGrids(all)).toEqual(
      await new FilePort(written).readGrids(all),
    );
  });
});
