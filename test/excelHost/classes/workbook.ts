import { WHOLE_SHEET } from '../model/areas';
import type { Workbook } from '../model/workbook';
import { RangeRef } from '../model/rangeRef';
import * as arg from '../protocol/arguments';
import { accessDenied, invalidArgument, invalidOperation } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';

export const workbookClass: WireClass<Workbook> = {
  scalars: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    PreviouslySaved: { get: () => true },
    AutoSave: { get: () => false },
  },
  links: {
    Application: (workbook) => wire('Application', workbook),
    Worksheets: (workbook) => wire('WorksheetCollection', workbook),
    Comments: (workbook) => wire('CommentCollection', workbook),
    Names: (workbook) => wire('NamedItemCollection', { workbook, sheet: undefined }),
    Tables: (workbook) => wire('TableCollection', { workbook, sheet: undefined }),
    Styles: (workbook) => wire('StyleCollection', workbook),
    Settings: (workbook) => wire('SettingCollection', workbook.settings),
    Properties: (workbook) => wire('DocumentProperties', workbook),
    Protection: (workbook) => wire('WorkbookProtection', workbook),
    _Runtime: (workbook) => wire('Runtime', workbook),
  },
  objects: {
    GetSelectedRange: (workbook) => wire('Range', selected(workbook)),
    GetSelectedRanges: (workbook) => wire('RangeAreas', selected(workbook)),
    GetActiveCell: (workbook) => {
      const { sheet, areas } = selected(workbook);
      const { top = 1, left = 1 } = areas[0] ?? {};
      return wire('Range', new RangeRef(sheet, [{ top, left, bottom: top, right: left }]));
    },
    _GetRangeForEventByReferenceId: (workbook, [id]) => {
      const range = workbook.references.get(arg.text(id));
      return range ? wire('Range', range) : null;
    },
  },
  methods: {
    _GetReferenceCount: (workbook) => workbook.references.size,
  },
  commands: {
    _RemoveReference: (workbook, [id]) => {
      const range = workbook.references.get(arg.text(id));
      workbook.references.delete(arg.text(id));
      if (range) {
        range.referenceId = undefined;
        workbook.liveRanges.delete(range);
      }
    },
  },
};

export const applicationClass: WireClass<Workbook> = {
  scalars: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = arg.oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], value);
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: ({ culture }) => culture.decimalSeparator },
    ThousandsSeparator: { get: ({ culture }) => culture.thousandsSeparator },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: (workbook) => wire('CultureInfo', workbook) },
  commands: {
    Calculate: (workbook, [kind]) => {
      arg.oneOf(['Recalculate', 'Full', 'FullRebuild'], kind);
      recalculate(workbook);
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** Computes every formula again. */
export function recalculate(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
      const { formula } = cell;
      if (formula !== null) cell.value = workbook.evaluate({ sheet: sheet.name, row, column, formula });
    }
  }
}

export const cultureInfoClass: WireClass<Workbook> = {
  scalars: { Name: { get: ({ culture }) => culture.name } },
  links: { NumberFormat: (workbook) => wire('NumberFormatInfo', workbook) },
};

export const numberFormatInfoClass: WireClass<Workbook> = {
  scalars: {
    NumberDecimalSeparator: { get: ({ culture }) => culture.decimalSeparator },
    NumberGroupSeparator: { get: ({ culture }) => culture.thousandsSeparator },
  },
};

export const runtimeClass: WireClass<Workbook> = {
  scalars: {
    EnableEvents: {
      get: (workbook) => workbook.enableEvents,
      set: (workbook, value) => {
        workbook.enableEvents = arg.truth(value);
      },
    },
  },
};

export const workbookProtectionClass: WireClass<Workbook> = {
  scalars: { Protected: { get: (workbook) => workbook.structureProtected } },
  commands: {
    Protect: (workbook) => {
      if (workbook.structureProtected) throw accessDenied('the workbook is protected already');
      workbook.structureProtected = true;
    },
    Unprotect: (workbook) => {
      if (!workbook.structureProtected) throw accessDenied('the workbook is not protected');
      workbook.structureProtected = false;
    },
  },
};

function selected(workbook: Workbook): RangeRef {
  const sheet = workbook.activeSheet;
  if (!sheet) throw invalidOperation('no sheet is active');
  const { selection } = workbook;
  if (selection && selection.sheet !== sheet) throw invalidArgument('the selection is on another sheet');
  return new RangeRef(sheet, selection?.areas ?? [{ top: 1, left: 1, bottom: 1, right: 1 }]);
}
