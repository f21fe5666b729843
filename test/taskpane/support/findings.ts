import type { Finding } from '../../../src/core/diagnostics/finding';

/** A contradiction with everything that a finding can have. */
export const CONTRADICTION: Finding = {
  code: 'Q001',
  severity: 'errore',
  message: 'Obiettivo 2E: 1.157.400,00 nelle quote, 1.250.900,00 nelle risorse.',
  place: { sheet: 'Risorse', column: 'Proventi preventivo', cell: 'B10', key: '2E' },
  related: [{ sheet: 'Quote', cell: 'K5' }],
  seen: '1.157.400,00',
  expected: '1.250.900,00',
  difference: -9_350_000,
  cause: 'una riga lasciata fuori',
  action: 'Controllare gli importi.',
};

export const WARNING: Finding = {
  code: 'P002',
  severity: 'avviso',
  message: 'Proventi senza oneri.',
  place: { sheet: 'Risorse', cell: 'E4', key: '1B' },
  action: 'Controllare.',
};

export const NOTE: Finding = {
  code: 'S011',
  severity: 'informazione',
  message: 'Foglio facoltativo mancante.',
  place: { sheet: 'Contesto' },
  action: 'Nulla da fare.',
};
