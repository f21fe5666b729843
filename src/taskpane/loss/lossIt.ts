/** What the pane asks before something of the users' is lost, in Italian. */
export const lossIt = {
  ask: 'Qualcosa di quanto fatto sui prospetti andrebbe perso',
  lines:
    'Note, colonne aggiunte, aspetto, larghezze e altezze si conservano. Generando i prospetti andrebbe invece perso:',
  confirm: 'Genera comunque',
  spare: (reports: string) => `Lascia com’è ${reports}`,
  spareMany: (reports: string) => `Lascia come sono ${reports}`,
  cancel: 'Annulla',
};

/** Its texts: a language is a value of this type. */
export type LossTexts = typeof lossIt;
