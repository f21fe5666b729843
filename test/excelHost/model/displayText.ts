import { formatMeaning } from '../../../src/core/workbook/formatMeaning';
import { isErrorValue, type CellContent } from './cellValue';
import type { Culture } from './culture';

/**
 * What a cell shows, near enough for tests: numbers with the decimals of their format and the separators of the
 * language, percentages, dates as day/month/year. Colours, sections and literal text of a format are not applied.
 */
export function displayText(value: CellContent, numberFormat: string, culture: Culture): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean')
    return culture.name === 'it-IT' ? (value ? 'VERO' : 'FALSO') : value ? 'TRUE' : 'FALSE';
  if (isErrorValue(value)) return value.error;
  const meaning = formatMeaning(numberFormat);
  if (meaning === 'date') return dateText(value);
  const number = meaning === 'percent' ? value * 100 : value;
  const decimals = /[0#?]\.([0#?]+)/.exec(numberFormat)?.[1]?.length;
  const plain = numberFormat === 'General' || numberFormat === '@';
  const digits = plain ? String(number) : Math.abs(number).toFixed(decimals ?? 0);
  const [whole = '', rest] = digits.split('.');
  const grouped = numberFormat.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, culture.thousandsSeparator) : whole;
  const sign = !plain && number < 0 ? '-' : '';
  return (
    sign + grouped + (rest === undefined ? '' : culture.decimalSeparator + rest) + (meaning === 'percent' ? '%' : '')
  );
}

function dateText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400_000));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
