const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_OF_MARCH_1900 = 61;

/**
 * The serial day, in the 1900 system, of a date that a cell holds as text (`2020-12-31T12:00:00`); `undefined` for any
 * other text. Before March 1900 serials are one less than the days, since that system believes in 29 February 1900.
 */
export function isoSerial(text: string): number | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(date).toISOString().slice(0, 10) !== `${year ?? ''}-${month ?? ''}-${day ?? ''}`) return undefined;
  const days = (date - EPOCH) / DAY;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return (days < FIRST_OF_MARCH_1900 ? days - 1 : days) + time;
}
