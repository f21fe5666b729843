import { LAST_COLUMN, LAST_ROW, type Area } from '../../../src/core/workbook/address';
import { applyStyle } from '../model/applyStyle';
import { around, cellCount, intersect, isWholeColumns, isWholeRows } from '../model/areas';
import { areaText, sheetPrefix } from '../model/areaText';
import { common } from '../model/cellsFormat';
import { clearCells } from '../model/clearCells';
import { copyValues } from '../model/copyValues';
import { changeOutline, isHidden, setHidden, type Direction } from '../model/lines';
import { mergesTouching } from '../model/mergesOf';
import { mergeCells, unmergeCells } from '../model/mergeCells';
import { RangeRef } from '../model/rangeRef';
import { readCells } from '../model/readCells';
import { setHyperlink } from '../model/setHyperlink';
import { setNumberFormats } from '../model/setNumberFormats';
import { deleteCells, insertCells } from '../model/shiftCells';
import { usedArea } from '../model/usedArea';
import { writeCells } from '../model/writeCells';
import * as arg from '../protocol/arguments';
import type { Json } from '../protocol/json';
import { generalException, invalidArgument, itemNotFound } from '../protocol/officeError';
import type { Args, WireClass, WireScalar } from '../protocol/wireClass';
import { wire, type WireObject } from '../protocol/wireObject';
import { keepReference } from './keepReference';
import { propertyCommands, propertyMethods } from './lineProperties';
import { select } from './select';

/** Where more merged areas begin in a range, Excel does not tell them. */
const MOST_MERGES = 512;

const cells = (property: Parameters<typeof readCells>[1]): WireScalar<RangeRef> => ({
  get: (range) => readCells(range, property),
});

const lineScalar = (direction: Direction): WireScalar<RangeRef> => ({
  get: (range) => isHidden(range, direction),
  set: (range, value) => {
    setHidden(range, direction, arg.truth(value));
  },
});

export const rangeClass: WireClass<RangeRef> = {
  identity: ({ referenceId }): Readonly<Record<string, Json>> =>
    referenceId === undefined ? {} : { _ReferenceId: referenceId },
  scalars: {
    Values: { ...cells('Values'), set: writeCells },
    Formulas: { ...cells('Formulas'), set: writeCells },
    NumberFormat: { ...cells('NumberFormat'), set: setNumberFormats },
    Text: cells('Text'),
    ValueTypes: cells('ValueTypes'),
    Address: { get: ({ sheet, area }) => sheetPrefix(sheet.name) + areaText(area) },
    RowIndex: { get: ({ area }) => area.top - 1 },
    ColumnIndex: { get: ({ area }) => area.left - 1 },
    RowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    ColumnCount: { get: ({ area }) => area.right - area.left + 1 },
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    RowHidden: lineScalar('rows'),
    ColumnHidden: lineScalar('columns'),
    Style: {
      get: (range) => common(range.areas, range, ({ style }) => style),
      set: (range, value) => {
        applyStyle(range, arg.text(value));
      },
    },
    Hyperlink: {
      get: ({ sheet, area }) => ({ ...sheet.cells.get(area.top, area.left)?.link }),
      set: setHyperlink,
    },
  },
  links: {
    Worksheet: ({ sheet }) => wire('Worksheet', sheet),
    Format: (range) => wire('RangeFormat', range),
    ConditionalFormats: (range) => wire('ConditionalFormatCollection', range),
    DataValidation: (range) => wire('DataValidation', range),
  },
  objects: {
    GetCell: (range, [row, column]) => sub(range, cellIn(range.area, arg.number(row), arg.number(column))),
    GetRow: (range, [row]) => {
      const top = range.area.top + arg.integer(row);
      return sub(range, { ...range.area, top, bottom: top });
    },
    GetColumn: (range, [column]) => {
      const left = range.area.left + arg.integer(column);
      return sub(range, { ...range.area, left, right: left });
    },
    GetLastRow: (range) => sub(range, { ...range.area, top: range.area.bottom }),
    GetLastColumn: (range) => sub(range, { ...range.area, left: range.area.right }),
    GetLastCell: (range) => sub(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
    GetEntireRow: (range) => sub(range, { ...range.area, left: 1, right: LAST_COLUMN }),
    GetEntireColumn: (range) => sub(range, { ...range.area, top: 1, bottom: LAST_ROW }),
    GetBoundingRect: (range, [other]) => sub(range, around(range.area, arg.range(other, range.sheet).area)),
    GetOffsetRange: (range, [rows, columns]) => sub(range, moved(range.area, arg.number(rows), arg.number(columns))),
    GetResizedRange: (range, [rows, columns]) => {
      const { area } = range;
      return sub(range, { ...area, bottom: area.bottom + arg.number(rows), right: area.right + arg.number(columns) });
    },
    GetAbsoluteResizedRange: (range, [rows, columns]) => {
      const { top, left } = range.area;
      return sub(range, {
        top,
        left,
        bottom: top + arg.integer(rows, 1) - 1,
        right: left + arg.integer(columns, 1) - 1,
      });
    },
    GetIntersection: (range, [other]) => {
      const area = intersect(range.area, arg.range(other, range.sheet).area);
      if (!area) throw itemNotFound('cells in both ranges');
      return sub(range, area);
    },
    GetIntersectionOrNullObject: (range, [other]) => {
      const area = intersect(range.area, arg.range(other, range.sheet).area);
      return area ? sub(range, area) : null;
    },
    GetUsedRange: (range, args) => used(range, args) ?? sub(range, cellIn(range.area, 0, 0)),
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: ({ sheet, area }) => {
      const merges = mergesTouching(sheet, area).filter(({ top, left }) =>
        intersect(area, { top, left, bottom: top, right: left }),
      );
      if (merges.length > MOST_MERGES) throw generalException(`more than ${MOST_MERGES} merged areas in a range`);
      return merges.length === 0 ? null : wire('RangeAreas', new RangeRef(sheet, merges));
    },
    GetTables: ({ sheet, area }) =>
      wire(
        'TableScopedCollection',
        sheet.tables.filter((table) => intersect(table.area, area)),
      ),
    Insert: (range, [shift]) => {
      const { area } = range;
      insertCells(range, arg.oneOf(['Down', 'Right'], shift));
      return sub(range, area);
    },
  },
  methods: propertyMethods,
  commands: {
    ...propertyCommands,
    Clear: (range, [part]) => {
      clearCells(range, part === null || part === undefined ? 'All' : arg.text(part));
    },
    CopyFrom: (range, [source, kind]) => {
      copyValues(range, arg.range(source, range.sheet), arg.text(kind));
    },
    Delete: (range, [shift]) => {
      deleteCells(range, arg.oneOf(['Up', 'Left'], shift));
    },
    Merge: (range, [across]) => {
      mergeCells(range, across === true);
    },
    Unmerge: (range) => {
      unmergeCells(range);
    },
    Group: (range, [by]) => {
      changeOutline(range, direction(by), 1);
    },
    Ungroup: (range, [by]) => {
      changeOutline(range, direction(by), -1);
    },
    Select: (range) => {
      select(range);
    },
    Calculate: () => undefined,
    _KeepReference: (range) => {
      keepReference(range);
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1) {
        throw invalidArgument(`an array of ${arg.integer(rows)} × ${arg.integer(columns)} for ${areaText(area)}`);
      }
    },
  },
};

function sub({ sheet }: RangeRef, area: Area): WireObject {
  const outside = area.top < 1 || area.left < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN;
  if (outside || area.top > area.bottom || area.left > area.right) throw invalidArgument('a range beyond the sheet');
  return wire('Range', new RangeRef(sheet, [area]));
}

function cellIn({ top, left }: Area, row: number, column: number): Area {
  return { top: top + row, left: left + column, bottom: top + row, right: left + column };
}

function moved({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function used(range: RangeRef, [valuesOnly]: Args): WireObject | null {
  const area = usedArea(range.sheet, range.area, valuesOnly === true);
  return area ? sub(range, area) : null;
}

function direction(by: Args[number] | undefined): Direction {
  return arg.oneOf(['ByRows', 'ByColumns'], by) === 'ByRows' ? 'rows' : 'columns';
}
