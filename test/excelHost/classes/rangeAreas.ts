import { applyStyle } from '../model/applyStyle';
import { cellCount } from '../model/areas';
import { areaText, sheetPrefix } from '../model/areaText';
import { common } from '../model/cellsFormat';
import { clearCells } from '../model/clearCells';
import { RangeRef } from '../model/rangeRef';
import * as arg from '../protocol/arguments';
import { itemNotFound } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';
import { keepReference } from './keepReference';
import { rangeClass } from './range';

export const rangeAreasClass: WireClass<RangeRef> = {
  ...(rangeClass.identity ? { identity: rangeClass.identity } : {}),
  scalars: {
    Address: {
      get: ({ sheet, areas }) => areas.map((area) => sheetPrefix(sheet.name) + areaText(area)).join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    Style: {
      get: (range) => common(range.areas, range, ({ style }) => style),
      set: (range, value) => {
        applyStyle(range, arg.text(value));
      },
    },
  },
  links: {
    Worksheet: ({ sheet }) => wire('Worksheet', sheet),
    Format: (range) => wire('RangeFormat', range),
    ConditionalFormats: (range) => wire('ConditionalFormatCollection', range),
    DataValidation: (range) => wire('DataValidation', range),
    Areas: (range) => wire('RangeCollection', range),
  },
  commands: {
    Clear: (range, [part]) => {
      clearCells(range, part === null || part === undefined ? 'All' : arg.text(part));
    },
    _KeepReference: (range) => {
      keepReference(range);
    },
  },
};

export const rangeCollectionClass: WireClass<RangeRef> = {
  items: ({ sheet, areas }) => areas.map((area) => wire('Range', new RangeRef(sheet, [area]))),
  objects: {
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[arg.integer(index)];
      if (!area) throw itemNotFound(`area ${arg.integer(index)}`);
      return wire('Range', new RangeRef(sheet, [area]));
    },
  },
  methods: { GetCount: ({ areas }) => areas.length },
};
