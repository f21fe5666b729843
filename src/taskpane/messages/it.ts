import { HEADING_WORDS } from '../../core/drillDown/headingWords';
import { counted } from './counted';

/** What the pane says, in Italian. Its type is the type of every language: same keys, same parameters. */
export const it = {
  appName: 'Prospetti',
  welcome: {
    title: 'Dai dati ai prospetti della relazione',
    lead: 'Dai fogli con obiettivi, risorse e indicatori della Camera di Commercio, prospetti pronti da stampare.',
    steps: [
      'I dati stanno in fogli come «Ente», «Obiettivi» e «Risorse»: il modello li contiene già pronti.',
      'La verifica cerca errori e contraddizioni e porta alla cella di ciascuno.',
      'I prospetti sono fogli nuovi, con formule collegate ai dati. I fogli di partenza non cambiano.',
    ],
    privacy: {
      excel: 'I dati restano in questa cartella di lavoro: Prospetti non invia nulla a nessuno.',
      browser: 'I dati restano su questo computer: nulla viene inviato.',
    },
    noData: 'Non ci sono ancora dati?',
  },
  file: {
    drop: 'Trascinare qui la cartella di lavoro',
    dropHint: 'File di Excel .xlsx o .xlsm',
    choose: 'Scegli un file…',
    another: 'Apri un altro file',
    opened: (name: string) => `File aperto: ${name}`,
  },
  actions: {
    checkMailing: 'Controlla prima di inviare',
    verify: 'Verifica dati',
    verifyAgain: 'Verifica di nuovo',
    generate: 'Genera prospetti',
    template: 'Crea modello',
    templateFile: 'Scarica il modello',
    newYear: 'Prepara il nuovo esercizio',
    example: 'Prova con l’esempio',
    cancel: 'Annulla',
    cancelling: 'Interruzione…',
    retry: 'Riprova',
    close: 'Chiudi',
  },
  template: {
    year: 'Esercizio del modello',
    badYear: 'Scrivere un anno di quattro cifre, per esempio 2024.',
    made: (count: number) =>
      `${counted(count, 'foglio aggiunto', 'fogli aggiunti')} alla cartella: compilarli, poi verificare i dati.`,
    kept: (names: string) => `C’erano già e sono rimasti come sono: ${names}.`,
    nothingToAdd: 'La cartella ha già tutti i fogli del modello: nulla è stato cambiato.',
    fileMade: 'Il modello è pronto: salvarlo, compilarlo in Excel e riaprirlo qui.',
    exampleOpened: 'L’esempio è aperto in un’altra finestra di Excel: aprire lì il riquadro.',
  },
  newYear: {
    fileMade: (year: number) =>
      `I dati per l’esercizio ${year} sono pronti in un file nuovo, da salvare. Quello aperto non cambia.`,
    opened: (year: number) =>
      `I dati per l’esercizio ${year} sono in un’altra finestra di Excel: salvarli con un nome nuovo. Questa cartella non cambia.`,
    stopped: 'Il nuovo esercizio non si può preparare: correggere prima gli errori di struttura elencati sotto.',
  },
  state: {
    region: 'Stato dei dati',
    year: (year: number) => `Esercizio ${year}`,
    unknownEntity: 'Ente non indicato',
    sound: 'I prospetti si possono generare. Ciò che non torna è elencato sotto e nel foglio «Verifiche».',
    clean: 'Nessuna anomalia: i prospetti si possono generare.',
    draft: 'Ci sono errori: si può generare solo una bozza.',
    impossible: 'Mancano fogli indispensabili: i prospetti non si possono generare.',
    fingerprint: (text: string) => `Impronta dei dati: ${text}`,
  },
  update: {
    region: 'Aggiornamento dei prospetti',
    all: {
      current: 'I prospetti della cartella sono aggiornati.',
      stale: 'I prospetti della cartella NON sono aggiornati: i dati sono cambiati.',
      otherVersion: 'I prospetti della cartella sono di un’altra versione del programma: generarli di nuovo.',
      unknown:
        'Non si sa se i prospetti della cartella sono aggiornati: il registro manca o è stato modificato. Generarli di nuovo.',
    },
    some: {
      current: (names: string) => `Aggiornati: ${names}.`,
      stale: (names: string) => `NON aggiornati, perché i dati sono cambiati: ${names}.`,
      otherVersion: (names: string) => `Di un’altra versione del programma: ${names}.`,
      unknown: (names: string) => `Non si sa se sono aggiornati: ${names}.`,
    },
    changes: (count: number) => counted(count, 'dato cambiato da allora', 'dati cambiati da allora'),
    preview: 'Che cosa cambia nei prospetti',
    same: 'Nessun importo e nessuna riga.',
  },
  severity: {
    errore: 'Errore',
    avviso: 'Avviso',
    informazione: 'Informazione',
  },
  severityCount: {
    errore: (count: number) => counted(count, 'errore', 'errori'),
    avviso: (count: number) => counted(count, 'avviso', 'avvisi'),
    informazione: (count: number) => counted(count, 'informazione', 'informazioni'),
  },
  findings: {
    title: 'Verifiche',
    filter: 'Gravità mostrate',
    none: 'Nessuna anomalia: tutte le verifiche hanno dato esito positivo.',
    allHidden: 'Le gravità scelte non hanno segnalazioni: sceglierne altre qui sopra.',
    sheet: (name: string, count: number) => `${name}: ${counted(count, 'segnalazione', 'segnalazioni')}`,
    more: (count: number, left: number) => `Mostra altre ${count} (ne restano ${left})`,
    goTo: 'Vai alla cella',
    showRow: 'Mostra la riga',
    hideRow: 'Nascondi la riga',
    goToOf: (cell: string) => `Vai alla cella ${cell}`,
    showRowOf: (cell: string) => `Mostra la riga della cella ${cell}`,
    details: 'Dettagli',
    seen: 'Valore',
    expected: 'Atteso',
    difference: 'Differenza',
    cause: 'Causa probabile',
    action: 'Che cosa fare',
    related: 'Celle collegate',
    row: (sheet: string, cell: string) => `Riga di ${sheet}!${cell}`,
    emptyCell: 'vuota',
  },
  origin: {
    title: 'Da dove viene un numero?',
    hint: {
      excel: 'Selezionare un numero in un foglio dei prospetti: qui compaiono le celle da cui viene.',
      browser: 'Indicare la cella di un prospetto: qui compaiono i dati da cui viene il suo numero.',
    },
    report: 'Prospetto',
    cell: 'Cella',
    badCell: 'Scrivere l’indirizzo di una cella, per esempio D7.',
    ask: 'Da dove viene?',
    back: 'Torna al numero',
    asking: 'Ricerca delle celle di origine…',
    found: (cell: string, count: number) => `${cell}: ${counted(count, 'cella di origine', 'celle di origine')}.`,
    noReport: 'La cella scelta non è in un prospetto: selezionare un numero in un foglio dei prospetti.',
    noNumber: 'Nella cella scelta non c’è un numero del prospetto.',
    leftOut: (sheet: string, lacking: string) => `Il prospetto «${sheet}» non si può generare: ${lacking}.`,
    stopped: 'I dati hanno errori che impediscono i prospetti: verificarli e correggerli, poi riprovare.',
    outdated: (shown: string) =>
      `Nel foglio c’è ora «${shown}»: i dati sono cambiati dopo la generazione. Le celle elencate sono quelle di adesso; per aggiornare il prospetto generarlo di nuovo.`,
    through: (name: string) => `tramite ${name}`,
    undefinedRatio: 'non significativo: il divisore è zero',
    allocation: (exact: string, rounding: string) =>
      `quota in percentuale, con il metodo dei maggiori resti: ${exact} arrotondato di ${rounding}`,
    headings: HEADING_WORDS,
  },
  reports: {
    choice: (wanted: number, all: number) => `Prospetti da generare: ${wanted} su ${all}`,
    missing: (what: string) => `Non si può generare: ${what}.`,
    noneChosen: 'Scegliere almeno un prospetto.',
    written: (count: number) => `${counted(count, 'prospetto generato', 'prospetti generati')}.`,
    writtenDraft: (count: number) => `${counted(count, 'prospetto generato', 'prospetti generati')} come BOZZA.`,
    rows: (count: number) => counted(count, 'riga', 'righe'),
    open: (name: string) => `Vai al foglio ${name}`,
    beside: (planned: string, written: string) =>
      `Un foglio «${planned}» c’era già e non è stato toccato: il prospetto è in «${written}».`,
    leftOut: (names: string) => `Non generati per mancanza di dati: ${names}.`,
    moved: (cells: string) => `Erano scritti sopra i prospetti, ora sono nelle note: ${cells}.`,
    save: (name: string) => `Salva ${name}`,
    copy: 'Il file di partenza non cambia: i prospetti sono in una copia da salvare.',
  },
  draft: {
    title: 'Gli errori impediscono i prospetti definitivi',
    body: (errors: number) =>
      `${counted(errors, 'errore', 'errori')} nei dati: si può generare una bozza, che lo scrive su ogni pagina, oppure correggere prima.`,
    confirm: 'Genera una bozza',
    review: 'Vedi gli errori',
  },
  impossible: {
    title: 'I prospetti non si possono generare',
    body: 'Mancano fogli indispensabili: aggiungerli con «Crea modello», oppure correggere i nomi di quelli che ci sono.',
  },
  run: {
    region: 'Avanzamento',
    verify: 'Verifica dei dati',
    generate: 'Generazione dei prospetti',
    template: 'Creazione del modello',
    newYear: 'Preparazione del nuovo esercizio',
    mailing: 'Controllo prima dell’invio',
    example: 'Apertura dell’esempio',
    file: 'Apertura del file',
    steps: {
      starting: 'Avvio…',
      reading: 'Lettura dei fogli…',
      checking: 'Controllo dei dati…',
      layingOut: 'Composizione dei prospetti…',
      writing: 'Scrittura dei fogli…',
    },
    parts: (done: number, total: number) => `parte ${done} di ${total}`,
    cancelled: 'Interrotto: la cartella di lavoro è come prima.',
    verified: (summary: string) => `Verifica conclusa: ${summary}.`,
    nothingFound: 'nessuna anomalia',
  },
  mailing: {
    title: 'Prima di inviare la cartella',
    ready: 'Niente da segnalare: la cartella si può inviare.',
    remarks: (count: number) =>
      counted(count, 'cosa da guardare prima di inviare', 'cose da guardare prima di inviare'),
    copyReady: 'La copia da inviare è pronta: salvarla.',
    removePeople: 'Togli i nomi',
    showSheet: 'Mostra il foglio',
    forgetPrevious: 'Togli i dati precedenti',
    makeCopy: 'Prepara la copia da inviare',
    makeValues: 'Prospetti in soli valori',
    values: 'In soli valori i prospetti non seguono più i dati; generarli di nuovo rimette le formule.',
    more: (count: number) => counted(count, 'altra cella', 'altre celle'),
  },
  failure: {
    title: 'Operazione non riuscita',
    unnamed: { sheet: 'Un foglio', table: 'Una tabella' },
    editMode: () => 'Una cella è in corso di modifica. Premere Invio o Esc per concluderla, poi riprovare.',
    protectedSheet: (sheet: string) =>
      `${sheet} è protetto e non si può riscrivere. In Excel: Revisione, Rimuovi protezione foglio; poi riprovare.`,
    protectedStructure: () =>
      'La struttura della cartella è protetta e non si possono aggiungere fogli. In Excel: Revisione, Proteggi cartella di lavoro, per toglierla; poi riprovare.',
    sheetGone: (sheet: string) => `${sheet} non c’è più: è stato eliminato nel frattempo. Verificare di nuovo i dati.`,
    sheetHidden: (sheet: string) =>
      `${sheet} è nascosto e la cella non si può mostrare. In Excel: clic destro su una scheda, Scopri; poi riprovare.`,
    nameTaken: () =>
      'Nel frattempo nella cartella è stato aggiunto un foglio, una tabella o uno stile con lo stesso nome. Riprovare; se succede ancora, cambiargli nome.',
    tableExists: (table: string) =>
      `${table} esiste già come nome di una tabella in un altro foglio. Rinominarla (Struttura tabella, Nome tabella), poi riprovare.`,
    payloadRefused: () =>
      'I dati sono troppi per Excel sul web in una volta sola. Scegliere meno prospetti, oppure usare Excel per Windows o Mac.',
    sessionLost: () =>
      'Il collegamento con Excel si è interrotto. Chiudere il riquadro, riaprirlo e riprovare; se non basta, ricaricare la cartella.',
    apiMissing: () =>
      'Questa versione di Excel non offre ciò che serve. Occorre Excel 2021 o successivo, Microsoft 365, Excel sul web o per Mac aggiornato.',
    busy: () => 'Excel è occupato in un’altra operazione o mostra una finestra. Concluderla, poi riprovare.',
    notThere: () => 'La cella indicata non si trova più: i dati sono cambiati. Verificare di nuovo i dati.',
    fileUnreadable: () =>
      'Il file non si può leggere: è stato spostato, eliminato o è in uso. Controllare che ci sia, poi sceglierlo di nuovo.',
    exampleUnreachable: () =>
      'L’esempio non si può aprire: il sito del componente non risponde. Controllare la connessione e riprovare.',
    unknown: () =>
      'Qualcosa è andato storto e la cartella non è stata completata. Riprovare; se succede ancora, segnalarlo con il dettaglio qui sotto.',
    halfWritten:
      'Alcuni fogli dei prospetti sono rimasti a metà: generarli di nuovo prima di usarli, oppure chiudere senza salvare.',
    detail: 'Dettaglio tecnico',
  },
  start: {
    waiting: 'Avvio di Prospetti…',
    noExcelTitle: 'Excel non risponde',
    noExcel:
      'La libreria di Microsoft per i componenti aggiuntivi non si è avviata. Controllare la connessione a Internet (o chiedere a chi gestisce la rete) e riprovare.',
    tooOldTitle: 'Versione di Excel non adatta',
    workOnFile: 'Lavora su un file',
  },
  crash: {
    title: 'Il riquadro si è fermato',
    body: 'È un errore del programma, non dei dati: la cartella di lavoro non è stata toccata da questo errore. Le scelte fatte sono conservate.',
    reload: 'Ricarica il riquadro',
  },
};

/** Every text of the pane: a language is a value of this type. */
export type Messages = typeof it;
