import { supports } from '../../supports';
import { CALL_BYTES, RANGE_BYTES } from '../bytes';
import type { SheetStep } from '../step';

/**
 * Empties the cells of a report of an earlier run, so that it can be written anew in its place. Notes, pictures and
 * whatever else users put on it stay; one with a pivot table, which would not, is not rewritten.
 */
export function wipedCells(): SheetStep {
  return {
    bytes: RANGE_BYTES + 9 * CALL_BYTES,
    queue: (sheet) => {
      // Not all at once: that would take the user's notes as well. Nor the formats as such: that would take the
      // conditional ones, which could not be put back.
      const all = sheet.getRange().untrack();
      all.unmerge();
      all.clear('RemoveHyperlinks');
      all.clear('Contents');
      all.style = 'Normal';
      all.format.useStandardHeight = true;
      all.format.useStandardWidth = true;
      all.columnHidden = false;
    },
  };
}

/** Takes the filter of a report away: Excel would write elsewhere what belongs in the rows that it hides. */
export function removedFilter(): SheetStep {
  return {
    bytes: RANGE_BYTES + CALL_BYTES,
    queue: (sheet) => {
      sheet.autoFilter.remove();
    },
  };
}

/** Takes the conditional formats of an earlier run away; those of the user's stay. */
export function deletedFormats(ids: readonly string[]): SheetStep[] {
  // One that somebody deletes meanwhile must not stop the run; an older Excel cannot ask for what is not there.
  const asks = supports('1.14');
  return ids.map((id) => ({
    bytes: 2 * RANGE_BYTES + CALL_BYTES,
    queue: (sheet) => {
      const { conditionalFormats } = sheet.getRange().untrack();
      (asks ? conditionalFormats.getItemOrNullObject(id) : conditionalFormats.getItem(id)).delete();
    },
  }));
}

/** Makes plain cells of the tables of an earlier run: their cells are written anew, and so are they. */
export function dissolvedTables(ids: readonly string[]): SheetStep[] {
  return ids.map((id) => ({
    bytes: 2 * RANGE_BYTES,
    queue: (sheet) => {
      const table = sheet.tables.getItemOrNullObject(id);
      // Rows that its filter hid would stay hidden, and be written past.
      table.clearFilters();
      table.convertToRange().untrack();
    },
  }));
}
