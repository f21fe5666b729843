import { activate } from '../model/activate';
import { WHOLE_SHEET } from '../model/areas';
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/changeSheets';
import { WHOLE_WORKBOOK } from '../model/events';
import { RangeRef } from '../model/rangeRef';
import type { Sheet } from '../model/sheet';
import { usedArea } from '../model/usedArea';
import type { Workbook } from '../model/workbook';
import * as arg from '../protocol/arguments';
import { accessDenied, invalidArgument, itemNotFound } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';
import { registrations } from './registrations';

export const worksheetCollectionClass: WireClass<Workbook> = {
  items: ({ sheets }) => sheets.map((sheet) => wire('Worksheet', sheet)),
  item: (workbook, key) => {
    const sheet = workbook.sheet(arg.text(key));
    return sheet && wire('Worksheet', sheet);
  },
  objects: {
    Add: (workbook, [name]) => wire('Worksheet', addSheet(workbook, arg.optionalText(name))),
    GetActiveWorksheet: ({ activeSheet }) => (activeSheet ? wire('Worksheet', activeSheet) : null),
    GetFirst: ({ sheets }, [visibleOnly]) => edge(sheets, visibleOnly === true),
    GetLast: ({ sheets }, [visibleOnly]) => edge([...sheets].reverse(), visibleOnly === true),
  },
  methods: {
    GetCount: ({ sheets }, [visibleOnly]) =>
      sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
  },
  commands: {
    ...registrations<Workbook>(
      ['Activated', 'Added', 'Calculated', 'DataChanged', 'Deactivated', 'Deleted', 'SelectionChanged'],
      (workbook) => ({ workbook, id: WHOLE_WORKBOOK }),
    ),
  },
};

export const worksheetClass: WireClass<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value) => {
        renameSheet(sheet, arg.text(value));
      },
    },
    Position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => {
        moveSheet(sheet, arg.integer(value));
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) => {
        setVisibility(sheet, arg.oneOf(['Visible', 'Hidden', 'VeryHidden'], value));
      },
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        const colour = arg.text(value);
        if (colour !== '' && !/^#[0-9A-F]{6}$/i.test(colour)) throw invalidArgument(`the colour ${colour}`);
        sheet.tabColor = colour.toUpperCase();
      },
    },
    StandardWidth: { get: ({ standardWidth }) => standardWidth },
    StandardHeight: { get: ({ standardHeight }) => standardHeight },
    ShowGridlines: { get: ({ showGridlines }) => showGridlines },
    // The client sets these two under other names than those by which it reads them.
    Gridlines: {
      set: (sheet, value) => {
        sheet.showGridlines = arg.truth(value);
      },
    },
    ShowHeadings: { get: ({ showHeadings }) => showHeadings },
    Headings: {
      set: (sheet, value) => {
        sheet.showHeadings = arg.truth(value);
      },
    },
  },
  links: {
    Charts: (sheet) => wire('ChartCollection', sheet),
    PivotTables: (sheet) => wire('PivotTableCollection', sheet),
    Tables: (sheet) => wire('TableCollection', { workbook: sheet.workbook, sheet }),
    Names: (sheet) => wire('NamedItemCollection', { workbook: sheet.workbook, sheet }),
    Protection: (sheet) => wire('WorksheetProtection', sheet),
    AutoFilter: (sheet) => wire('AutoFilter', { sheet }),
    FreezePanes: (sheet) => wire('WorksheetFreezePanes', sheet),
    PageLayout: ({ page }) => wire('PageLayout', page),
    HorizontalPageBreaks: (sheet) => wire('PageBreakCollection', sheet),
    CustomProperties: ({ customProperties }) => wire('WorksheetCustomPropertyCollection', customProperties),
  },
  objects: {
    GetRange: (sheet, [address]) =>
      wire('Range', address === null ? new RangeRef(sheet, [WHOLE_SHEET]) : one(arg.range(address, sheet))),
    GetRanges: (sheet, [address]) =>
      wire('RangeAreas', address === null ? new RangeRef(sheet, [WHOLE_SHEET]) : arg.range(address, sheet)),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const top = arg.integer(row) + 1;
      const left = arg.integer(column) + 1;
      const area = { top, left, bottom: top + arg.integer(rows, 1) - 1, right: left + arg.integer(columns, 1) - 1 };
      if (area.bottom > WHOLE_SHEET.bottom || area.right > WHOLE_SHEET.right) throw invalidArgument('beyond the sheet');
      return wire('Range', new RangeRef(sheet, [area]));
    },
    GetCell: (sheet, [row, column]) => {
      const top = arg.integer(row) + 1;
      const left = arg.integer(column) + 1;
      return wire('Range', new RangeRef(sheet, [{ top, left, bottom: top, right: left }]));
    },
    GetUsedRange: (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, WHOLE_SHEET, valuesOnly === true);
      return wire('Range', new RangeRef(sheet, [used ?? { top: 1, left: 1, bottom: 1, right: 1 }]));
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, WHOLE_SHEET, valuesOnly === true);
      return used ? wire('Range', new RangeRef(sheet, [used])) : null;
    },
  },
  commands: {
    Activate: (sheet) => {
      activate(sheet);
    },
    Delete: (sheet) => {
      deleteSheet(sheet);
    },
    ShowOutlineLevels: () => undefined,
    Calculate: () => undefined,
    ...registrations<Sheet>(
      ['Activated', 'Calculated', 'DataChanged', 'Deactivated', 'SelectionChanged'],
      ({ workbook, id }) => ({ workbook, id }),
    ),
  },
};

export const worksheetProtectionClass: WireClass<Sheet> = {
  scalars: {
    Protected: { get: ({ protection }) => protection !== undefined },
    Options: { get: ({ protection }) => protection?.options ?? null },
  },
  commands: {
    Protect: (sheet, [options, password]) => {
      if (sheet.protection) throw accessDenied(`«${sheet.name}» is protected already`);
      sheet.protection = { options: arg.json(options), password: arg.optionalText(password) ?? undefined };
    },
    Unprotect: (sheet, [password]) => {
      if (!sheet.protection) throw accessDenied(`«${sheet.name}» is not protected`);
      if (sheet.protection.password !== (arg.optionalText(password) ?? undefined)) throw accessDenied('wrong password');
      sheet.protection = undefined;
    },
  },
};

function one(range: RangeRef): RangeRef {
  if (range.areas.length !== 1) throw invalidArgument('one area is wanted: getRanges takes several');
  return range;
}

function edge(sheets: readonly Sheet[], visibleOnly: boolean): ReturnType<typeof wire> {
  const sheet = sheets.find(({ visibility }) => !visibleOnly || visibility === 'Visible');
  if (!sheet) throw itemNotFound('a visible sheet');
  return wire('Worksheet', sheet);
}
