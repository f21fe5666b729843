/** @jest-environment ./test/taskpane/support/paneEnvironment.cjs */
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import type { ExplanationLine } from '../../../src/core/drillDown/explanationLines';
import { excelServices } from '../support/fakeServices';
import { renderPane } from '../support/renderPane';
import { explained, inputCell, reportCell } from './explained';

const NUMBER: ExplanationLine = { depth: 0, kind: 'number', cell: reportCell('G9'), text: '12,50%' };

/** The lines below a number, as they are drawn. */
async function drawn(lines: readonly ExplanationLine[]): Promise<(string | null)[]> {
  const services = excelServices({ explainSelected: () => Promise.resolve(explained([NUMBER, ...lines])) });
  const user = await renderPane(services);
  const before = screen.getAllByRole('listitem').length;
  await user.click(screen.getByRole('button', { name: 'Da dove viene un numero?' }));
  await screen.findByText(/^Scostamenti!G9: /);
  return screen
    .getAllByRole('listitem')
    .slice(before)
    .map(({ textContent }) => textContent);
}

test('a percentage, by its two sums and the totals that they come in through', async () => {
  expect(
    await drawn([
      { depth: 1, kind: 'heading', of: 'numerator' },
      { depth: 1, kind: 'through', cell: reportCell('I11', 'TOTALE GENERALE'), text: '25,00' },
      { depth: 2, kind: 'input', cell: inputCell('F2', 'Oneri consuntivo'), addend: { sign: '+', text: '25,00' } },
      { depth: 1, kind: 'total', text: '25,00' },
      { depth: 1, kind: 'heading', of: 'absoluteDenominator' },
      { depth: 1, kind: 'input', cell: inputCell('C2', 'Oneri preventivo'), addend: { sign: '+', text: '200,00' } },
      { depth: 1, kind: 'total', text: '200,00' },
      { depth: 1, kind: 'quotient', text: '12,50%' },
    ]),
  ).toEqual([
    'rapporto fra:',
    '25,00tramite «TOTALE GENERALE»Scostamenti!I11',
    '+ 25,002E · Oneri consuntivoRisorse!F2',
    '= 25,00',
    'e, senza segno:',
    '+ 200,002E · Oneri preventivoRisorse!C2',
    '= 200,00',
    '= 12,50%',
  ]);
});

test('a share, by the whole and its percentage; a percentage over zero; a setting', async () => {
  const setting = { ...inputCell('B4', 'Valore'), key: undefined };
  expect(
    await drawn([
      { depth: 1, kind: 'number', cell: reportCell('L7', '1A'), text: '33,33', addend: { sign: '−', text: '33,33' } },
      { depth: 2, kind: 'allocation', exact: '33,333333', rounding: '-0,003333' },
      { depth: 2, kind: 'number', cell: reportCell('L6', ''), text: '100,00' },
      { depth: 2, kind: 'heading', of: 'setting' },
      { depth: 2, kind: 'cell', cell: setting, text: '0,50' },
      { depth: 1, kind: 'quotient', text: undefined },
    ]),
  ).toEqual([
    '− 33,331AScostamenti!L7',
    'quota in percentuale, con il metodo dei maggiori resti: 33,333333 arrotondato di -0,003333',
    '100,00Scostamenti!L6',
    'impostazione dell’ente:',
    '0,50ValoreRisorse!B4',
    'non significativo: il divisore è zero',
  ]);
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
