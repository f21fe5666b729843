import type { Language } from '../messages/language';
import type { MailingWish } from '../services';
import type { ToldEnding } from '../told/toldEnding';

const it = {
  ask: 'Lasciare nei prospetti i soli valori?',
  line: 'Le formule dei fogli dei prospetti, anche quelle scritte a mano accanto, lasciano il posto a ciò che mostrano. Generare di nuovo rimette quelle dei prospetti; per riavere le proprie, salvare prima una copia della cartella.',
  confirm: 'Lascia i soli valori',
  cancel: 'Annulla',
};

const en: typeof it = {
  ask: 'Leave only values in the statements?',
  line: 'The formulas on the statements’ sheets, those typed beside them too, give way to what they show. Generating again brings back the statements’; to have your own again, save a copy of the workbook first.',
  confirm: 'Leave only values',
  cancel: 'Cancel',
};

/** Asks before the open workbook loses the formulas on its reports' sheets, some of which may be the user's. */
export function valuesTold(wish: MailingWish, language: Language): ToldEnding {
  const { ask, line, confirm, cancel } = language === 'it' ? it : en;
  return {
    kind: 'told',
    intent: 'warning',
    title: ask,
    lines: [line],
    answers: [{ label: confirm, task: { kind: 'mailing', wishes: { ...wish, confirmed: true } } }, { label: cancel }],
  };
}
