import { STANDING_WORDS } from '../../core/signOff/signOffWords';

/** What the pane says of sign-offs, in Italian. */
export const signOffIt = {
  hint: 'Il visto è di chi ha guardato i prospetti fatti con questi dati. Se dati o prospetti cambiano resta scritto, nel foglio «Visto», e non vale più. Non è una firma elettronica.',
  none: 'Nessun visto.',
  standing: STANDING_WORDS,
  name: 'Nome e cognome',
  role: 'Ruolo (facoltativo)',
  date: 'Data',
  give: 'Apponi visto',
  take: 'Togli il visto',
  takeOf: (who: string) => `Togli il visto di ${who}`,
  problem: {
    name: 'Scrivere chi appone il visto.',
    long: 'Nome e ruolo: al più 100 caratteri.',
    date: 'Scegliere il giorno del visto.',
  },
  ask: (who: string) => `Togliere il visto di ${who}?`,
  gone: 'Sparisce dal foglio «Visto». Per rimetterlo occorre apporlo di nuovo.',
  refuse: 'Lascia com’è',
  done: {
    give: (who: string) => `Visto apposto: ${who}.`,
    take: (who: string) => `Visto tolto: ${who}.`,
  },
  sheet: (name: string) => `I visti della cartella sono nel foglio «${name}».`,
  refused: { give: 'Visto non apposto', take: 'Visto non tolto' },
};

/** Its texts: a language is a value of this type. */
export type SignOffTexts = typeof signOffIt;
