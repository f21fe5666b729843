import type { Preview, Scope } from '../core/preview/preview';

const SCOPES: Readonly<Record<Scope, string>> = {
  total: 'totale',
  mission: 'missione',
  programme: 'programma',
  objective: 'obiettivo',
};

/** The key `anteprima` of what `--json` prints; `null` where none was asked for, or there is nothing to compare with. */
export function previewDocument(preview: Preview | undefined): object | null {
  if (!preview) return null;
  return {
    numeri: preview.numbers.map(({ scope, key, what, before, now }) => ({
      gruppo: SCOPES[scope],
      chiave: key,
      voce: what,
      primaCent: before,
      dopoCent: now,
    })),
    righe: preview.lines.map(({ scope, key, name, kind }) => ({
      gruppo: SCOPES[scope],
      chiave: key,
      nome: name,
      tipo: kind === 'added' ? 'aggiunta' : 'tolta',
    })),
  };
}
