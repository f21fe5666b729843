import { nastyWorkbook } from '../e2e/nastyWorkbook';
import { goldenCases, goldenWorkbook } from '../support/golden';
import { generated } from '../support/generated';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';

/** What the fuzzer starts from: a name, and the bytes of a workbook. */
export type Start = readonly [name: string, bytes: Uint8Array];

/** Small workbooks, each as often as the next, and one that is large. */
export interface Starts {
  readonly small: readonly Start[];
  readonly large: Start;
}

const LARGE = 'lucca-2020';

/** The inputs of the golden cases and of the worst codes, with reports of an earlier run and without. */
export async function startingWorkbooks(): Promise<Starts> {
  const cases = goldenCases()
    .filter((name) => name !== LARGE)
    .map(async (name): Promise<Start> => [name, await goldenWorkbook(name)]);
  const plain: readonly Start[] = [
    ...(await Promise.all(cases)),
    ['minimo', workbookOf(minimalWorkbook())],
    ['minimo senza tabelle', workbookOf(minimalWorkbook(), { plain: true })],
    ['codici difficili', workbookOf(nastyWorkbook)],
  ];
  const again = ['minimo', 'quote-percentuali'].map(async (wanted): Promise<Start> => {
    const [, bytes] = plain.find(([name]) => name === wanted) ?? plain[0] ?? ['', new Uint8Array()];
    return [`${wanted} con i prospetti`, (await generated(bytes)).bytes];
  });
  return { small: [...plain, ...(await Promise.all(again))], large: [LARGE, await goldenWorkbook(LARGE)] };
}
