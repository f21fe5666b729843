import type { CalendarDate } from './dateOfSerial';

/** Two digits of a year up to this are of this century, as Excel has it. */
const LAST_SHORT_YEAR = 29;

/**
 * True where Excel may have made this date of the code: `1-2` may be 1 February (or 2 January) of any year, or January
 * 2002; `1/2/21` is a day of 2021. Which of them it was depends on the computer's language, so all are allowed.
 */
export function mayBecomeDate(code: string, { day, month, year }: CalendarDate): boolean {
  const parts = /^(\d{1,4})[-/.](\d{1,4})(?:[-/.](\d{1,4}))?$/
    .exec(code)
    ?.slice(1)
    .flatMap((part: string | undefined) => (part === undefined ? [] : [Number(part)]));
  if (!parts) return false;
  const [first = 0, second = 0, third] = parts;
  if (third !== undefined) {
    return (
      (isYear(third, year) && isDay(first, second, day, month)) ||
      (isYear(first, year) && second === month && third === day)
    );
  }
  return isDay(first, second, day, month) || (first === month && day === 1 && isYear(second, year));
}

function isDay(first: number, second: number, day: number, month: number): boolean {
  return (first === day && second === month) || (first === month && second === day);
}

function isYear(written: number, year: number): boolean {
  return written === year || (written < 100 && written + (written <= LAST_SHORT_YEAR ? 2000 : 1900) === year);
}
