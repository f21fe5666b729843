/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { screen } from '@testing-library/react';
import type { Finding } from '../../src/core/diagnostics/finding';
import { mapAmounts } from '../../src/core/statements/sumAmounts';
import { PaneError } from '../../src/taskpane/failure/failure';
import type { DataState, ExcelServices, WrittenReports } from '../../src/taskpane/services';
import { browserServices, excelServices } from './support/fakeServices';
import { explained, inputCell, reportCell } from './origin/explained';
import { renderPane } from './support/renderPane';

/** Texts that would be more than texts, were they ever taken for markup, a style, an address or a pattern. */
const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script>',
  'javascript:window.hacked=1//',
  '</textarea></style><svg onload=window.hacked=1>',
  '{{constructor.constructor("window.hacked=1")()}} $& ${window.hacked=1}',
  '=HYPERLINK("http://evil.example","x")',
  '\u202Etxt.exe\u0000\u0007\uFEFFa\u0300\u0300\u0300',
];

const finding = (text: string): Finding => ({
  code: 'Q001',
  severity: 'errore',
  message: text,
  place: { sheet: text, column: text, cell: text, key: text },
  related: [{ sheet: text, cell: 'K5' }],
  seen: text,
  expected: text,
  cause: text,
  action: text,
});

const data = (text: string): DataState => ({
  entity: text,
  year: 2020,
  fingerprint: text,
  state: 'sound',
  findings: [finding(text)],
  preview: () => Promise.resolve([text]),
  earlier: true,
  signOffs: [
    {
      ...{
        name: text,
        role: text,
        date: text,
        year: text,
        fingerprint: text,
        found: text,
        reports: [text],
        version: text,
      },
      totals: { amounts: mapAmounts(() => null), rows: null },
      standing: 'data',
    },
  ],
  update: {
    reports: [{ name: text, freshness: 'stale' }],
    changes: [
      {
        kind: 'cell',
        input: 'Risorse',
        place: { sheet: text, column: text, cell: text, key: text },
        before: text,
        now: text,
      },
    ],
  },
  reports: [{ name: text }, { name: `${text} 2`, missing: text }],
});

const written = (text: string): WrittenReports => ({
  outcome: 'written',
  data: data(text),
  draft: false,
  reports: [{ planned: text, written: `${text} (2)`, rows: 1 }],
  leftOut: [text],
  moved: [{ sheet: text, cell: text, text }],
  lost: [{ report: text, sheet: text, text }],
});

const origin = (text: string) =>
  explained(
    [
      { depth: 0, kind: 'number', cell: { ...reportCell('E9', text), sheet: text }, text },
      { depth: 1, kind: 'through', cell: { ...reportCell('D9', text), sheet: text }, text },
      {
        depth: 2,
        kind: 'input',
        cell: { ...inputCell('E2', text), sheet: text, key: text },
        addend: { sign: '+', text },
      },
      { depth: 1, kind: 'cell', cell: { ...inputCell('E3', text), sheet: text, key: text }, text },
      { depth: 1, kind: 'allocation', exact: text, rounding: text },
      { depth: 1, kind: 'quotient', text },
    ],
    text,
  );

/** What is on the page that texts should never have become. */
function made(): string[] {
  const elements = [...document.querySelectorAll('*')].filter((element) => {
    const handlers = element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'srcdoc');
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    const foreign = ['IMG', 'SCRIPT', 'IFRAME', 'OBJECT', 'EMBED'].includes(element.tagName);
    return foreign || handlers.length > 0 || (address !== '' && !address.startsWith('blob:'));
  });
  return [...elements.map(({ outerHTML }) => outerHTML), ...('hacked' in window ? ['a script ran'] : [])];
}

/** How often the page shows the text, letter by letter. */
function timesShown(text: string): number {
  return document.body.textContent.split(text).length - 1;
}

describe.each(HOSTILE)('%j', (text) => {
  const excel = (answers: Partial<ExcelServices>): ExcelServices =>
    excelServices({ verify: () => Promise.resolve(data(text)), ...answers });

  test('in findings, reports, outcome and origin is a text', async () => {
    const services = {
      ...excel({
        generate: () => Promise.resolve(written(text)),
        explainSelected: () => Promise.resolve(origin(text)),
      }),
      preferences: {
        load: () => Promise.resolve({ choosing: true, hidden: [], unwanted: [text] }),
        save: () => Promise.resolve(),
      },
    };
    const user = await renderPane(services);
    await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
    await user.click((await screen.findAllByText('Dettagli'))[0] ?? document.body);
    await user.click(screen.getByRole('button', { name: '1 dato cambiato da allora' }));
    await user.click(screen.getByRole('button', { name: 'Visto sui prospetti' }));
    await screen.findByLabelText('Nome e cognome');
    await user.click(screen.getByRole('button', { name: 'Da dove viene un numero?' }));
    await screen.findByText(/celle di origine/);
    expect(timesShown(text)).toBeGreaterThan(20);
    expect(made()).toEqual([]);
  });

  test('in what was written, and in a failure, is a text', async () => {
    const user = await renderPane(excel({ generate: () => Promise.resolve(written(text)) }));
    await user.click(screen.getByRole('button', { name: 'Verifica dati' }));
    await user.click(await screen.findByRole('button', { name: 'Genera prospetti' }));
    await screen.findByText('1 prospetto generato.', { selector: ':not([role=status])' });
    expect(made()).toEqual([]);
    document.body.textContent = '';
    const failure = { reason: 'protectedSheet', sheet: text, table: text, detail: text } as const;
    const other = await renderPane(excel({ verify: () => Promise.reject(new PaneError(failure)) }));
    await other.click(screen.getByRole('button', { name: 'Verifica dati' }));
    await screen.findByText('Operazione non riuscita');
    expect(timesShown(text)).toBeGreaterThan(1);
    expect(made()).toEqual([]);
  });

  test('in the name of a file, the row of a cell and a new year is a text', async () => {
    const user = await renderPane(
      browserServices({
        openExample: () => Promise.resolve({ name: text }),
        verify: () => Promise.resolve(data(text)),
        goTo: () =>
          Promise.resolve({ sheet: text, cell: text, cells: [{ address: 'A1', header: text, text, pointedAt: true }] }),
        prepareNewYear: () =>
          Promise.resolve({
            outcome: 'written',
            year: 2021,
            done: [text],
            download: { fileName: text, content: new Blob() },
          }),
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Prova con l’esempio' }));
    await user.click((await screen.findAllByText('Mostra la riga'))[0] ?? document.body);
    await user.click(screen.getByRole('button', { name: 'Prepara il nuovo esercizio' }));
    await screen.findByRole('link');
    expect(timesShown(text)).toBeGreaterThan(10);
    expect(made()).toEqual([]);
  });
});
