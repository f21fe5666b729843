/** The settings of the sheet `Ente`, in the order of the template; a workbook's own spelling is compared with `sameName`. */
export const SETTINGS = [
  'Denominazione',
  'Esercizio',
  'Arrotondamento prospetti',
  'Tolleranza quadrature',
  'Soglia scostamento %',
  'Soglia scostamento euro',
  'Blocca su quadrature',
  'Segretario generale',
  'Responsabile',
] as const;
export type SettingName = (typeof SETTINGS)[number];

/** Without these nothing can be computed or headed. */
export const NEEDED_SETTINGS: readonly SettingName[] = ['Denominazione', 'Esercizio'];
