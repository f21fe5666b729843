import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exampleWorkbook } from '../../assets/esempi/exampleWorkbook';
import { runCommandLine } from '../../src/cli/commandLine';
import { readExample } from '../example/exampleData';
import { temporaryFolder } from '../support/temporaryFolder';

const EXAMPLE = resolve(__dirname, '../../assets/esempi/lucca-2020.xlsx');
const folder = temporaryFolder();

test('the committed workbook is what its data files give: else, `npm run build:esempio`', () => {
  const built = exampleWorkbook(readExample(), 2020);
  expect(Buffer.from(built).equals(readFileSync(EXAMPLE))).toBe(true);
});

test('`modello --esempio` writes it', async () => {
  const output = join(folder, 'modello.xlsx');
  const run = await runCommandLine(['modello', '--esempio', 'lucca-2020', '-o', output]);
  expect(run).toEqual({ status: 0, stdout: `Scritto ${output}\n`, stderr: '' });
  expect(readFileSync(output).equals(readFileSync(EXAMPLE))).toBe(true);
});

test('`genera --json` gives the published totals, to the cent', async () => {
  const output = join(folder, 'prospetti.xlsx');
  const { status, stdout } = await runCommandLine(['genera', EXAMPLE, '-o', output, '--json']);
  const { totali } = JSON.parse(stdout) as { totali: Totals };
  expect(status).toBe(0);
  expect({ proventi: totali.proventi, oneri: totali.oneri, investimenti: totali.investimenti }).toEqual({
    proventi: { preventivoCent: 252_525_000, consuntivoCent: 139_444_394 },
    oneri: { preventivoCent: 331_444_400, consuntivoCent: 167_837_437 },
    investimenti: { preventivoCent: 16_150_000, consuntivoCent: 1_483_953 },
  });
  expect(totali.programmi).toEqual([
    spending('011', '005', 99_982_300, 1_060_300, 101_042_600),
    spending('012', '004', 11_995_600, 48_800, 12_044_400),
    spending('016', '005', 55_005_500, 0, 55_005_500),
    spending('032', '002', 0, 0, 0),
    spending('032', '004', 161_594, 1_067_284, 1_228_878),
  ]);
  expect(totali.missioni.map(({ missione, totaleCent }) => [missione, totaleCent])).toEqual([
    ['011', 101_042_600],
    ['012', 12_044_400],
    ['016', 55_005_500],
    ['032', 1_228_878],
  ]);
  expect(totali.obiettivi.find(({ obiettivo }) => obiettivo === '1D')).toEqual({
    obiettivo: '1D',
    proventi: { preventivoCent: 4_950_000, consuntivoCent: 5_542_886 },
    oneri: { preventivoCent: 2_925_000, consuntivoCent: 2_663_414 },
    investimenti: { preventivoCent: 0, consuntivoCent: 0 },
  });
});

interface Totals {
  readonly proventi: object;
  readonly oneri: object;
  readonly investimenti: object;
  readonly missioni: readonly { readonly missione: string; readonly totaleCent: number }[];
  readonly programmi: readonly object[];
  readonly obiettivi: readonly { readonly obiettivo: string }[];
}

function spending(
  missione: string,
  programma: string,
  usciteCent: number,
  investimentiCent: number,
  totaleCent: number,
) {
  return { missione, programma, usciteCent, investimentiCent, totaleCent };
}
