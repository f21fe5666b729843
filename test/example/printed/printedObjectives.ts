import { AMOUNT_HEADERS } from '../../../src/core/inputs/definitions';
import type { ExampleData, ExampleRow } from '../../../assets/esempi/loadExample';
import { cell, rowsOf } from '../exampleData';
import { squeeze, tableRow } from '../report/plainText';
import { printedLabourCost } from './printedLabourCost';

const BOX_HEADER = tableRow('PROVENTI 2020', 'ONERI 2020', 'INVESTIMENTI 2020');

/** Section two of the report as the data files tell it: areas, groups, objectives, boxes, targets, narratives. */
export function printedObjectives(data: ExampleData): string {
  const objectives = rowsOf(data, 'Obiettivi');
  const parts = rowsOf(data, 'Aree').flatMap((area) => {
    const inArea = objectives.filter((row) => cell(row, 'Area') === cell(area, 'Codice'));
    return [
      `AREA STRATEGICA ${cell(area, 'Codice')}: ${cell(area, 'Denominazione')}`,
      ...inArea.flatMap((row, index) => [
        groupHeading(row, inArea[index - 1]),
        printedObjective(row),
        ...boxesOf(data, row),
        ...targetsOf(data, row),
      ]),
    ];
  });
  return squeeze(parts.join(' '));
}

function groupHeading(row: ExampleRow, above: ExampleRow = {}): string {
  const group = cell(row, 'Raggruppamento');
  return group === cell(above, 'Raggruppamento') ? '' : `${group || '(no group)'}:`;
}

function printedObjective(row: ExampleRow): string {
  const act = cell(row, 'Atto');
  const state = act.startsWith('eliminato') ? 'Eliminato' : 'Attivo';
  return [
    `OBIETTIVO STRATEGICO ${cell(row, 'Codice')}`,
    act === '' ? '' : `(${act})`,
    [cell(row, 'Titolo'), cell(row, 'Descrizione')].filter((text) => text !== '').join(' | '),
    cell(row, 'Stato') === state ? '' : `(wrong state: ${cell(row, 'Stato')})`,
  ].join(' ');
}

function boxesOf(data: ExampleData, objective: ExampleRow): string[] {
  const { revenueBudget, costsBudget, investmentsBudget, revenueActual, costsActual, investmentsActual } =
    AMOUNT_HEADERS;
  const box = (row: ExampleRow, headers: readonly string[]): string =>
    `${BOX_HEADER} ${tableRow(...headers.map((header) => `€ ${cell(row, header)}`))}`;
  return rowsOf(data, 'Risorse')
    .filter((row) => cell(row, 'Obiettivo') === cell(objective, 'Codice'))
    .flatMap((row) => [
      'RISORSE A PREVENTIVO (budget aggiornato)',
      box(row, [revenueBudget, costsBudget, investmentsBudget]),
      'RISORSE A CONSUNTIVO',
      box(row, [revenueActual, costsActual, investmentsActual]),
    ]);
}

function targetsOf(data: ExampleData, objective: ExampleRow): string[] {
  const code = cell(objective, 'Codice');
  return rowsOf(data, 'Target')
    .filter((row) => cell(row, 'Obiettivo') === code)
    .map((row) =>
      [
        tableRow(
          `TARGET STRATEGICO ${cell(row, 'N.')} – ANNO ${cell(row, 'Anno')}`,
          'RISULTATO CONSEGUITO % e/o numero',
        ),
        tableRow(cell(row, 'Descrizione'), cell(row, 'Risultato')),
        'RISULTATO CONSEGUITO al dicembre 2020',
        code === '3A' && cell(row, 'N.') === '2' ? printedLabourCost(data) : '',
        cell(row, 'Relazione'),
      ].join(' '),
    );
}
