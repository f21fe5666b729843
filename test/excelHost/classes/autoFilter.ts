import { applyFilter, filterOf, showFiltered, type FilterHolder } from '../model/filter';
import { requireAllowed } from '../model/protectedCells';
import { RangeRef } from '../model/rangeRef';
import * as arg from '../protocol/arguments';
import { isRecord, type Json } from '../protocol/json';
import { invalidArgument, itemNotFound } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';

export const autoFilterClass: WireClass<FilterHolder> = {
  scalars: {
    Enabled: { get: (holder) => filterOf(holder) !== undefined },
    IsDataFiltered: { get: (holder) => (filterOf(holder)?.hides.size ?? 0) > 0 },
  },
  objects: {
    GetRangeOrNullObject: (holder) => {
      const filter = filterOf(holder);
      return filter ? wire('Range', new RangeRef(holder.sheet, [filter.area])) : null;
    },
  },
  commands: {
    Apply: (holder, [range, column, criteria]) => {
      requireAllowed(holder.sheet, 'allowAutoFilter');
      const texts = criteria === null ? undefined : textsOf(arg.json(criteria));
      applyFilter(holder, arg.range(range, holder.sheet).area, column === null ? 0 : arg.integer(column), texts);
    },
    ClearCriteria: (holder) => {
      requireAllowed(holder.sheet, 'allowAutoFilter');
      showFiltered(holder);
    },
    Remove: (holder) => {
      requireAllowed(holder.sheet, 'allowAutoFilter');
      if (!holder.sheet.filter || holder.table) throw itemNotFound('a filter of the sheet');
      showFiltered(holder);
      holder.sheet.filter = undefined;
    },
  },
};

/** The texts that a filter by values lets through: no other kind is known here. */
function textsOf(criteria: Json): readonly string[] {
  const { filterOn, values } = isRecord(criteria) ? criteria : {};
  if (filterOn !== 'Values' || !Array.isArray(values)) throw invalidArgument('a filter by values');
  return values.map(String);
}
