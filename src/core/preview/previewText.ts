import { shortened } from '../diagnostics/withShortTexts';
import type { Amount } from '../model/model';
import { formatAmount } from '../money/formatAmount';
import type { LineChange, NumberChange, Scope } from './preview';

const SCOPES: Readonly<Record<Scope, string>> = {
  total: 'Totale generale',
  mission: 'Missione',
  programme: 'Programma',
  objective: 'Obiettivo',
};

/** Characters of a line's name that are shown. */
const LONGEST = 60;

/** `Obiettivo 1B, Oneri consuntivo: 1.400,00 → 1.401,50`. */
export function numberText({ scope, key, what, before, now }: NumberChange): string {
  return `${`${SCOPES[scope]} ${key}`.trim()}, ${what}: ${amountText(before)} → ${amountText(now)}`;
}

/** `Obiettivo 1C aggiunto: «Innovazione»`. */
export function lineText({ scope, key, name, kind }: LineChange): string {
  const ending = scope === 'mission' ? 'a' : 'o';
  const done = kind === 'added' ? `aggiunt${ending}` : `tolt${ending}`;
  return `${SCOPES[scope]} ${key} ${done}${name === '' ? '' : `: «${shortened(name, LONGEST)}»`}`;
}

function amountText(amount: Amount): string {
  return amount === null ? 'vuoto' : formatAmount(amount);
}
