import { lineText, numberText } from '../../../src/core/preview/previewText';
import { previewOf } from '../../../src/core/preview/previewOf';
import { examineInputs } from '../../../src/core/examination/examine';
import { minimalWorkbook, type InputSheets, type SheetRows } from '../../support/inputs';
import { inputsOf } from '../record/recordCases';

const SHEETS = minimalWorkbook();
const [HEADER = [], A = [], B = []]: SheetRows = SHEETS.Risorse ?? [];

function said(before: InputSheets, now: InputSheets): string[] {
  const [then, present] = [before, now].map((sheets) => examineInputs(inputsOf(sheets)).ledger);
  if (!then || !present) throw new Error('two ledgers');
  const { lines, numbers } = previewOf(then, present);
  return [...lines.map(lineText), ...numbers.filter(({ scope }) => scope === 'objective').map(numberText)];
}

test.each<[string, InputSheets, InputSheets, string[]]>([
  ['nothing', SHEETS, SHEETS, []],
  ['another order', SHEETS, { ...SHEETS, Risorse: [HEADER, B, A] }, []],
  [
    'an amount that is not given any more, which is not zero',
    SHEETS,
    { ...SHEETS, Risorse: [HEADER, A, B.with(6, null)] },
    ['Obiettivo 1B, Investimenti consuntivo: 0,00 → vuoto'],
  ],
  [
    'an objective more, a programme and its mission gone',
    SHEETS,
    {
      ...SHEETS,
      Obiettivi: [...(SHEETS.Obiettivi ?? []), ['1C', '1', 'Nuovo', null]],
      Programmi: (SHEETS.Programmi ?? []).slice(0, 2),
      Quote: (SHEETS.Quote ?? []).slice(0, 2),
    },
    [
      'Obiettivo 1C aggiunto: «Nuovo»',
      'Missione 012 tolta: «Regolazione dei mercati»',
      'Programma 012-004 tolto: «Vigilanza sui mercati»',
    ],
  ],
])('%s', (_what, before, now, expected) => {
  expect(said(before, now)).toEqual(expected);
});
