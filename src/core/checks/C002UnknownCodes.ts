import type { FindingDetails } from '../diagnostics/kind';
import { shareOfKey } from '../model/shareOfKey';
import { programmeKey } from '../statements/programmeKey';
import type { Ledger } from '../statements/ledger';
import { sharesUnknown } from '../statements/sharesUnknown';
import type { Check } from './check';
import {
  definingCells,
  foldCode,
  placeOfCode,
  referringCells,
  type CodeCell,
  type CodeKind,
} from './support/codeCells';
import { strangeCode } from './support/strangeCode';
import { shareName } from '../pira/shareName';

const WHAT = {
  area: { name: 'L’area', sheet: 'Aree' },
  objective: { name: 'L’obiettivo', sheet: 'Obiettivi' },
  mission: { name: 'La missione', sheet: 'Programmi' },
} as const;

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
  find: (ledger) => [...unknownReferences(ledger), ...unknownProgrammes(ledger), ...unknownShares(ledger)],
};

function unknownReferences(ledger: Ledger): FindingDetails[] {
  const known = knownCodes(ledger);
  const findings: FindingDetails[] = [];
  for (const cell of referringCells(ledger.model)) {
    const { kind, code } = cell;
    if (code === '' || kind === 'programme' || kind === 'share' || isKnown(known[kind], code)) continue;
    // Where nothing is defined at all, the sheet that is missing or empty is the finding.
    if (known[kind].size === 0) continue;
    const { name, sheet } = WHAT[kind];
    const where = ledger.model.tables[sheet]?.sheet ?? sheet;
    findings.push(unknown(cell, `${name} «${code}» non c’è nel foglio «${where}».`));
  }
  return findings;
}

/** The codes that something has, as written and in the form that forgives case and blanks. */
function knownCodes(ledger: Ledger): Record<CodeKind, Set<string>> {
  const known = {
    area: new Set<string>(),
    objective: new Set<string>(),
    mission: new Set<string>(),
    programme: new Set<string>(),
    share: new Set<string>(),
  } satisfies Record<CodeKind, Set<string>>;
  for (const { kind, code } of definingCells(ledger)) known[kind].add(code).add(foldCode(code));
  return known;
}

/** True also for what differs only by case or blanks: that is the other check's. */
function isKnown(codes: ReadonlySet<string>, code: string): boolean {
  return codes.has(code) || codes.has(foldCode(code));
}

/** A programme is known only together with its mission; where the mission is not known, that is the finding. */
function unknownProgrammes({ model }: Ledger): FindingDetails[] {
  const fold = (of: { readonly mission: string; readonly programme: string }) =>
    programmeKey({ mission: foldCode(of.mission), programme: foldCode(of.programme) });
  const missions = new Set(model.programmes.map(({ mission }) => foldCode(mission)));
  const programmes = new Set(model.programmes.map(fold));
  return [...model.objectives, ...model.shares]
    .filter(({ mission, programme }) => programme !== '' && missions.has(foldCode(mission)))
    .filter((row) => !programmes.has(fold(row)))
    .map(({ mission, programme, code, source }) =>
      unknown(
        { kind: 'programme', code: programme, source, field: 'programme', key: code },
        `La missione «${mission}» non ha un programma «${programme}» nel foglio «${model.tables.Programmi?.sheet ?? 'Programmi'}».`,
      ),
    );
}

/** An indicator must name one share: by its code, or by its objective's where that has one share. */
function unknownShares(ledger: Ledger): FindingDetails[] {
  const { model, shares, objectiveByCode } = ledger;
  if (sharesUnknown(model)) return [];
  const shareOf = shareOfKey(shares.map(({ share }) => share));
  const { share: known } = knownCodes(ledger);
  const names = new Set(shares.map(({ share }) => shareName(share)));
  return model.indicators.flatMap(({ shareKey, source }) => {
    const almost = !names.has(shareKey) && isKnown(known, shareKey);
    if (shareKey === '' || shareOf(shareKey) || almost) return [];
    const count = objectiveByCode.get(shareKey)?.shares.length ?? 0;
    return unknown(
      { kind: 'share', code: shareKey, source, field: 'share', key: shareKey },
      count > 0
        ? `L’obiettivo «${shareKey}» ha ${count} quote: l’indicatore deve dire a quale si riferisce, con il suo codice.`
        : model.tables.Quote
          ? `La quota «${shareKey}» non c’è nel foglio «${model.tables.Quote.sheet}».`
          : `«${shareKey}» non è un obiettivo, e il foglio «Quote», che darebbe i codici delle quote, non c’è.`,
    );
  });
}

function unknown(cell: CodeCell, message: string): FindingDetails {
  return { message, place: placeOfCode(cell), seen: cell.code, ...strangeCode(cell.code) };
}
