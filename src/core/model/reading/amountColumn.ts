import { TOO_LARGE, TOO_MANY_DECIMALS, UNREADABLE_AMOUNT } from '../../diagnostics/kinds/types';
import type { FindingKind } from '../../diagnostics/kind';
import type { RawRow } from '../../inputs/rawTable';
import type { AmountProblem } from '../../money/amountProblem';
import { centsFromNumber } from '../../money/centsFromNumber';
import { formatNumber } from '../../money/formatNumber';
import { parseItalianAmount } from '../../money/parseItalianAmount';
import type { Amount } from '../model';
import { contentOf, report, type CellReader, type Column } from './column';
import { notANumber } from './notANumber';
import { unreadableText } from './unreadableText';
import { noteText, numberAsText } from './numberAsText';

const PROBLEMS: Readonly<Record<AmountProblem, readonly [FindingKind, (seen: string) => string]>> = {
  ambiguous: [UNREADABLE_AMOUNT, (seen) => unreadableText('ambiguous', seen, 'un importo')],
  unreadable: [UNREADABLE_AMOUNT, (seen) => unreadableText('unreadable', seen, 'un importo')],
  tooManyDecimals: [TOO_MANY_DECIMALS, (seen) => `${seen} ha più di due decimali`],
  tooLarge: [TOO_LARGE, (seen) => `${seen} supera un miliardo di euro`],
};

/** Euro, as a number or as Italian text → cents; `null` where blank. */
export function amountColumn(column: Column): CellReader<Amount> {
  const remark = numberAsText(column);
  const note = noteText(column);
  return (row) => {
    note(row);
    const cell = contentOf(column, row);
    if (cell === null) return null;
    if (typeof cell !== 'number' && typeof cell !== 'string') return notANumber(column, row, cell);
    const reading = typeof cell === 'number' ? centsFromNumber(cell) : parseItalianAmount(cell);
    if ('problem' in reading) return refuse(column, row, cell, reading.problem);
    if (typeof cell === 'string') remark(row);
    return reading.cents;
  };
}

function refuse(column: Column, row: RawRow, cell: number | string, problem: AmountProblem): null {
  const [kind, what] = PROBLEMS[problem];
  report(column, row, kind, what(typeof cell === 'number' ? formatNumber(cell) : cell));
  return null;
}
