import type { FindingDetails } from '../diagnostics/kind';
import { groupBy } from '../statements/groupBy';
import type { Ledger } from '../statements/ledger';
import type { Check } from './check';
import { definingCells, foldCode, placeOfCode, referringCells, type CodeCell } from './support/codeCells';

/**
 * Two spellings of a code that differ only by case or by blanks around: here they are two codes, for Excel's own
 * comparisons they are one. The spelling used most is taken for the right one, the first where it is a draw.
 */
export const codesAlmostEqual: Check = {
  kind: {
    code: 'C003',
    severity: 'errore',
    title: 'Codici diversi solo per maiuscole o spazi',
    action: 'Scrivere il codice allo stesso modo ovunque, senza spazi ai lati.',
  },
  find: (ledger) => {
    const usual = usualSpellings(ledger);
    if (usual.size === 0) return [];
    const findings = cellsWithCode(ledger).flatMap((cell) => {
      const spelling = usual.get(`${cell.kind} ${foldCode(cell.code)}`);
      return spelling && spelling.code !== cell.code ? [stranger(cell, spelling)] : [];
    });
    return [...new Map(findings.map((finding) => [`${finding.place.sheet} ${finding.place.cell}`, finding])).values()];
  },
};

/** Of each code that is spelled in several ways, a cell that spells it in the usual one. */
function usualSpellings(ledger: Ledger): Map<string, CodeCell> {
  const usual = new Map<string, CodeCell>();
  for (const cells of groupBy(cellsWithCode(ledger), ({ kind }) => kind).values()) {
    const spellings = groupBy(cells, ({ code }) => code);
    for (const group of groupBy([...spellings.values()], ([first]) => foldCode(first?.code ?? '')).values()) {
      const [most] = group.length > 1 ? group.toSorted((a, b) => b.length - a.length) : [];
      const [cell] = most ?? [];
      if (cell) usual.set(`${cell.kind} ${foldCode(cell.code)}`, cell);
    }
  }
  return usual;
}

function cellsWithCode(ledger: Ledger): CodeCell[] {
  return [...definingCells(ledger), ...referringCells(ledger.model)].filter(({ code }) => code !== '');
}

function stranger(cell: CodeCell, usual: CodeCell): FindingDetails {
  const why = cell.code.trim() === usual.code.trim() ? 'gli spazi ai lati' : 'le maiuscole';
  return {
    message: `Il codice «${cell.code}» differisce da «${usual.code}» solo per ${why}.`,
    place: placeOfCode(cell),
    related: [placeOfCode(usual)],
    seen: cell.code,
    expected: usual.code,
  };
}
