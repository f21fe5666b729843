const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ITALIAN_MONTHS = 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' ');

/** The year that a date without one gets: fixed, so that tests do not depend on the day. */
const THIS_YEAR = 2026;
/** Excel's day 0, counted so that days since March 1900 come out right. */
const EPOCH = Date.UTC(1899, 11, 30);

interface DateOrTime {
  readonly value: number;
  readonly numberFormat: string;
}

/**
 * The date or time that Excel may make of a text. Which of day and month comes first depends on the computer; a text
 * that is a date either way is taken for one, so that a writer who lets it happen is found out.
 */
export function dateOfText(text: string): DateOrTime | undefined {
  return timeOfText(text.trim()) ?? numericDate(text.trim()) ?? namedMonth(text.trim());
}

function timeOfText(text: string): DateOrTime | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, numberFormat: 'h:mm' };
}

function numericDate(text: string): DateOrTime | undefined {
  const [, first, second, third] = /^(\d{1,4})[-/](\d{1,4})(?:[-/](\d{1,4}))?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (third === undefined) {
    return (
      serial(THIS_YEAR, a, b) ?? serial(THIS_YEAR, b, a) ?? (second.length >= 2 ? serial(year(b), a, 1) : undefined)
    );
  }
  const c = Number(third);
  return first.length === 4 ? serial(a, b, c) : (serial(year(c), a, b) ?? serial(year(c), b, a));
}

function namedMonth(text: string): DateOrTime | undefined {
  const [, before, name = '', behind] = /^(?:(\d{1,4})[ -])?([a-z]{3,9})(?:[ -](\d{1,4}))?$/i.exec(text) ?? [];
  const key = name.slice(0, 3).toLowerCase();
  const month = Math.max(MONTHS.indexOf(key), ITALIAN_MONTHS.indexOf(key)) + 1;
  if (month === 0 || (before === undefined && behind === undefined) || !isMonthName(name)) return undefined;
  const day = before === undefined ? 1 : Number(before);
  return serial(behind === undefined ? THIS_YEAR : year(Number(behind)), month, day);
}

function isMonthName(name: string): boolean {
  return name.length === 3 || /(?:y|e|h|r|o|l|t|i)$/i.test(name);
}

function year(written: number): number {
  if (written >= 100) return written;
  return written + (written <= 29 ? 2000 : 1900);
}

function serial(inYear: number, month: number, day: number): DateOrTime | undefined {
  if (inYear < 1900 || inYear > 9999 || month < 1 || month > 12) return undefined;
  const moment = new Date(Date.UTC(inYear, month - 1, day));
  if (day < 1 || moment.getUTCMonth() !== month - 1) return undefined;
  return { value: (moment.getTime() - EPOCH) / 86_400_000, numberFormat: 'm/d/yyyy' };
}
