import type { InputChange } from '../core/update/inputChange';
import { worstOf, type Freshness, type UpdateState } from '../core/update/freshness';

const STATES: Readonly<Record<Freshness, string>> = {
  current: 'aggiornato',
  stale: 'nonAggiornato',
  otherVersion: 'altraVersione',
  unknown: 'ignoto',
};

const KINDS: Readonly<Record<InputChange['kind'], string>> = {
  cell: 'cella',
  rowAdded: 'rigaAggiunta',
  rowGone: 'rigaTolta',
  columnAdded: 'colonnaAggiunta',
  columnGone: 'colonnaTolta',
  sheetAdded: 'foglioAggiunto',
  sheetGone: 'foglioTolto',
};

/**
 * The key `aggiornamento` of what `--json` prints. `stato` is the worst of the reports, `null` where there are none or it
 * was not looked at; `cambiamenti` is `null` where it is not known what changed.
 */
export function updateDocument(update: UpdateState | undefined): object {
  const worst = update && worstOf(update);
  return {
    stato: worst === undefined ? null : STATES[worst],
    prospetti: (update?.reports ?? []).map(({ name, freshness }) => ({ nome: name, stato: STATES[freshness] })),
    cambiamenti: update?.changes?.map(changeEntry) ?? null,
  };
}

function changeEntry({ kind, place: { sheet, cell, column, key }, before, now }: InputChange): object {
  return {
    tipo: KINDS[kind],
    foglio: sheet,
    cella: cell ?? null,
    colonna: column ?? null,
    chiave: key ?? null,
    prima: before,
    dopo: now,
  };
}
