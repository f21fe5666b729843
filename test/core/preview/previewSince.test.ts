import { examineInputs } from '../../../src/core/examination/examine';
import { previewSince } from '../../../src/core/preview/previewSince';
import { NO_RECORD } from '../../../src/core/record/runRecord';
import { minimalWorkbook, type SheetRows } from '../../support/inputs';
import { inputsOf, runOf } from '../record/recordCases';

const SHEETS = minimalWorkbook();
const [HEADER = [], A = [], B = []]: SheetRows = SHEETS.Risorse ?? [];
const now = examineInputs(inputsOf({ ...SHEETS, Risorse: [HEADER, A.with(5, 1900.5).with(6, null), B] }));

test('totals, missions, programmes and objectives, each with all that moves with an amount', () => {
  const costs = { what: 'Oneri consuntivo', before: 3200_50, now: 3300_50 };
  const cash = (before: number, later: number) => ({ what: 'Uscite di cassa', before, now: later });
  const total = (before: number, later: number) => ({ what: 'Totale', before, now: later });
  const invested = { what: 'Investimenti', before: 299_99, now: 0 };
  expect(previewSince({ ...NO_RECORD, runs: [runOf(SHEETS)] }, now)).toEqual({
    lines: [],
    numbers: [
      ...[
        costs,
        { what: 'Investimenti consuntivo', before: 299_99, now: 0 },
        { what: 'Scostamento oneri', before: -299_50, now: -199_50 },
        { what: 'Scostamento investimenti', before: -1, now: -300_00 },
      ].map((one) => ({ scope: 'total', key: '', ...one })),
      ...[cash(2150_50, 2250_50), invested, total(2450_49, 2250_50)].map((one) => ({
        scope: 'mission',
        key: '011',
        ...one,
      })),
      ...[cash(2150_50, 2250_50), invested, total(2450_49, 2250_50)].map((one) => ({
        scope: 'programme',
        key: '011-005',
        ...one,
      })),
      ...[
        { what: 'Oneri consuntivo', before: 1800_50, now: 1900_50 },
        { what: 'Investimenti consuntivo', before: 299_99, now: null },
        { what: 'Scostamento oneri', before: -199_50, now: -99_50 },
        { what: 'Scostamento investimenti', before: -1, now: -300_00 },
      ].map((one) => ({ scope: 'objective', key: '1A', ...one })),
    ],
  });
});

test('nothing is known where the run or its inputs are not remembered', () => {
  expect(previewSince(undefined, now)).toBeUndefined();
  expect(previewSince(NO_RECORD, now)).toBeUndefined();
  expect(previewSince({ ...NO_RECORD, runs: [runOf(SHEETS, { inputs: null })] }, now)).toBeUndefined();
});
