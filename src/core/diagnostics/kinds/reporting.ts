import type { FindingKind } from '../kind';

/** Raised while the reports are laid out. */

export const REPORT_LEFT_OUT: FindingKind = {
  code: 'S012',
  severity: 'informazione',
  title: 'Prospetto non generato per mancanza di dati',
  action: 'Se il prospetto serve, compilare o correggere i fogli indicati e generare di nuovo.',
};
