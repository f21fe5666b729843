import type { Finding, Place } from '../diagnostics/finding';
import { severityCounts } from '../diagnostics/severityCounts';
import { textHeight } from '../layout/rowHeight';
import type { SheetBuilder } from '../layout/sheetBuilder';
import { toEuro } from '../money/cents';
import type { CellPlan, Provenance } from '../plan/plan';
import type { StyleName } from '../plan/styles';
import { empty, text } from './cells';
import { addColumnTitles } from './columnTitles';
import { addHeading, addWide } from './heading';
import { reportSheet } from './reportSheet';
import type { LaidOutReport, Report, ReportContext } from './report';

/** `Verifiche`: what was found in the data, each with its cell, its probable cause and what to do. */
export const verifiche: Report = {
  name: 'Verifiche',
  shows: [],
  layOut,
};

const HEADINGS = [
  ['Codice', 7],
  ['Gravità', 12],
  ['Dove', 17],
  ['Chiave', 13],
  ['Che cosa non va', 50],
  ['Valore', 15],
  ['Atteso', 15],
  ['Differenza', 12.7],
  ['Causa probabile', 22],
  ['Che cosa fare', 34],
] as const;

const DIFFERENCE: Provenance = { kind: 'stated', as: 'difference', terms: [] };

function layOut(context: ReportContext): LaidOutReport {
  const { findings } = context;
  const sheet = reportSheet(context, {
    name: verifiche.name,
    columns: HEADINGS.map(([, width]) => ({ width })),
    orientation: 'landscape',
    tabColour: 'C00000',
    notes: true,
  });
  addHeading(sheet, context, 'Verifiche sui dati di origine', summary(findings));
  const headingRow = addColumnTitles(
    sheet,
    HEADINGS.map(([title]) => title),
    17,
  );
  for (const finding of findings) findingRow(sheet, finding);
  if (findings.length === 0) addWide(sheet, 'Nessuna anomalia: tutte le verifiche hanno dato esito positivo.', 'text');
  else highlightSeverities(sheet, headingRow + 1);
  return { sheet: sheet.build({ rows: headingRow, columns: 0 }), anchors: new Map() };
}

/** `2 errori, 1 avviso, nessuna informazione` without the nothings. */
function summary(findings: readonly Finding[]): string {
  const counts = severityCounts(findings).flatMap(({ count, text }) => (count === 0 ? [] : [text]));
  return counts.length === 0 ? 'Nessuna anomalia.' : `Trovate: ${counts.join(', ')}.`;
}

function findingRow(sheet: SheetBuilder, finding: Finding): void {
  const cells: CellPlan[] = [
    text(finding.code, 'code'),
    text(finding.severity, 'text'),
    placeCell(finding.place),
    text(finding.place.key ?? ''),
    text(messageOf(finding)),
    text(finding.seen ?? '', 'text'),
    text(finding.expected ?? '', 'text'),
    finding.difference === undefined
      ? empty('amount')
      : { value: toEuro(finding.difference), style: 'amount', sources: DIFFERENCE },
    text(finding.cause ?? ''),
    text(finding.action),
  ];
  const heights = cells.map(({ value, style }, index) =>
    typeof value === 'string' ? textHeight(value, style, HEADINGS[index]?.[1] ?? 1) : 0,
  );
  sheet.add(cells, { height: Math.max(...heights), key: keyOf(finding) });
}

/** Where its row has a key, an address says nothing: it changes with every row that is inserted. */
function keyOf({ code, place: { sheet, column, key, cell } }: Finding): string {
  return [code, sheet, key ?? cell, column].filter((part) => part !== undefined).join(' ');
}

/** The message, and the other cells that take part. */
function messageOf({ message, related }: Finding): string {
  const cells = (related ?? []).map(addressOf).filter((address) => address !== '');
  return cells.length === 0 ? message : `${message}\nCelle collegate: ${cells.join(', ')}.`;
}

function placeCell(place: Place): CellPlan {
  const style: StyleName = place.cell === undefined ? 'text' : 'link';
  const cell = text(addressOf(place), style);
  const first = place.cell?.split(':')[0];
  return first === undefined ? cell : { ...cell, link: { sheet: place.sheet, cell: first } };
}

function addressOf({ sheet, cell }: Place): string {
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

function highlightSeverities(sheet: SheetBuilder, first: number): void {
  const area = { top: first, left: 2, bottom: sheet.nextRow - 1, right: 2 };
  sheet.highlight({ area, formula: `$B${first}="errore"`, look: 'bad' });
  sheet.highlight({ area, formula: `$B${first}="avviso"`, look: 'attention' });
}
