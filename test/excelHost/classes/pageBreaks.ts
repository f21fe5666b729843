import { RangeRef } from '../model/rangeRef';
import type { Sheet } from '../model/sheet';
import * as arg from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { wire, type WireTargets } from '../protocol/wireObject';

/** More breaks than this do not fit on a sheet. */
const MOST_BREAKS = 1026;

export const pageBreakCollectionClass: WireClass<Sheet> = {
  items: (sheet) => [...sheet.rowBreaks].sort((a, b) => a - b).map((row) => wire('PageBreak', { sheet, row })),
  item: (sheet, key) => (sheet.rowBreaks.has(Number(key)) ? wire('PageBreak', { sheet, row: Number(key) }) : undefined),
  objects: {
    Add: (sheet, [given]) => {
      const { top: row } = arg.range(given, sheet).area;
      if (row === 1) throw invalidArgument('no page can break before the first row');
      sheet.rowBreaks.add(row);
      if (sheet.rowBreaks.size > MOST_BREAKS) throw invalidArgument(`more than ${MOST_BREAKS} page breaks`);
      return wire('PageBreak', { sheet, row });
    },
  },
  methods: {
    GetCount: ({ rowBreaks }) => rowBreaks.size,
  },
  commands: {
    RemovePageBreaks: ({ rowBreaks }) => {
      rowBreaks.clear();
    },
  },
};

export const pageBreakClass: WireClass<WireTargets['PageBreak']> = {
  identity: ({ row }) => ({ _Id: String(row) }),
  scalars: { RowIndex: { get: ({ row }) => row - 1 }, ColumnIndex: { get: () => 0 } },
  objects: {
    GetCellAfterBreak: ({ sheet, row }) =>
      wire('Range', new RangeRef(sheet, [{ top: row, left: 1, bottom: row, right: 1 }])),
  },
  commands: {
    Delete: ({ sheet, row }) => {
      if (!sheet.rowBreaks.delete(row)) throw itemNotFound(`the page break before row ${row}`);
    },
  },
};
