import type { Place } from '../diagnostics/finding';
import { inputDefinition } from '../inputs/definitions';
import type { TableSource } from '../inputs/rawTable';
import { cellAddress } from '../workbook/address';
import type { Check } from './check';

/** A name with the place that it stands in. */
interface Name {
  readonly name: string;
  readonly place: Place;
}

/**
 * A sheet or a column named after another year (`Oneri preventivo 2019`). Names are read without their year, so that last
 * year's would be taken for this year's; the columns that are one for each year are another finding (S011).
 */
export const headerOfOtherYear: Check = {
  kind: {
    code: 'P015',
    severity: 'avviso',
    title: 'Titolo di un altro anno',
    action: 'Controllare che i dati siano dell’esercizio e aggiornare l’anno nel titolo.',
  },
  find: ({ model }) => {
    const { year } = model.entity;
    return Object.values(model.tables)
      .flatMap(namesOf)
      .flatMap(({ name, place }) => {
        const [said] = /(?<=[\s_])(?:19|20)\d\d$/.exec(name.trim()) ?? [];
        if (said === undefined || year === null || Number(said) === year) return [];
        const message = `«${name}» è letto come dell’esercizio ${year}, ma nomina il ${said}.`;
        return [{ message, place, seen: name, expected: String(year) }];
      });
  },
};

function namesOf({ input, sheet, table, headerRow, columns }: TableSource): Name[] {
  const inTable = table === undefined ? {} : { table };
  const sameInAllYears = inputDefinition(input).columns.filter(({ header }) => !header.includes('{'));
  return [
    { name: table ?? sheet, place: { sheet, ...inTable } },
    ...sameInAllYears.flatMap(({ id }) => {
      const found = columns[id];
      if (!found) return [];
      const { header, column } = found;
      return [{ name: header, place: { sheet, ...inTable, column: header, cell: cellAddress(headerRow, column) } }];
    }),
  ];
}
