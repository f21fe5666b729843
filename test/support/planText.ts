import type {
  CellPlan,
  ChartPlan,
  ColumnPlan,
  ConditionalFormatPlan,
  PagePlan,
  Provenance,
  RowPlan,
  SheetPlan,
  ValidationPlan,
} from '../../src/core/plan/plan';
import { areaAddress } from '../../src/core/workbook/address';

/**
 * A sheet of a plan as text that a person can read and compare: how it prints, its charts, then row by row each cell with its style,
 * value, formula, the cells that it comes from and its link. Heights of rows are left out: they follow from the texts.
 */
export function planText(sheet: SheetPlan): string {
  const { name, role, columns, frozen, page, merges, tables, conditionalFormats, tabColour, charts = [] } = sheet;
  const lines = [
    `${name} (${role}), tab ${tabColour ?? 'plain'}, frozen ${frozen.rows} rows ${frozen.columns} columns`,
    `columns ${columns.map(columnText).join(', ')}`,
    ...pageLines(page),
    ...tables.map((table) => `table ${table.name} ${areaAddress(table.area)}`),
    ...(merges.length === 0 ? [] : [`merged ${merges.map(areaAddress).join(' ')}`]),
    ...conditionalFormats.map(formatLine),
    ...(sheet.names ?? []).map((named) => `name ${named.name} =${named.formula}`),
    ...(sheet.validations ?? []).map(validationLine),
    ...charts.flatMap(chartLines),
    '',
    ...sheet.rows.flatMap((row, index) => rowLines(row, index + 1)).map(withoutTag),
  ];
  return `${lines.join('\n')}\n`;
}

/** What may be typed where, in one line; the words that Excel says are left out. */
export function validationLine({ area, rule, prompt, alert }: ValidationPlan): string {
  const accepted = rule ? (rule.kind === 'list' ? `one of ${rule.source}` : rule.formula) : 'anything';
  const told = prompt ? `, tells «${prompt.title}»` : '';
  return `${areaAddress(area)} ${accepted}${told}, else ${alert?.severity ?? 'accepts'}`;
}

function columnText({ width, style, hidden }: ColumnPlan): string {
  return [width, ...(style === undefined ? [] : [style]), ...(hidden ? ['hidden'] : [])].join(' ');
}

function pageLines({ orientation, scale, area, titleRows, titleColumns, header, footer }: PagePlan): string[] {
  return [
    `page ${orientation}, ${scale === undefined ? 'fitted' : `${scale} %`}` +
      (area ? `, prints ${areaAddress(area)}` : '') +
      (titleRows ? `, repeats rows ${titleRows.join(' to ')}` : '') +
      (titleColumns === undefined ? '' : `, repeats ${titleColumns} columns`),
    ...(header === undefined ? [] : [`header ${header}`]),
    ...(footer === undefined ? [] : [`footer ${footer}`]),
  ];
}

function chartLines({ name, kind, area, title, description, numberFormat, series }: ChartPlan): string[] {
  return [
    `${kind} chart «${name}» ${areaAddress(area)}, titled «${title}», labels ${numberFormat}`,
    `  ${description}`,
    ...series.map(
      (one) =>
        `  ${areaAddress(one.name)}: ${areaAddress(one.values)} over ${areaAddress(one.categories)}, ${one.fill}`,
    ),
  ];
}

function formatLine({ area, formula, look }: ConditionalFormatPlan): string {
  return `${look} ${areaAddress(area)} while ${formula}`;
}

function rowLines({ cells, outline, pageBreakBefore }: RowPlan, row: number): string[] {
  const marks = [...(outline ? [`level ${outline}`] : []), ...(pageBreakBefore ? ['new page'] : [])];
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (!cell) continue;
    let last = at;
    while (isEmpty(cell) && isEmptyLike(cells[last + 1], cell)) last += 1;
    const area = areaAddress({ top: row, left: at + 1, bottom: row, right: last + 1 });
    lines.push(`  ${area} ${cell.style}${cellText(cell)}`);
    at = last;
  }
  return [`${row}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`, ...lines];
}

/** A key of a line without the tag of what the line says, which says nothing to a reader. */
function withoutTag(line: string): string {
  return line.replace(/^( {2}\w+ code ".*) #[0-9a-z.]+"$/, '$1"');
}

function isEmpty({ value, formula, look }: CellPlan): boolean {
  return value === null && formula === undefined && look === undefined;
}

function isEmptyLike(other: CellPlan | null | undefined, { style }: CellPlan): boolean {
  return other !== null && other !== undefined && isEmpty(other) && other.style === style;
}

function cellText({ value, formula, array, sources, link, look }: CellPlan): string {
  const shown = value === null ? '' : ` ${JSON.stringify(value)}`;
  const live = formula === undefined ? '' : array ? `\n      {=${formula}}` : `\n      =${formula}`;
  return (
    (look ? ', a user’s look' : '') +
    shown +
    (link ? ` → ${link.sheet}!${link.cell}` : '') +
    live +
    (sources ? `\n      ← ${sourcesText(sources)}` : '')
  );
}

/** `sum: Risorse!B2 -Risorse!B3`, `ratio: C3 / |B3|`, `stated (setting): Ente!B5`. */
function sourcesText(sources: Provenance): string {
  const { kind, terms } = sources;
  if (kind === 'ratio') {
    const over = termsText(sources.over);
    return `ratio: ${termsText(terms)} / ${sources.absolute ? `|${over}|` : over}`;
  }
  return `${kind === 'stated' ? `stated (${sources.as})` : kind}: ${termsText(terms)}`.trimEnd();
}

function termsText(terms: Provenance['terms']): string {
  const texts = terms.map(({ sheet, cell, factor }, index) => {
    const sign = factor < 0 ? '-' : index === 0 ? '' : '+';
    const size = Math.abs(factor) === 1 ? '' : `${Math.abs(factor)} × `;
    return `${sign}${size}${sheet}!${cell}`;
  });
  return texts.join(' ');
}
