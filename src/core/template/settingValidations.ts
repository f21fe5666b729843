import type { SheetBuilder } from '../layout/sheetBuilder';
import { SETTINGS, type SettingName } from '../inputs/settings';
import type { ValidationPlan } from '../plan/plan';
import { cellAddress } from '../workbook/address';
import { SETTING_LISTS } from './columnLists';
import { entryRule, positiveRule } from './entryRules';
import { SETTING_GUIDES } from './guide/ente';
import type { InputRow } from './inputRows';
import { listAlert } from './listAlert';
import { listRule } from './listRule';

const VALUE_COLUMN = 2;

const AT_LEAST_ZERO: readonly SettingName[] = [
  'Tolleranza quadrature',
  'Soglia scostamento %',
  'Soglia scostamento euro',
];

/** The values of the sheet `Ente`: each setting tells what it wants where its value is typed. */
export function validateSettings(sheet: SheetBuilder, rows: readonly InputRow[]): void {
  rows.forEach(({ setting }, index) => {
    const name = SETTINGS.find((known) => known === setting);
    if (!name) return;
    const row = index + 2;
    const area = { top: row, left: VALUE_COLUMN, bottom: row, right: VALUE_COLUMN };
    const { what, example } = SETTING_GUIDES[name];
    sheet.validate({
      area,
      ...ruleOf(sheet, name, cellAddress(row, VALUE_COLUMN)),
      prompt: { title: name, text: `${what} Esempio: ${example}` },
    });
  });
}

function ruleOf(sheet: SheetBuilder, name: SettingName, cell: string): Pick<ValidationPlan, 'rule' | 'alert'> {
  const choice = SETTING_LISTS[name];
  if (choice) {
    const { rule, names } = listRule(choice.source, undefined);
    for (const name of names) sheet.define(name);
    return { rule, ...listAlert(choice) };
  }
  if (name === 'Esercizio') return entryRule('year', cell);
  return AT_LEAST_ZERO.includes(name) ? positiveRule(cell) : {};
}
