import type { Standing } from './judgeSignOffs';

/** What stands beside a sign-off: whether it holds, in words. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  valid: 'Vale: dati e prospetti sono quelli visti',
  superseded: 'Sostituito da un visto successivo della stessa persona',
  otherYear: 'NON VALE: è di un altro esercizio',
  data: 'NON VALE PIÙ: i dati sono cambiati dopo il visto',
  reports: 'NON VALE PIÙ: i prospetti non sono più quelli visti',
  edited: 'NON VALE: la riga è stata modificata a mano',
};

/** What the workbook alone can say, by its control totals. */
export const TOTALS_MOVED = 'NON VALE PIÙ: i totali di controllo sono cambiati dopo il visto';
