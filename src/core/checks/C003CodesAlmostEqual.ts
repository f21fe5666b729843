import type { FindingDetails } from '../diagnostics/kind';
import { groupBy } from '../statements/groupBy';
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
    const cells = [...definingCells(ledger), ...referringCells(ledger.model)];
    const groups = [...groupBy(cells, ({ kind, code }) => `${kind} ${foldCode(code)}`).values()];
    const findings = groups.flatMap(strangers);
    return [...new Map(findings.map((finding) => [`${finding.place.sheet} ${finding.place.cell}`, finding])).values()];
  },
};

/** The cells of one code, as Excel sees it, that do not spell it as the others do. */
function strangers(cells: readonly CodeCell[]): FindingDetails[] {
  const spellings = groupBy(cells, ({ code }) => code);
  if (spellings.size === 1) return [];
  const [usual] = [...spellings.values()].sort((a, b) => b.length - a.length);
  const model = usual?.[0];
  return model ? cells.filter(({ code }) => code !== model.code).map((cell) => stranger(cell, model)) : [];
}

function stranger(cell: CodeCell, model: CodeCell): FindingDetails {
  const why = cell.code.trim() === model.code.trim() ? 'gli spazi ai lati' : 'le maiuscole';
  return {
    message: `Il codice «${cell.code}» differisce da «${model.code}» solo per ${why}.`,
    place: placeOfCode(cell),
    related: [placeOfCode(model)],
    seen: cell.code,
    expected: model.code,
  };
}
