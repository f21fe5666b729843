import { sortFindings } from '../../../src/core/checks/sortFindings';
import type { Finding, Place, Severity } from '../../../src/core/diagnostics/finding';
import { readInputs } from '../../support/inputs';
import { soundWorkbook } from './checkCases';

const finding = (code: Finding['code'], place: Place, severity: Severity = 'avviso'): Finding => ({
  code,
  severity,
  place,
  message: '',
  action: '',
});

test('findings by severity, sheet in the order of the contract, row, column, code; what has no cell or sheet first', () => {
  const sorted = [
    finding('Q001', { sheet: 'Target', cell: 'C3' }, 'errore'),
    finding('S001', { sheet: 'Foglio1', cell: 'Z99' }),
    finding('S001', { sheet: 'Ente', cell: 'A2' }),
    finding('D001', { sheet: 'Risorse' }),
    finding('D001', { sheet: 'Risorse', cell: 'F2' }),
    finding('P001', { sheet: 'Risorse', cell: 'F2' }),
    finding('P002', { sheet: 'Risorse', cell: 'F2' }),
    finding('P002', { sheet: 'Risorse', cell: 'F2' }),
    finding('C001', { sheet: 'Risorse', cell: 'G2' }),
    finding('C001', { sheet: 'Risorse', cell: 'A10' }),
    finding('C001', { sheet: 'Target', cell: 'A1' }, 'informazione'),
  ];
  const { tables } = readInputs(soundWorkbook()).model;
  expect(sortFindings(sorted.toReversed(), tables)).toEqual(sorted);
});

test('a sheet under another name has the place of what it holds; findings alike keep their order', () => {
  const sorted = [
    finding('D002', { sheet: 'Obiettivi', cell: 'B9' }),
    finding('D001', { sheet: 'Importi', cell: 'B9' }),
    { ...finding('D001', { sheet: 'Target', cell: 'B9' }), message: 'uno' },
    { ...finding('D001', { sheet: 'Target', cell: 'B9' }), message: 'due' },
  ];
  const { tables } = readInputs(soundWorkbook()).model;
  const renamed = tables.Risorse && { ...tables, Risorse: { ...tables.Risorse, sheet: 'Importi' } };
  expect(sortFindings([...sorted.slice(1), ...sorted.slice(0, 1)], renamed ?? {})).toEqual(sorted);
});
