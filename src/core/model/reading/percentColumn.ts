import { INVALID_PERCENT, MIXED_PERCENTS } from '../../diagnostics/kinds/types';
import type { FindingDetails } from '../../diagnostics/kind';
import type { RawRow } from '../../inputs/rawTable';
import { numberOf, readItalianNumber, withoutPercentSign } from '../../money/italianNumber';
import { cellText } from './cellText';
import { contentOf, report, type CellContent, type CellReader, type Column } from './column';
import { notANumber } from './notANumber';
import { numberAsText } from './numberAsText';
import { remarkOf } from './remark';

const WHOLE_PPM = 1_000_000;
const PPM_OF_ONE_PERCENT = 10_000;
/** What binary arithmetic may add to a share, in millionths. */
const BINARY_NOISE = 1e-6;

/**
 * A share of a whole in millionths: a cell shown as 25 %, the number 25 and the text `25%` are all 250.000; `null` where
 * blank. Where some cells of the column are shown as percentages, a plain number up to 1 may be a fraction that lost its
 * format, and is refused.
 */
export function percentColumn(column: Column, rows: readonly RawRow[]): CellReader<number | null> {
  const asText = numberAsText(column);
  const mixed = remarkOf(
    column,
    MIXED_PERCENTS,
    (seen) => `il numero ${seen} è letto come ${seen}%, mentre altre celle hanno il formato percentuale`,
  );
  const someFormatted = rows.some(({ cells }) => {
    const cell = cells[column.field] ?? null;
    return typeof cell === 'object' && cell?.kind === 'percent';
  });
  if (someFormatted) column.notes.percents = 'fractions';
  return (row) => {
    const cell = contentOf(column, row);
    if (cell === null) return null;
    if (typeof cell === 'boolean' || (typeof cell === 'object' && cell.kind === 'date'))
      return notANumber(column, row, cell);
    if (typeof cell === 'number' && someFormatted) {
      if (cell > 0 && cell <= 1) {
        const what = `${cellText(cell)} può valere ${cellText(cell)}% o ${cellText({ kind: 'percent', fraction: cell })}: altre celle della colonna hanno il formato percentuale, questa no`;
        report(column, row, MIXED_PERCENTS, what, { severity: 'errore' });
        return null;
      }
      mixed(row);
    }
    const ppm = millionths(cell);
    if (typeof ppm === 'object') {
      report(column, row, INVALID_PERCENT, `«${cellText(cell)}» ${ppm.what}`, ppm.details);
      return null;
    }
    if (typeof cell === 'string') {
      asText(row);
      column.notes.percents = 'texts';
    }
    return ppm;
  };
}

/** Why a cell is not a share of a whole, and what to do. */
interface Refusal {
  readonly what: string;
  readonly details: Pick<FindingDetails, 'expected' | 'action'>;
}

const NO_PERCENTAGE: Refusal = { what: 'non è una percentuale', details: { expected: 'da 0% a 100%' } };
const OUTSIDE: Refusal = { what: 'non sta fra 0% e 100%', details: { expected: 'da 0% a 100%' } };
const TOO_FINE: Refusal = {
  what: 'ha più di quattro decimali',
  details: {
    expected: 'al massimo quattro decimali',
    action:
      'Arrotondare la percentuale a quattro decimali, in modo che le quote dell’obiettivo facciano 100%: per tre parti uguali 33,3333%, 33,3333% e 33,3334%.',
  },
};

/** The share in millionths, or why it is none. */
function millionths(cell: Exclude<CellContent, boolean>): number | Refusal {
  const exact = exactMillionths(cell);
  if (exact === undefined) return NO_PERCENTAGE;
  const ppm = Math.round(exact);
  if (exact < -BINARY_NOISE || exact > WHOLE_PPM + BINARY_NOISE) return OUTSIDE;
  return Math.abs(exact - ppm) > BINARY_NOISE ? TOO_FINE : Math.abs(ppm);
}

function exactMillionths(cell: Exclude<CellContent, boolean>): number | undefined {
  if (typeof cell === 'number') return cell * PPM_OF_ONE_PERCENT;
  if (typeof cell === 'object') return cell.kind === 'percent' ? cell.fraction * WHOLE_PPM : undefined;
  const digits = readItalianNumber(withoutPercentSign(cell));
  return typeof digits === 'string' ? undefined : numberOf(digits) * PPM_OF_ONE_PERCENT;
}
