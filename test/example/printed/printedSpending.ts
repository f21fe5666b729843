import type { ExampleData, ExampleRow } from '../../../assets/esempi/loadExample';
import { formatAmount } from '../../../src/core/money/formatAmount';
import { cell, rowsOf } from '../exampleData';
import { centsOf } from './centsOf';

/** The lines of `readSpendingLines` as the data files tell them, the totals added up from the cash columns of `Quote`. */
export function printedSpending(data: ExampleData): string[] {
  const shares = rowsOf(data, 'Quote');
  return rowsOf(data, 'Programmi').flatMap((programme) => {
    const own = shares.filter((share) => sameProgramme(share, programme));
    return [
      `MISSIONE ${cell(programme, 'Missione')}: ${cell(programme, 'Denominazione missione')}`,
      `PROGRAMMA ${cell(programme, 'Programma')}: ${cell(programme, 'Denominazione programma')}`,
      `TOTALE ${formatAmount(own.reduce((sum, share) => sum + cashOf(share), 0))}`,
      ...own.map((share) => printedShare(share, shares)),
    ];
  });
}

function sameProgramme(a: ExampleRow, b: ExampleRow): boolean {
  return cell(a, 'Missione') === cell(b, 'Missione') && cell(a, 'Programma') === cell(b, 'Programma');
}

function cashOf(share: ExampleRow): number {
  return centsOf(cell(share, 'Uscite di cassa correnti')) + centsOf(cell(share, 'Uscite di cassa investimenti'));
}

function printedShare(share: ExampleRow, shares: readonly ExampleRow[]): string {
  const objective = cell(share, 'Obiettivo');
  const isPart = shares.filter((row) => cell(row, 'Obiettivo') === objective).length > 1;
  const amounts = [cell(share, 'Uscite di cassa correnti'), cell(share, 'Uscite di cassa investimenti')];
  const printed = amounts.filter((amount) => amount !== '').join(' + ');
  return `${objective}${isPart ? ' quota parte' : ''}: [${cell(share, 'Progetti')}] ${printed}`;
}
