import { Echoes } from '../../../src/core/diagnostics/echoes';
import type { Finding, FindingCode, Place } from '../../../src/core/diagnostics/finding';
import { OTHER_YEAR } from '../../../src/core/diagnostics/kinds/structure';
import { INVALID_PERCENT } from '../../../src/core/diagnostics/kinds/types';

const found = (code: FindingCode, sheet: string, cell?: string, more: Partial<Finding> = {}): Finding => ({
  ...{ code, severity: 'errore', message: 'Così.', action: 'Correggere.' },
  place: { sheet, ...(cell === undefined ? {} : { cell }) },
  ...more,
});

/** Whether a finding of a check echoes what the reader said. */
function echoes(said: readonly Finding[], finding: Finding): boolean {
  const echoes = new Echoes();
  for (const one of said) echoes.note(one);
  return echoes.has(finding);
}

const related = (...places: Place[]): Partial<Finding> => ({ related: places });
const UNREAD = found('T001', 'Risorse', 'F5');
const NO_PERCENT = found(INVALID_PERCENT.code, 'Quote', 'C7');
const OTHER = found(OTHER_YEAR.code, 'Target', 'D1', { severity: 'avviso' });

test.each<[string, Finding[], Finding, boolean]>([
  ['nothing was said', [], found('D001', 'Risorse', 'F5'), false],
  ['of the cell', [UNREAD], found('D001', 'Risorse', 'F5'), true],
  ['of the cell, as a warning only', [{ ...UNREAD, severity: 'avviso' }], found('D001', 'Risorse', 'F5'), false],
  ['of another cell of the row', [UNREAD], found('D001', 'Risorse', 'E5'), false],
  ['of the same address on another sheet', [UNREAD], found('D001', 'Quote', 'F5'), false],
  [
    'of a cell that takes part',
    [UNREAD],
    found('Q001', 'Quote', 'C2', related({ sheet: 'Risorse', cell: 'F5' })),
    true,
  ],
  [
    'of no cell that takes part',
    [UNREAD],
    found('Q001', 'Quote', 'C2', related({ sheet: 'Risorse', cell: 'F6' })),
    false,
  ],
  ['of the cell, where a code is wrong all the same', [UNREAD], found('C001', 'Risorse', 'F5'), false],
  ['of the whole sheet', [found('S001', 'Risorse')], found('D001', 'Risorse'), true],
  ['of the whole sheet, and this is of a cell', [found('S001', 'Risorse')], found('D001', 'Risorse', 'F5'), false],
  ['a percentage, and a sum has a part in its row', [NO_PERCENT], found('Q001', 'Quote', 'H7'), true],
  [
    'a percentage, and a sum ends on its row',
    [NO_PERCENT],
    found('Q001', 'Risorse', 'F2', related({ sheet: 'Quote', cell: 'D7' })),
    true,
  ],
  ['a percentage of row 7, and a sum has a part in row 17', [NO_PERCENT], found('Q001', 'Quote', 'H17'), false],
  ['a percentage, and a sum is of the same row elsewhere', [NO_PERCENT], found('Q001', 'Risorse', 'H7'), false],
  ['a percentage, and an amount of its row is missing', [NO_PERCENT], found('D001', 'Quote', 'H7'), false],
  ['no percentage but an amount, and a sum has a part in its row', [UNREAD], found('Q001', 'Risorse', 'E5'), false],
  ['another year, and a column is missing', [OTHER], found('D001', 'Target'), true],
  ['another year, and a cell is empty', [OTHER], found('D001', 'Target', 'D5'), false],
  ['another year, and a column is missing elsewhere', [OTHER], found('D001', 'Quote'), false],
  ['another year, and the sheet does not reconcile', [OTHER], found('Q001', 'Target'), false],
  [
    'something else of the sheet, and a column is missing',
    [found('S001', 'Target', 'D1')],
    found('D001', 'Target'),
    false,
  ],
])('the reader spoke of %s', (_what, said, finding, expected) => {
  expect(echoes(said, finding)).toBe(expected);
});
