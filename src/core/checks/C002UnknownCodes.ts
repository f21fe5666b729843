import type { FindingDetails } from '../diagnostics/kind';
import type { InputName } from '../inputs/definitions';
import { groupBy } from '../statements/groupBy';
import { programmeKey } from '../statements/programmeKey';
import type { Ledger } from '../statements/ledger';
import type { Check } from './check';
import {
  definingCells,
  foldCode,
  placeOfCode,
  referringCells,
  type CodeCell,
  type CodeKind,
} from './support/codeCells';

const WHAT: Readonly<Record<CodeKind, { readonly name: string; readonly sheet: InputName }>> = {
  area: { name: 'L’area', sheet: 'Aree' },
  objective: { name: 'L’obiettivo', sheet: 'Obiettivi' },
  mission: { name: 'La missione', sheet: 'Programmi' },
  programme: { name: 'Il programma', sheet: 'Programmi' },
  share: { name: 'La quota', sheet: 'Quote' },
};

/**
 * A reference to a code that no row has: what hangs on it would be in no total. A code that differs only by case or
 * blanks is the other check's (C003), which says more.
 */
export const unknownCodes: Check = {
  kind: {
    code: 'C002',
    severity: 'errore',
    title: 'Codice sconosciuto',
    action: 'Correggere il codice, oppure aggiungere la riga che manca nel foglio a cui si riferisce.',
  },
  find: (ledger) => [...unknownReferences(ledger), ...unknownProgrammes(ledger), ...ambiguousShares(ledger)],
};

function unknownReferences(ledger: Ledger): FindingDetails[] {
  const known = new Map<CodeKind, Set<string>>();
  for (const { kind, code } of definingCells(ledger)) {
    const codes = known.get(kind);
    if (codes) codes.add(foldCode(code));
    else known.set(kind, new Set([foldCode(code)]));
  }
  return referringCells(ledger.model)
    .filter((cell) => cell.kind !== 'programme' && !known.get(cell.kind)?.has(foldCode(cell.code)))
    .map((cell) => {
      const { name, sheet } = WHAT[cell.kind];
      return unknown(
        cell,
        `${name} «${cell.code}» non c’è nel foglio «${ledger.model.tables[sheet]?.sheet ?? sheet}».`,
      );
    });
}

/** A programme is known only together with its mission; where the mission is not known, that is the finding. */
function unknownProgrammes({ model, shares }: Ledger): FindingDetails[] {
  const fold = (of: { readonly mission: string; readonly programme: string }) =>
    programmeKey({ mission: foldCode(of.mission), programme: foldCode(of.programme) });
  const missions = new Set(model.programmes.map(({ mission }) => foldCode(mission)));
  const programmes = new Set(model.programmes.map(fold));
  return shares.flatMap(({ share }) => {
    const { mission, programme, source } = share;
    if (programme === '' || !missions.has(foldCode(mission)) || programmes.has(fold(share))) return [];
    const cell = {
      kind: 'programme' as const,
      code: programme,
      source,
      field: 'programme',
      key: share.code || share.objective,
    };
    return [unknown(cell, `La missione «${mission}» non ha un programma «${programme}» nel foglio «Programmi».`)];
  });
}

/** Indicators that name a share by its objective, where several shares of it have no code of their own. */
function ambiguousShares({ model, shares }: Ledger): FindingDetails[] {
  const nameless = groupBy(
    shares.filter(({ share }) => share.code === ''),
    ({ share }) => share.objective,
  );
  return model.indicators.flatMap(({ shareKey, source }) => {
    const count = nameless.get(shareKey)?.length ?? 0;
    if (count < 2) return [];
    const cell = { kind: 'share' as const, code: shareKey, source, field: 'share', key: shareKey };
    return [
      unknown(
        cell,
        `L’obiettivo «${shareKey}» ha ${count} quote senza codice: non si sa a quale si riferisca l’indicatore.`,
      ),
    ];
  });
}

function unknown(cell: CodeCell, message: string): FindingDetails {
  return { message, place: placeOfCode(cell), seen: cell.code };
}
