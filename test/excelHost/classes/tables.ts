import type { Area } from '../../../src/core/workbook/address';
import { addTable, allTables, removeTable, renameTable, resizeTable } from '../model/changeTables';
import { WHOLE_WORKBOOK } from '../model/events';
import { splitSheetPrefix } from '../model/areaText';
import { showFiltered } from '../model/filter';
import { RangeRef } from '../model/rangeRef';
import type { Table } from '../model/table';
import * as arg from '../protocol/arguments';
import type { Json } from '../protocol/json';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { WireObject, wire, type WireTargets } from '../protocol/wireObject';
import { registrations } from './registrations';

type Tables = WireTargets['TableCollection'];

const tablesOf = ({ workbook, sheet }: Tables): readonly Table[] => sheet?.tables ?? allTables(workbook);

const find = (tables: readonly Table[], key: Json): Table | undefined => {
  const wanted = String(typeof key === 'number' ? key : arg.text(key)).toLowerCase();
  return tables.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
};

export const tableCollectionClass: WireClass<Tables> = {
  scalars: { Count: { get: (tables) => tablesOf(tables).length } },
  items: (tables) => tablesOf(tables).map((table) => wire('Table', table)),
  item: (tables, key) => {
    const table = find(tablesOf(tables), key);
    return table && wire('Table', table);
  },
  objects: {
    Add: (tables, [address, hasHeaders]) => {
      const { sheet, area } = place(tables, address);
      return wire('Table', addTable(sheet, area, arg.truth(hasHeaders)));
    },
    GetItemAt: (tables, [index]) => {
      const table = tablesOf(tables)[arg.integer(index)];
      if (!table) throw itemNotFound(`table ${arg.integer(index)}`);
      return wire('Table', table);
    },
  },
  methods: { GetCount: (tables) => tablesOf(tables).length },
  commands: registrations<Tables>(['Added', 'DataChanged', 'Deleted'], ({ workbook, sheet }) => ({
    workbook,
    id: `tables of ${sheet?.id ?? WHOLE_WORKBOOK}`,
  })),
};

export const tableScopedCollectionClass: WireClass<readonly Table[]> = {
  items: (tables) => tables.map((table) => wire('Table', table)),
  item: (tables, key) => {
    const table = find(tables, key);
    return table && wire('Table', table);
  },
  methods: { GetCount: (tables) => tables.length },
};

const part = ({ sheet }: Table, area: Area): WireObject => wire('Range', new RangeRef(sheet, [area]));

export const tableClass: WireClass<Table> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (table, value) => {
        renameTable(table, arg.text(value));
      },
    },
    ShowHeaders: { get: ({ showHeaders }) => showHeaders },
    ShowTotals: { get: ({ showTotals }) => showTotals },
    Style: {
      get: ({ style }) => style,
      set: (table, value) => {
        table.style = arg.text(value);
      },
    },
    ShowBandedRows: {
      get: ({ showBandedRows }) => showBandedRows,
      set: (table, value) => {
        table.showBandedRows = arg.truth(value);
      },
    },
    ShowFilterButton: {
      get: ({ showFilterButton }) => showFilterButton,
      set: (table, value) => {
        table.showFilterButton = arg.truth(value);
      },
    },
  },
  links: {
    Worksheet: ({ sheet }) => wire('Worksheet', sheet),
    AutoFilter: (table) => wire('AutoFilter', { sheet: table.sheet, table }),
  },
  objects: {
    GetRange: (table) => part(table, table.area),
    GetHeaderRowRange: (table) => {
      if (!table.showHeaders) throw invalidOperation(`the table «${table.name}» shows no headers`);
      return part(table, { ...table.area, bottom: table.area.top });
    },
    GetDataBodyRange: (table) => {
      const top = table.area.top + (table.showHeaders ? 1 : 0);
      return part(table, { ...table.area, top, bottom: table.area.bottom - (table.showTotals ? 1 : 0) });
    },
    GetTotalRowRange: (table) => {
      if (!table.showTotals) throw invalidOperation(`the table «${table.name}» shows no totals`);
      return part(table, { ...table.area, top: table.area.bottom });
    },
    ConvertToRange: (table) => {
      removeTable(table, false);
      return part(table, table.area);
    },
  },
  commands: {
    Delete: (table) => {
      removeTable(table, true);
    },
    ClearFilters: (table) => {
      showFiltered({ sheet: table.sheet, table });
    },
    Resize: (table, [range]) => {
      resizeTable(table, arg.range(range, table.sheet).area);
    },
    ...registrations<Table>(['DataChanged', 'SelectionChanged'], ({ sheet, id }) => ({ workbook: sheet.workbook, id })),
  },
};

/** Of the workbook's tables, the address names the sheet; the active one without. */
function place({ workbook, sheet }: Tables, address: Parameters<typeof arg.range>[0]): RangeRef {
  const named = typeof address === 'string' ? splitSheetPrefix(address).sheet : undefined;
  const on = sheet ?? (named === undefined ? workbook.activeSheet : workbook.sheet(named));
  if (!on) throw invalidArgument('the address names no sheet of the workbook');
  const range = arg.range(address, on);
  if (range.sheet !== on && !(address instanceof WireObject && !sheet)) throw invalidArgument('cells of another sheet');
  return range;
}
