import type { ColumnType } from '../inputs/definitions';
import { LARGEST_COUNT } from '../model/reading/integerColumn';
import { FIRST_YEAR, LAST_YEAR } from '../model/parseYear';
import { LARGEST_AMOUNT, toEuro } from '../money/cents';
import type { ValidationPlan } from '../plan/plan';

/** What may be typed, and what to say otherwise. */
type EntryRule = Pick<ValidationPlan, 'rule' | 'alert'>;

/**
 * The rule of a type of column, if it has one. Dates are numbers to Excel: those are refused that are no year or count.
 * An amount's excess decimals are refused as they are on reading.
 *
 * @param cell the first cell of the area, `C2`
 */
export function entryRule(type: ColumnType, cell: string): EntryRule {
  switch (type) {
    case 'amount':
      return stop(
        `AND(ABS(${cell})<=${toEuro(LARGEST_AMOUNT)},ABS(${cell}-ROUND(${cell},2))<0.000001)`,
        cell,
        'Importo non valido',
        'Scrivere un numero in euro con al più due decimali, per esempio 1234,56. Il risultato di una formula va arrotondato: =ARROTONDA(…;2). Se l’importo non c’è, lasciare la cella vuota.',
      );
    case 'percent':
      return stop(
        `AND(${cell}>=0,${cell}<=1,ABS(${cell}-ROUND(${cell},6))<0.000000001)`,
        cell,
        'Percentuale non valida',
        'Scrivere una percentuale da 0% a 100% con al più quattro decimali, per esempio 40%.',
      );
    case 'integer':
      return stop(
        `AND(${cell}>=0,${cell}<=${LARGEST_COUNT},${cell}=INT(${cell}))`,
        cell,
        'Numero non valido',
        'Scrivere un numero intero, senza decimali: 1, 2, 3…',
      );
    case 'year':
      return stop(
        `AND(${cell}>=${FIRST_YEAR},${cell}<=${LAST_YEAR},${cell}=INT(${cell}))`,
        cell,
        'Anno non valido',
        'Scrivere l’anno con quattro cifre, per esempio 2020: non una data.',
      );
    case 'decimal':
      return stop(
        'TRUE',
        cell,
        'Numero non valido',
        'Scrivere un numero, per esempio 42881 o -7,29, senza unità di misura.',
      );
    case 'code':
    case 'text':
    case 'result':
      return {};
  }
}

/** A number, zero or more. */
export function positiveRule(cell: string): EntryRule {
  return stop(`${cell}>=0`, cell, 'Numero non valido', 'Scrivere un numero, da zero in su.');
}

function stop(condition: string, cell: string, title: string, text: string): EntryRule {
  return {
    rule: { kind: 'formula', formula: `IF(ISNUMBER(${cell}),${condition},FALSE)` },
    alert: { severity: 'stop', title, text },
  };
}
