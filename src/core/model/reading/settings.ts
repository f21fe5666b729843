import { INVALID_SETTING } from '../../diagnostics/kinds/types';
import { sameName } from '../../inputs/names';
import type { RawRow } from '../../inputs/rawTable';
import { centsFromNumber } from '../../money/centsFromNumber';
import type { Cents } from '../../money/cents';
import { numberOf, readItalianNumber, withoutPercentSign } from '../../money/italianNumber';
import { formatPercent } from '../../money/formatNumber';
import { parseItalianAmount } from '../../money/parseItalianAmount';
import { cellText } from './cellText';
import { contentOf, report, type CellContent, type Column } from './column';
import { yearColumn } from './yearColumn';

/** A setting's value; `null` where blank or not valid, which is reported. */
type SettingReader<Value> = (column: Column, row: RawRow) => Value | null;

/** A setting that is valid where `parse` gives a value. */
function setting<Value>(expected: string, parse: (cell: CellContent) => Value | undefined): SettingReader<Value> {
  return (column, row) => {
    const cell = contentOf(column, row);
    if (cell === null) return null;
    const value = parse(cell);
    if (value !== undefined) return value;
    report(column, row, INVALID_SETTING, `«${cellText(cell)}» non è ammesso: ci vuole ${expected}`, { expected });
    return null;
  };
}

export const yearSetting: SettingReader<number> = (column, row) => yearColumn(column)(row);

/** Euro, zero or more. */
export const amountSetting = setting<Cents>('un importo in euro, da zero in su', (cell) => {
  if (typeof cell !== 'number' && typeof cell !== 'string') return undefined;
  const reading = typeof cell === 'number' ? centsFromNumber(cell) : parseItalianAmount(cell);
  return 'cents' in reading && reading.cents >= 0 ? reading.cents : undefined;
});

const percentage = setting<number>('una percentuale, da zero in su', (cell) => {
  const percent = percentOf(cell);
  return percent !== undefined && percent >= 0 ? percent : undefined;
});

/**
 * Percent, zero or more: the number 10, `10%` and a cell shown as 10 % are all 10. A plain number below 1 is taken as it
 * stands, and remarked on: 0,1 may have been meant for 10 %.
 */
export const percentSetting: SettingReader<number> = (column, row) => {
  const percent = percentage(column, row);
  const cell = row.cells[column.field];
  if (typeof cell === 'number' && cell > 0 && cell < 1) {
    const seen = cellText(cell);
    report(column, row, INVALID_SETTING, `${seen} vale ${seen}%, non ${formatPercent(cell)}`, {
      severity: 'avviso',
      action:
        'Scrivere la percentuale in centesimi, 10 o 10% per dieci per cento; se è giusta così, aggiungere il segno %.',
    });
  }
  return percent;
};

function percentOf(cell: CellContent): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object')
    return cell.kind === 'percent' ? Number((cell.fraction * 100).toPrecision(15)) : undefined;
  if (typeof cell === 'boolean') return undefined;
  const digits = readItalianNumber(withoutPercentSign(cell));
  return typeof digits === 'string' ? undefined : numberOf(digits);
}

/** One of some words, in any spelling that `sameName` allows. */
export function choiceSetting<Choice extends string>(choices: readonly Choice[]): SettingReader<Choice> {
  const expected = choices.map((choice) => `«${choice}»`).join(' o ');
  return setting(expected, (cell) =>
    typeof cell === 'string' ? choices.find((choice) => sameName(choice, cell)) : undefined,
  );
}

/** `sì` or `no`, or Excel's own VERO and FALSO. */
export const yesNoSetting = setting<boolean>('«sì» o «no»', (cell) => {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string') return undefined;
  return sameName(cell, 'sì') ? true : sameName(cell, 'no') ? false : undefined;
});
