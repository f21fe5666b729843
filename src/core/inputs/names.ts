const TRAILING_YEAR = /(?<=\S) (19|20)\d\d$/;

/**
 * The form in which sheet, table, column and setting names are compared: no case, no accents, single blanks, and no
 * trailing year (`Proventi  Preventivo 2020` is `Proventi preventivo`). Underscores count as blanks, since a table's
 * name has no other way to write one.
 */
export function nameKey(name: string): string {
  return nameKeyWithYear(name).replace(TRAILING_YEAR, '');
}

/** The year at the end of a name, which `nameKey` leaves out; `undefined` without one. */
export function yearInName(name: string): number | undefined {
  const [year] = TRAILING_YEAR.exec(nameKeyWithYear(name)) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** The same for names whose year means something: `Risultato atteso 2018` is not `Risultato atteso 2019`. */
export function nameKeyWithYear(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_\u00a0]+/g, ' ')
    .trim();
}

/** True where both names mean the same thing: see `nameKey`. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
