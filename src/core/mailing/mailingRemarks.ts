import { listText } from '../diagnostics/listText';
import type { MailingFacts } from './mailingFacts';
import type { MailingRemark } from './mailingRemark';

/** Names that a sentence lists before it only counts. */
const LISTED = 3;

/**
 * What to look at before the workbook is sent, the most awkward first.
 *
 * @param hidden the hidden sheets with something in them, but for those that this tool keeps
 */
export function mailingRemarks(facts: MailingFacts, hidden: readonly string[]): MailingRemark[] {
  return [...hidden.map(hiddenSheet), ...links(facts), ...addIns(facts), ...comments(facts), ...people(facts)];
}

function hiddenSheet(sheet: string): MailingRemark {
  return {
    message: `Il foglio «${sheet}» è nascosto, ma chi riceve la cartella può leggerlo.`,
    action: 'Mostrarlo e controllare che si possa inviare; se non serve, eliminarlo.',
    places: [{ sheet }],
    mend: { kind: 'showSheet', sheet },
  };
}

function links({ links }: MailingFacts): MailingRemark[] {
  if (links.length === 0) return [];
  return [
    {
      message: `La cartella prende dati da ${links.length === 1 ? 'un altro file' : `${links.length} altri file`}: ${listed(links.map((link) => `«${link}»`))}. Chi la riceve non li ha.`,
      action: 'In Excel: Dati, Modifica collegamenti, Interrompi collegamento; i valori restano.',
      places: [],
    },
  ];
}

function addIns({ addInFormulas }: MailingFacts): MailingRemark[] {
  if (addInFormulas.length === 0) return [];
  const names = [...new Set(addInFormulas.map(({ name }) => name))];
  return [
    {
      message: `${addInFormulas.length === 1 ? 'Una formula chiama' : `${addInFormulas.length} formule chiamano`} funzioni di un componente aggiuntivo o di una macro: ${listed(names)}. Chi riceve la cartella vedrà #NOME?.`,
      action: 'Sostituire quelle celle con il loro valore: Copia, Incolla valori.',
      places: addInFormulas.map(({ sheet, cell }) => ({ sheet, cell })),
    },
  ];
}

function comments({ comments }: MailingFacts): MailingRemark[] {
  if (comments.length === 0) return [];
  const authors = [...new Set(comments.map(({ author }) => author).filter((author) => author !== ''))];
  const by = authors.length === 0 ? '' : ` di ${listed(authors)}`;
  return [
    {
      message: `${comments.length === 1 ? 'C’è un commento' : `Ci sono ${comments.length} commenti`}${by}, che chi riceve la cartella può leggere.`,
      action: 'Eliminare i commenti che non sono per chi riceve la cartella.',
      places: comments.map(({ sheet, cell }) => ({ sheet, cell })),
    },
  ];
}

function people({ people }: MailingFacts): MailingRemark[] {
  if (people.length === 0) return [];
  const named = people.map(({ property, name }) => `${name} (${property})`);
  return [
    {
      message: `Le proprietà del documento nominano ${listText(named)}.`,
      action: 'Togliere i nomi, se non devono uscire dall’ufficio.',
      places: [],
      mend: { kind: 'removePeople' },
    },
  ];
}

function listed(names: readonly string[]): string {
  const more = names.length - LISTED;
  return more <= 1 ? listText(names) : listText([...names.slice(0, LISTED), `altri ${more}`]);
}
