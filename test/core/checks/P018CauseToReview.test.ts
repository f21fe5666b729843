import { causeToReview } from '../../../src/core/checks/P018CauseToReview';
import { buildLedger } from '../../../src/core/statements/buildLedger';
import { explainedNow } from '../../../src/core/statements/explainedVariances';
import { readInputs } from '../../support/inputs';
import { at, resources, soundWorkbook, table, type NamedRow } from './checkCases';

const CAUSE = { 'Causa dello scostamento': 'Risparmi' };
const BEFORE = [{ ...resources('1A', [1000, 2000, 300, 1000, 1800, null]), ...CAUSE }, resources('1B')];

/** What is found in these rows once reports were made of those before. */
function found(...rows: readonly NamedRow[]): ReturnType<typeof causeToReview.find> {
  const [then, now] = [BEFORE, rows].map((of) => readInputs(soundWorkbook({ Risorse: table(...of) })).model);
  return then && now ? causeToReview.find(buildLedger(now, [explainedNow(buildLedger(then), true)])) : [];
}

test('nothing is said of a workbook whose reports were never made, nor where nothing has moved', () => {
  expect(causeToReview.find(buildLedger(readInputs(soundWorkbook()).model))).toEqual([]);
  expect(found(...BEFORE)).toEqual([]);
});

test('the variance has moved: at the cells of the cause, with what it was and what it is', () => {
  expect(found({ ...resources('1A', [1000, 2000, 300, 1000, 1300, 200]), ...CAUSE }, resources('1B'))).toEqual([
    {
      message:
        'Obiettivo 1A: causa da rivedere, lo scostamento è cambiato – ' +
        'oneri da -200,00 a -700,00 e investimenti da non noto a -100,00.',
      place: at('Risorse', 'H2', 'Causa dello scostamento', '1A'),
      seen: 'oneri -700,00 e investimenti -100,00',
      expected: 'oneri -200,00 e investimenti non noto',
    },
  ]);
  expect(found({ ...resources('1A', [1000, 2000, 300, 1000, 1300, null]), ...CAUSE })).toMatchObject([
    { difference: -500_00 },
  ]);
});

test('nothing is said once the text or its date is another one', () => {
  const moved = resources('1A', [1000, 2000, 300, 1000, 1300, null]);
  expect(found({ ...moved, 'Causa dello scostamento': 'Gara deserta' })).toEqual([]);
  expect(found({ ...moved, ...CAUSE, 'Causa rivista il': { kind: 'date', serial: 44_286 } })).toEqual([]);
});
