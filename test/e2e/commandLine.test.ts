import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommandLine } from '../../src/cli/commandLine';
import { REPORTS } from '../../src/core/reports';
import project from '../../package.json';
import { bundleCli, runBundledCli } from '../support/bundledCli';
import { richWorkbook } from '../fixtures/workbooks/richWorkbook';
import { minimalWorkbook, type SheetRows } from '../support/inputs';
import { temporaryFolder } from '../support/temporaryFolder';
import { workbookOf } from '../support/workbookOf';

const EXAMPLE = resolve(__dirname, '../../assets/esempi/lucca-2020.xlsx');
const folder = temporaryFolder();

/** A file in the tests' folder. */
function fileOf(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('the bundle, as a process of its own', () => {
  beforeAll(bundleCli);

  test('`genera` writes the reports of the example and sums up', () => {
    const output = join(folder, 'prospetti.xlsx');
    const { status, stdout, stderr } = runBundledCli(['genera', EXAMPLE, '-o', output]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Camera di Commercio di Lucca – esercizio 2020\n');
    expect(stdout).toContain('  Proventi                       2.525.250,00   1.394.443,94\n');
    expect(stdout).toContain(`\nScritto ${output}\n`);
    expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK');
  });

  test('`verifica --json` prints one document and nothing else', () => {
    const { status, stdout, stderr } = runBundledCli(['verifica', EXAMPLE, '--json']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ esito: 'verificato', prospetti: [] });
  });

  test('`modello` writes an empty workbook and the example', () => {
    const empty = join(folder, 'vuoto.xlsx');
    const example = join(folder, 'esempio.xlsx');
    expect(runBundledCli(['modello', '-o', empty])).toEqual({ status: 0, stdout: `Scritto ${empty}\n`, stderr: '' });
    expect(runBundledCli(['modello', '-o', example, '--esempio', 'lucca-2020']).status).toBe(0);
    expect(readFileSync(example).equals(readFileSync(EXAMPLE))).toBe(true);
  });

  test.each([
    ['a file that is none', [fileOf('testo.xlsx', new TextEncoder().encode('x'))]],
    ['no file', []],
  ])('%s: status 2, one line, no stack trace', (_, files) => {
    const { status, stdout, stderr } = runBundledCli(['verifica', ...files]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^prospetti: [^\n]+\n(Per l’elenco dei comandi: prospetti --aiuto\n)?$/);
  });
});

describe('`invio`', () => {
  test('says what to look at before the workbook is sent, and writes a copy that is ready', async () => {
    const [file, output] = [fileOf('ricca.xlsx', richWorkbook()), join(folder, 'da-inviare.xlsx')];
    const told = [
      '- Il foglio «Nascosto» è nascosto, ma chi riceve la cartella può leggerlo.',
      '- La cartella prende dati da un altro file: «listino.xlsx». Chi la riceve non li ha.',
      '- Ci sono 2 commenti di Ragioneria, che chi riceve la cartella può leggere.',
      '    Dati!B2, Dati!B3',
    ];
    const checked = await runCommandLine(['invio', file]);
    expect(checked).toMatchObject({ status: 1, stderr: '' });
    for (const line of told) expect(checked.stdout.split('\n')).toContain(line);
    expect(checked.stdout).toContain('\n- Le proprietà del documento nominano Ragioneria (autore).\n');

    const written = await runCommandLine(['invio', file, '-o', output]);
    expect(written).toMatchObject({ status: 1, stderr: '' });
    expect(written.stdout).toMatch(
      /^  Tolti i nomi di persona dalle proprietà del documento, e i dati di versioni precedenti\.\n\n- Il foglio/,
    );
    expect(written.stdout).not.toContain('Le proprietà del documento');
    expect(written.stdout.endsWith(`\n\nScritto ${output}\n`)).toBe(true);
  });

  test('of a finished workbook has nothing to say, and leaves the reports as values where that is asked for', async () => {
    const [file, output] = [join(folder, 'finita.xlsx'), join(folder, 'valori.xlsx')];
    await runCommandLine(['genera', fileOf('dati.xlsx', workbookOf(minimalWorkbook())), '-o', file]);
    expect(await runCommandLine(['invio', file])).toEqual({
      status: 0,
      stdout: 'Niente da segnalare: la cartella si può inviare.\n',
      stderr: '',
    });
    const { status, stdout } = await runCommandLine(['invio', file, '--valori', '-o', output]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Prospetti con i soli valori: .*Scostamenti/);
    expect(await runCommandLine(['invio', file, '--valori'])).toMatchObject({
      status: 2,
      stderr: 'prospetti: Manca il file da scrivere: -o FILE.\nPer l’elenco dei comandi: prospetti --aiuto\n',
    });
  });
});

describe('`nuovo-esercizio`', () => {
  test('writes next year’s workbook and says what it did', async () => {
    const [file, output] = [fileOf('chiuso.xlsx', workbookOf(minimalWorkbook())), join(folder, 'aperto.xlsx')];
    const { status, stdout, stderr } = await runCommandLine(['nuovo-esercizio', file, '-o', output]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Esercizio 2021\n\n  Ente: anno 2020 portato a 2021 (una cella)\n');
    expect(stdout.endsWith(`\nScritto ${output}\n`)).toBe(true);
    const verified = await runCommandLine(['verifica', output]);
    expect(verified.stdout).not.toMatch(/^errore +[STC]/m);
  });

  test('a workbook whose structure is wrong is not moved on', async () => {
    const file = fileOf(
      'rotto.xlsx',
      workbookOf({
        Ente: [
          ['Voce', 'Valore'],
          ['Esercizio', 2020],
        ],
      }),
    );
    const { status, stdout } = await runCommandLine(['nuovo-esercizio', file, '-o', join(folder, 'mai.xlsx')]);
    expect(status).toBe(1);
    expect(stdout).toContain('Manca il foglio (o la tabella) «Aree».');
    expect(stdout).toContain('Nuovo esercizio non preparato');
    expect(readdirSync(folder)).not.toContain('mai.xlsx');
  });
});

describe('`spiega`', () => {
  const file = fileOf('da-spiegare.xlsx', workbookOf(minimalWorkbook()));

  test('lists the input cells behind a number, with sign and sum', async () => {
    const { status, stdout, stderr } = await runCommandLine([
      'spiega',
      file,
      '--foglio',
      'scostamenti',
      '--cella',
      'e9',
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'Scostamenti!E9 «1A» = -100,00',
      '  + 900,00  Risorse!E2 1A, Proventi consuntivo',
      '  − 1.000,00  Risorse!B2 1A, Proventi preventivo',
      '  = -100,00',
    ]);
  });

  test.each([
    ['a ratio', 'Scostamenti', 'F9', ['rapporto fra:', 'e, senza segno:', '= -10,00%']],
    [
      'a part by percentage',
      'Ripartizione quote',
      'H9',
      ['quota in percentuale, con il metodo dei maggiori resti: 375 arrotondato di 0', '250000'],
    ],
    ['a count', 'Sintesi', 'C22', ['numero di righe:', '100%  Target!E2 1A n. 1, Risultato']],
    [
      'a number of findings, beside its own label',
      'Sintesi',
      'J6',
      ['Sintesi!J6 «Errori» = 0', 'numero di anomalie trovate'],
    ],
    ['a default', 'Scostamenti', 'C4', ['valore predefinito: il foglio «Ente» non lo indica']],
  ])('%s says what it is', async (_what, sheet, cell, sentences) => {
    const { status, stdout } = await runCommandLine(['spiega', file, '--foglio', sheet, '--cella', cell]);
    expect(status).toBe(0);
    for (const sentence of sentences) expect(stdout).toContain(sentence);
  });

  test('says the same as one document', async () => {
    const words = ['spiega', file, '--foglio', 'Scostamenti', '--cella', 'E9', '--json'];
    expect(JSON.parse((await runCommandLine(words)).stdout)).toMatchObject({
      esito: 'spiegato',
      nelFoglio: null,
      foglio: 'Scostamenti',
      cella: 'E9',
      valore: -100,
      operazione: 'somma',
      somma: -100,
      gruppi: [
        { somma: 900, addendi: [{ fattore: 1, foglio: 'Risorse', cella: 'E2', chiave: '1A', importo: 900 }] },
        { somma: -1000, addendi: [{ fattore: -1, foglio: 'Risorse', cella: 'B2', importo: -1000 }] },
      ],
    });
  });

  test.each([
    ['a text', ['--foglio', 'Scostamenti', '--cella', 'A9'], 'Nella cella A9 di «Scostamenti» non c’è un numero.'],
    ['an input', ['--foglio', 'Risorse', '--cella', 'B2'], '«Risorse» non è un prospetto.'],
    ['no cell', ['--foglio', 'Scostamenti'], 'Manca la cella da spiegare, una sola: --cella D7.'],
    ['no sheet', ['--cella', 'D7'], 'Manca il prospetto: --foglio "Scostamenti".'],
  ])('%s: status 2 and a sentence', async (_what, words, sentence) => {
    const { status, stderr } = await runCommandLine(['spiega', file, ...words]);
    expect({ status, line: stderr.split('\n')[0] }).toEqual({ status: 2, line: `prospetti: ${sentence}` });
  });
});

describe('`--json`', () => {
  const sound = fileOf('dati.xlsx', workbookOf(minimalWorkbook()));
  const amounts = (budget: number, actual: number): object => ({ preventivoCent: budget, consuntivoCent: actual });

  test('says everything of a run, in cents', async () => {
    const words = ['genera', sound, '-o', join(folder, 'a.xlsx'), '--prospetti', 'scostamenti', '--json'];
    const { status, stdout, stderr } = await runCommandLine(words);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      esito: 'generato',
      messaggio: null,
      impronta: expect.stringMatching(/^[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{4}$/) as string,
      diagnostica: [
        {
          codice: 'D005',
          gravita: 'informazione',
          messaggio: 'L’obiettivo 1B non ha target.',
          foglio: 'Obiettivi',
          cella: 'A3',
          chiave: '1B',
          valore: null,
          atteso: null,
          differenzaCent: null,
          causa: null,
          azione: 'Aggiungere i target dell’obiettivo nel foglio Target.',
          casi: 1,
          colonna: 'Codice',
          collegate: [],
        },
      ],
      prospetti: [{ nome: 'Scostamenti', righe: 12 }],
      spostatiNelleNote: [],
      nonConservati: [],
      totali: {
        proventi: amounts(150_000, 140_000),
        oneri: amounts(350_000, 320_050),
        investimenti: amounts(30_000, 29_999),
        missioni: [
          { missione: '011', usciteCent: 215_050, investimentiCent: 29_999, totaleCent: 245_049 },
          { missione: '012', usciteCent: 105_000, investimentiCent: 0, totaleCent: 105_000 },
        ],
        programmi: [
          { missione: '011', programma: '005', usciteCent: 215_050, investimentiCent: 29_999, totaleCent: 245_049 },
          { missione: '012', programma: '004', usciteCent: 105_000, investimentiCent: 0, totaleCent: 105_000 },
        ],
        obiettivi: [
          {
            obiettivo: '1A',
            proventi: amounts(100_000, 90_000),
            oneri: amounts(200_000, 180_050),
            investimenti: amounts(30_000, 29_999),
          },
          {
            obiettivo: '1B',
            proventi: amounts(50_000, 50_000),
            oneri: amounts(150_000, 140_000),
            investimenti: amounts(0, 0),
          },
        ],
      },
      aggiornamento: {
        stato: 'aggiornato',
        prospetti: [{ nome: 'Scostamenti', stato: 'aggiornato' }],
        cambiamenti: [],
      },
      visti: [],
      anteprima: null,
    });
  });

  test.each([
    ['verifica', [sound], 'verificato', 0],
    ['genera', [sound, '-o', join(folder, 'b.xlsx')], 'generato', 0],
    [
      'genera',
      [
        fileOf(
          'errori.xlsx',
          workbookOf(
            minimalWorkbook({
              Aree: [
                ['Codice', 'Denominazione'],
                ['2', 'Altro'],
              ],
            }),
          ),
        ),
        '-o',
        join(folder, 'c.xlsx'),
      ],
      'fermato',
      1,
    ],
    ['genera', [join(folder, 'errori.xlsx'), '-o', join(folder, 'd.xlsx'), '--bozza'], 'bozza', 0],
    ['genera', [join(folder, 'manca.xlsx'), '-o', join(folder, 'e.xlsx')], 'errore', 2],
  ])('`%s` %#: the outcome', async (command, words, outcome, expected) => {
    const { status, stdout } = await runCommandLine([command, ...words, '--json']);
    const { esito } = JSON.parse(stdout) as { esito: string };
    expect({ status, esito }).toEqual({ status: expected, esito: outcome });
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  test.each([
    ['a file that is not there', ['verifica', join(folder, 'manca.xlsx')]],
    ['an unknown option', ['genera', sound, '--veloce']],
  ])('has the same keys where nothing could be done: %s', async (_, words) => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : Array.isArray(value)
          ? 'list'
          : 'value';
    const done = await runCommandLine(['verifica', sound, '--json']);
    const failed = await runCommandLine([...words, '--json']);
    expect(failed.status).toBe(2);
    expect(shape(JSON.parse(failed.stdout))).toEqual(shape(JSON.parse(done.stdout)));
    const { esito, messaggio } = JSON.parse(failed.stdout) as Record<string, unknown>;
    expect([esito, `prospetti: ${String(messaggio)}`]).toEqual(['errore', failed.stderr.split('\n')[0]]);
  });
});

describe('words that make no sense', () => {
  test.each([
    [[], 'Manca il comando: modello, nuovo-esercizio, verifica, genera, ripristina, spiega, visto o invio.'],
    [
      ['stampa'],
      'Comando sconosciuto: «stampa». I comandi sono modello, nuovo-esercizio, verifica, genera, ripristina, spiega, visto e invio.',
    ],
    [['verifica'], 'Manca il file da leggere: prospetti verifica FILE.'],
    [['verifica', 'a.xlsx', 'b.xlsx'], 'Un file alla volta: «b.xlsx» è di troppo.'],
    [['verifica', 'a.xlsx', '-o', 'b.xlsx'], 'Il comando «verifica» non ha l’opzione --output.'],
    [['genera', 'a.xlsx'], 'Manca il file da scrivere: -o FILE.'],
    [['genera', 'a.xlsx', '-o'], 'Opzione sconosciuta o senza il suo valore: -o'],
    [['genera', 'a.xlsx', '-o', ''], 'Manca il file da scrivere: -o FILE.'],
    [['genera', 'a.xlsx', '--veloce'], 'Opzione sconosciuta o senza il suo valore: --veloce'],
    [
      ['genera', 'a.xlsx', '-o', 'b.xlsx', '--prospetti', 'Scostamenti,Bilancio'],
      `Nessun prospetto si chiama «Bilancio». I prospetti sono ${REPORTS.map(({ name }) => `«${name}»`).join(', ')}.`,
    ],
    [
      ['modello', '-o', join(folder, 'm.xlsx'), '--esempio', 'pisa'],
      'Nessun esempio si chiama «pisa». C’è: lucca-2020.',
    ],
    [['modello', '-o', join(folder, 'm.xlsx'), '--anno', '20'], '«20» non è un anno di quattro cifre.'],
  ])('%j', async (words, sentence) => {
    const before = readdirSync(folder);
    expect(await runCommandLine(words)).toEqual({
      status: 2,
      stdout: '',
      stderr: `prospetti: ${sentence}\nPer l’elenco dei comandi: prospetti --aiuto\n`,
    });
    expect(readdirSync(folder)).toEqual(before);
  });
});

test.each([[['--versione']], [['-v']]])('%j prints the version', async (words) => {
  expect(await runCommandLine(words)).toEqual({ status: 0, stdout: `${project.version}\n`, stderr: '' });
});

test.each([[['--aiuto']], [['aiuto']], [['genera', '--help']]])('%j prints the help', async (words) => {
  const { status, stdout, stderr } = await runCommandLine(words);
  expect({ status, stderr, first: stdout.split(':')[0] }).toEqual({ status: 0, stderr: '', first: 'prospetti' });
});

describe('an optional sheet that lacks a column', () => {
  const shares: SheetRows = (minimalWorkbook().Quote ?? []).map((row) =>
    row.with(3, row[3] === 'Programma' ? 'x' : '005'),
  );
  const file = fileOf('quote.xlsx', workbookOf(minimalWorkbook({ Quote: shares })));
  const genera = (...more: readonly string[]) =>
    runCommandLine(['genera', file, '-o', join(folder, 'g.xlsx'), ...more]);

  test('leaves out the reports that show it and says so', async () => {
    const { status, stdout } = await genera();
    expect(status).toBe(0);
    expect(stdout).toContain('  Prospetti: Obiettivi strategici, Scostamenti, Verifiche\n');
    expect(stdout).toContain('  Non generato: Missioni e programmi (correggere la struttura del foglio «Quote»)\n');
    const { diagnostica } = JSON.parse((await genera('--json')).stdout) as {
      diagnostica: { codice: string; foglio: string }[];
    };
    const leftOut = diagnostica.filter(({ codice }) => codice === 'S012').map(({ foglio }) => foglio);
    expect(leftOut).toEqual(expect.arrayContaining(['Missioni e programmi', 'Quadrature']));
    expect(leftOut).not.toContain('Scostamenti');
  });

  test('stops a run that asks for nothing else', async () => {
    const { status, stdout } = await genera('--prospetti', 'missioni e programmi');
    expect(status).toBe(1);
    expect(stdout).toContain('Prospetti non generati: correggere gli errori');
  });
});

test('`--prospetti` writes the reports that were named, and what they are built on', async () => {
  const file = join(folder, 'dati.xlsx');
  const { stdout } = await runCommandLine([
    'genera',
    file,
    '-o',
    join(folder, 'f.xlsx'),
    '--json',
    '--prospetti',
    'missioni e programmi',
  ]);
  const { prospetti } = JSON.parse(stdout) as { prospetti: { nome: string }[] };
  expect(prospetti.map(({ nome }) => nome)).toEqual(['Missioni e programmi', 'Ripartizione quote']);
});
