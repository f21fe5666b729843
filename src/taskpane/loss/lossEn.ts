import type { LossTexts } from './lossIt';

/** The same in English. */
export const lossEn: LossTexts = {
  ask: 'Something that was done to the statements would be lost',
  lines: 'Notes, added columns, looks, widths and heights are kept. Generating the statements would lose:',
  confirm: 'Generate anyway',
  spare: (reports) => `Leave ${reports} as it is`,
  spareMany: (reports) => `Leave ${reports} as they are`,
  cancel: 'Cancel',
};
