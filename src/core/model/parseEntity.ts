import { MISSING_SETTING, REPEATED_SETTING, UNKNOWN_SETTING } from '../diagnostics/kinds/structure';
import { findingOf } from '../diagnostics/kind';
import { nameKey } from '../inputs/names';
import type { RawRow, RawTables } from '../inputs/rawTable';
import { NEEDED_SETTINGS, SETTINGS, type SettingName } from '../inputs/settings';
import { isBlank } from '../workbook/cellValue';
import type { Entity, NumericSetting } from './entity';
import { placeOf, type RowSource } from './rowSource';
import { cellText } from './reading/cellText';
import { contentOf, placeOfCell, report, type Column, type ReadingNotes } from './reading/column';
import { amountSetting, choiceSetting, percentSetting, yearSetting, yesNoSetting } from './reading/settings';

/** The rows of the known settings, the first of each; unknown, repeated and missing ones are noted. */
function settingRows(tables: RawTables, notes: ReadingNotes): Map<SettingName, RawRow> {
  const rows = new Map<SettingName, RawRow>();
  const raw = tables.Ente;
  if (!raw) return rows;
  const names: Column = { table: raw.source, field: 'setting', notes };
  const known = new Map(SETTINGS.map((name) => [nameKey(name), name]));
  for (const row of raw.rows) {
    const written = cellText(contentOf(names, row));
    const name = known.get(nameKey(written));
    const first = name && rows.get(name);
    if (!name) {
      report(names, row, UNKNOWN_SETTING, `la voce «${written}» non è fra quelle previste e non viene letta`);
    } else if (first) {
      report(names, row, REPEATED_SETTING, `la voce «${name}» c’è già alla riga ${first.row}, che viene letta`, {
        related: [placeOfCell(names, first)],
      });
    } else rows.set(name, row);
  }
  for (const name of NEEDED_SETTINGS) {
    const row = rows.get(name);
    if (row && !isBlank(row.cells.value ?? null)) continue;
    notes.found(
      findingOf(MISSING_SETTING, {
        message: row
          ? `${raw.source.sheet}: la voce «${name}» non ha un valore.`
          : `${raw.source.sheet}: manca la voce «${name}».`,
        place: row
          ? placeOf({ table: raw.source, row: row.row }, 'value', name)
          : { sheet: raw.source.sheet, key: name },
        expected: name,
      }),
    );
  }
  return rows;
}

/** The settings of the sheet `Ente`, each one that is not given or not valid at its default. */
export function parseEntity(tables: RawTables, notes: ReadingNotes): Entity {
  const rows = settingRows(tables, notes);
  const table = tables.Ente?.source;
  const read = <Value>(name: SettingName, reader: (column: Column, row: RawRow) => Value | null): Value | null => {
    const row = rows.get(name);
    return row && table ? reader({ table, field: 'value', notes }, row) : null;
  };
  const text = (column: Column, row: RawRow): string => cellText(contentOf(column, row));
  const sources: Record<string, RowSource> = {};
  const numeric: Record<string, NumericSetting> = {};
  for (const [name, row] of rows) {
    if (!table) break;
    sources[name] = { table, row: row.row };
    const value = row.cells.value ?? null;
    const isFraction = typeof value === 'object' && value?.kind === 'percent';
    if (isFraction || typeof value === 'number')
      numeric[name] = { name: cellText(row.cells.setting ?? null), isFraction };
  }
  return {
    name: read('Denominazione', text) ?? '',
    year: read('Esercizio', yearSetting),
    rounding: read('Arrotondamento prospetti', choiceSetting(['centesimi', 'euro'])) ?? 'centesimi',
    tolerance: read('Tolleranza quadrature', amountSetting) ?? 0,
    thresholdPercent: read('Soglia scostamento %', percentSetting) ?? 10,
    threshold: read('Soglia scostamento euro', amountSetting) ?? 0,
    blockOnReconciliation: read('Blocca su quadrature', yesNoSetting) ?? false,
    secretaryGeneral: read('Segretario generale', text) ?? '',
    officer: read('Responsabile', text) ?? '',
    sources,
    numeric,
  };
}
