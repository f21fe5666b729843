/** A day of the calendar; months count from 1. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const DAY = 86_400_000;
/** Excel believes in a 29 February 1900: the serials before it count from a day later. */
const IMAGINARY_DAY = 60;

/** The day of an Excel serial; hours are left out. */
export function dateOfSerial(serial: number): CalendarDate {
  const days = Math.floor(serial) + (serial < IMAGINARY_DAY ? 1 : 0);
  const date = new Date(Date.UTC(1899, 11, 30) + days * DAY);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}
