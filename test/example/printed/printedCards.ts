import type { ExampleData, ExampleRow } from '../../../assets/esempi/loadExample';
import { cell, rowsOf } from '../exampleData';
import { BLANK, squeeze, tableRow } from '../report/plainText';

const EXPECTED = ['Risultato atteso 2018', 'Risultato atteso 2019', 'Risultato atteso 2020'];
const RESULTS = ['Risultato 2018', 'Risultato 2019', 'Risultato 2020'];
const FIELDS = [
  'Tipologia',
  'Unità di misura',
  'Algoritmo di calcolo',
  'Fonte dei dati',
  'Ultimo valore osservato',
  ...EXPECTED,
];

/** Section three of the report as the data files tell it: a card a share, with its indicators in the order of `N.`. */
export function printedCards(data: ExampleData): string {
  const cards = rowsOf(data, 'Quote').map((share, index, shares) => {
    const above = shares[index - 1];
    return [above && programmeOf(above) === programmeOf(share) ? '' : programmeOf(share), printedCard(data, share)];
  });
  return squeeze(cards.flat().join(' '));
}

function programmeOf(share: ExampleRow): string {
  return tableRow('Missione', cell(share, 'Missione'), 'Programma', cell(share, 'Programma'));
}

function printedCard(data: ExampleData, share: ExampleRow): string {
  const key = cell(share, 'Codice') || cell(share, 'Obiettivo');
  const indicators = rowsOf(data, 'Indicatori').filter((row) => cell(row, 'Quota') === key);
  return [
    tableRow('Obiettivo', 'Titolo', cell(share, 'Titolo')),
    tableRow('Descrizione', cell(share, 'Descrizione')),
    tableRow('Arco temporale', cell(share, 'Arco temporale')),
    tableRow('Centro di responsabilità', cell(share, 'Centro di responsabilità')),
    printedAmounts(share, 'preventivo'),
    printedAmounts(share, 'consuntivo'),
    tableRow('Nr indicatori associati', cell(share, 'N. indicatori')),
    ...indicators.map((row, index) => printedIndicator(row, index + 1)),
  ].join(' ');
}

function printedAmounts(share: ExampleRow, column: 'preventivo' | 'consuntivo'): string {
  const amount = (header: string): string => {
    const text = cell(share, `${header} ${column}`);
    return text === '' ? '' : `€ ${text}`;
  };
  const [revenue, costs, investments] = [amount('Proventi'), amount('Oneri'), amount('Investimenti')];
  const cells = ['proventi correnti', revenue, 'oneri correnti', costs, 'investimenti', investments];
  return tableRow(`Risorse ${column} 2020`, ...cells.filter((text) => text !== ''));
}

/** The report does not number the indicators of a card: a wrong number is printed so that it is seen. */
function printedIndicator(row: ExampleRow, number: number): string {
  const given = cell(row, 'N.');
  return [
    given === String(number) ? '' : `(wrong number: ${given})`,
    tableRow('Indicatore', cell(row, 'Indicatore')),
    tableRow('Cosa misura', cell(row, 'Cosa misura')),
    tableRow(...FIELDS),
    tableRow(...FIELDS.map((field) => cell(row, field) || BLANK)),
    tableRow(...RESULTS),
    tableRow(...RESULTS.map((field) => cell(row, field) || BLANK)),
  ].join(' ');
}
