/** A moment to the minute, as clocks show it where it is asked: `2021-03-05T09:07`. */
export function minuteOf(moment: Date): string {
  const { year, month, day } = { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
  return `${year}-${two(month)}-${two(day)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** `05/03/2021, 09:07`: a minute of `minuteOf`, as a person reads it; any other text as it is. */
export function minuteText(minute: string): string {
  const [, year = '', month = '', day = '', time = ''] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)$/.exec(minute) ?? [];
  return time === '' ? minute : `${day}/${month}/${year}, ${time}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
