import { INPUTS } from '../../../src/core/inputs/definitions';
import { SETTINGS } from '../../../src/core/inputs/settings';
import { GUIDES } from '../../../src/core/template/guide';
import { inputWorkbook } from '../../../src/core/template/inputWorkbook';
import { newInputs } from '../../../src/core/template/newInputs';

test.each(INPUTS.map(({ name, columns }) => [name, columns.map(({ id }) => id)] as const))(
  'every column of %s has a guide, and no other',
  (name, columns) => {
    expect(Object.keys(GUIDES[name].columns).sort()).toEqual([...columns].sort());
  },
);

const { sheets } = inputWorkbook(2021, { ...newInputs(2021), Proventi: [], Oneri: [], Investimenti: [] });

test('every message fits Excel: 32 characters of title, 225 of text', () => {
  const messages = sheets.flatMap(({ validations = [] }) =>
    validations.flatMap(({ prompt, alert }) => [prompt, alert]),
  );
  const written = messages.flatMap((message) => message ?? []);
  expect(written.length).toBeGreaterThan(INPUTS.flatMap(({ columns }) => columns).length);
  expect(written.filter(({ title, text }) => title.length > 32 || text.length > 225)).toEqual([]);
});

test('each header and each setting tells what it wants, with an example', () => {
  for (const { name, columns } of INPUTS) {
    const validations = sheets.find((sheet) => sheet.name === name)?.validations ?? [];
    const told = validations.filter(({ area, prompt }) => area.top === 1 && / Esempio: \S/.test(prompt?.text ?? ''));
    expect(told.map(({ area }) => area.left)).toEqual(columns.map((_, index) => index + 1));
  }
  const ente = sheets.find(({ name }) => name === 'Ente')?.validations ?? [];
  const settings = ente.filter(({ area }) => area.top > 1).map(({ prompt }) => prompt?.title);
  expect(settings).toEqual([...SETTINGS]);
});

test('the guide leads to every sheet and describes every column', () => {
  const [guide] = sheets;
  const links = new Set(guide?.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.link?.sheet ?? [])));
  expect([...links].sort()).toEqual(
    sheets
      .slice(1)
      .map(({ name }) => name)
      .sort(),
  );
  const texts = guide?.rows.map(({ cells }) => cells.map((cell) => cell?.value)) ?? [];
  expect(texts).toContainEqual(['Codice', 'sì', 'Il codice dell’area: non si ripete.', '1']);
  expect(texts).toContainEqual(['Risultato n-2', null, expect.stringContaining('due anni prima'), '100%']);
});

test('no page of the guide parts the columns of a sheet from their heading', () => {
  const rows = sheets[0]?.rows ?? [];
  const breaks = rows.flatMap(({ pageBreakBefore, cells }) => (pageBreakBefore ? [cells[0]?.value ?? null] : []));
  const headings = [...INPUTS.map(({ name }) => name), 'Voce'];
  expect(breaks.length).toBeGreaterThan(2);
  expect(breaks.filter((first) => first !== null && !headings.includes(String(first)))).toEqual([]);
});
