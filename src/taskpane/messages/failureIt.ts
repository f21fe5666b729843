/** What went wrong and what to do, in Italian; one sentence a reason. */
export const failureIt = {
  title: 'Operazione non riuscita',
  unnamed: { sheet: 'Un foglio', table: 'Una tabella' },
  editMode: () => 'Una cella è in corso di modifica. Premere Invio o Esc per concluderla, poi riprovare.',
  protectedSheet: (sheet: string) =>
    `${sheet} è protetto e non si può riscrivere. In Excel: Revisione, Rimuovi protezione foglio; poi riprovare.`,
  readOnly: () =>
    'Excel non lo permette: la cartella è in sola lettura, mancano i diritti o chi gestisce Excel lo vieta. Scegliere Abilita modifica o lavorare su una copia, poi riprovare.',
  protectedStructure: () =>
    'La struttura della cartella è protetta e non si possono aggiungere fogli. In Excel: Revisione, Proteggi cartella di lavoro, per toglierla; poi riprovare.',
  sheetGone: (sheet: string) => `${sheet} non c’è più: è stato eliminato nel frattempo. Verificare di nuovo i dati.`,
  sheetHidden: (sheet: string) =>
    `${sheet} è nascosto e la cella non si può mostrare. In Excel: clic destro su una scheda, Scopri; poi riprovare.`,
  nameTaken: () =>
    'Nel frattempo nella cartella è stato aggiunto un foglio, una tabella o uno stile con lo stesso nome. Riprovare; se succede ancora, cambiargli nome.',
  tableExists: (table: string) =>
    `${table} esiste già come nome di una tabella in un altro foglio. Rinominarla (Struttura tabella, Nome tabella), poi riprovare.`,
  inTheWay: (sheet: string) =>
    `${sheet} contiene qualcosa che andrebbe perso o che Excel non lascia riscrivere: una tabella pivot, un filtro, celle unite, una matrice. Toglierlo o spostarlo su un altro foglio, poi riprovare.`,
  farAway: (sheet: string) =>
    `${sheet} contiene qualcosa molto lontano dal prospetto: Ctrl+Fine porta all’ultima cella usata. Spostare ciò che serve vicino al prospetto, eliminare le righe o le colonne in più, poi riprovare.`,
  changedMeanwhile: (sheet: string) =>
    `${sheet} è stato modificato nel frattempo. Smettere di scrivervi, poi riprovare.`,
  payloadRefused: () =>
    'I dati sono troppi per Excel in una volta sola. Chiudere le altre cartelle, scegliere meno prospetti o, sul web, usare Excel per Windows o Mac.',
  sessionLost: () =>
    'Il collegamento con Excel si è interrotto. Chiudere e riaprire il riquadro; se non basta, ricaricare la cartella.',
  apiMissing: () =>
    'Questa versione di Excel non offre ciò che serve. Occorre Excel 2021 o successivo, Microsoft 365, Excel sul web o per Mac aggiornato.',
  busy: () => 'Excel è occupato in un’altra operazione o mostra una finestra. Concluderla, poi riprovare.',
  notInFront: () =>
    'Excel non ha finito: di solito perché un’altra cartella è passata in primo piano. Tornare a questa e riprovare; se non basta, chiudere e riaprire Excel.',
  refused: () =>
    'Excel ha rifiutato una richiesta: la cartella è cambiata nel frattempo, o è un difetto del programma. Riprovare; se succede ancora, segnalarlo con il dettaglio qui sotto.',
  notThere: () => 'La cella non c’è più: i dati sono cambiati. Verificare di nuovo i dati.',
  fileUnreadable: () => 'Il file non si può leggere: è stato spostato, eliminato o è in uso. Sceglierlo di nuovo.',
  exampleUnreachable: () =>
    'L’esempio non si può aprire: il sito del componente non risponde. Controllare la connessione, poi riprovare.',
  siteUnreachable: () =>
    'Il sito di Prospetti non risponde, o è stato aggiornato. Chiudere il riquadro e riaprirlo (in un browser: ricaricare la pagina), poi riprovare; le scelte restano.',
  unknown: () =>
    'Qualcosa è andato storto, e ciò che si è chiesto non è stato completato. Riprovare; se succede ancora, segnalarlo con il dettaglio qui sotto.',
  halfWritten:
    'Alcuni fogli dei prospetti possono essere rimasti a metà: generarli di nuovo prima di usarli, oppure chiudere senza salvare (sul web: la cronologia del file).',
  leftOut: {
    drawn:
      'I prospetti che c’erano sono stati rimessi com’erano; controllare solo bordi, motivi, testi ruotati e filtri che vi erano stati messi a mano.',
    looks:
      'I prospetti che c’erano sono stati rimessi, ma senza i colori e i formati messi a mano sulle singole celle: generarli di nuovo non li riporta, chiudere senza salvare sì (sul web: la cronologia del file).',
  },
  detail: 'Dettaglio tecnico',
};

/** Every sentence about what went wrong. */
export type FailureMessages = typeof failureIt;
