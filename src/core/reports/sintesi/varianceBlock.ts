import { textHeight } from '../../layout/rowHeight';
import type { SheetBuilder } from '../../layout/sheetBuilder';
import { toEuro } from '../../money/cents';
import type { CellPlan } from '../../plan/plan';
import type { ObjectiveLedger } from '../../statements/ledger';
import { materialVariances, type MaterialVariance } from '../../statements/materialVariances';
import { empty, text } from '../cells';
import { causeText, highlightToReview, isToReview } from '../causeText';
import { addWide } from '../heading';
import { moneyStyles } from '../moneyStyles';
import type { ReportContext } from '../report';
import { SCOSTAMENTI, varianceAnchor, type VarianceColumn } from '../scostamenti/scostamentiCells';
import { KIND_PAIRS, LAST, NAME_WIDTH } from './grid';
import { referenceCell } from './referenceCell';
import { shorten } from './shorten';
import { unexplained } from './unexplained';

/** How many variances the page has room for. */
const MOST = 6;
/** The whole of a longer cause stands in «Scostamenti» and in «Obiettivi strategici». */
const LONGEST_CAUSE = 110;
const LONGEST_TITLE = 90;
const CAUSE = 8;
const NO_CAUSE = 'da spiegare';
const HEADINGS = ['Scostamenti rilevanti maggiori', '', 'Importo', 'Preventivo', 'Consuntivo', 'Scostamento', '%'];

interface Line {
  readonly entry: ObjectiveLedger;
  readonly variance: MaterialVariance;
}

/** The largest variances above the thresholds with their declared cause, and which objectives have none yet. */
export function varianceBlock(sheet: SheetBuilder, context: ReportContext): void {
  const { ledger } = context;
  const lines = ledger.objectives.flatMap((entry) =>
    materialVariances(entry, ledger.model.entity).map((variance): Line => ({ entry, variance })),
  );
  if (lines.length > 0) {
    const titles = [...HEADINGS, 'Causa dichiarata'];
    const heading = sheet.add(
      Array.from({ length: LAST }, (_, column) => text(titles[column] ?? '', 'heading')),
      { height: 17 },
    );
    sheet.merge({ top: heading, left: 1, bottom: heading, right: 2 });
    sheet.merge({ top: heading, left: CAUSE, bottom: heading, right: LAST });
    const largest = lines.sort((a, b) => Math.abs(b.variance.euro) - Math.abs(a.variance.euro)).slice(0, MOST);
    for (const line of largest) varianceLine(sheet, context, line);
    const area = { top: heading + 1, left: CAUSE, bottom: sheet.nextRow - 1, right: CAUSE };
    sheet.highlight({ area, formula: `$H${heading + 1}="${NO_CAUSE}"`, look: 'attention' });
    if (largest.some(({ entry }) => isToReview(entry, ledger.model.entity))) {
      highlightToReview(sheet, CAUSE, area.top, area.bottom);
    }
  }
  addWide(sheet, unexplained(ledger), 'note', undefined, 'Scostamenti da spiegare');
}

function varianceLine(sheet: SheetBuilder, context: ReportContext, { entry, variance }: Line): void {
  const { objective, amounts } = entry;
  const pair = KIND_PAIRS.find(({ kind }) => kind === variance.kind);
  if (!pair) return;
  const [budget, actual] = pair.fields;
  const money = moneyStyles(context.ledger.model.entity);
  const report = context.earlier.get(SCOSTAMENTI);
  const figure = (column: VarianceColumn, value: string | number | null, style = money.amount): CellPlan =>
    referenceCell(report, varianceAnchor('objective', objective.code, column), value, style);
  const euro = (cents: number | null): number | null => (cents === null ? null : toEuro(cents));
  const title = shorten(objective.title, LONGEST_TITLE);
  const cause = shorten(causeText(entry, context.ledger.model.entity).replaceAll('\n', ' '), LONGEST_CAUSE) || NO_CAUSE;
  // Divided in euro, as «Scostamenti» divides.
  const percent =
    typeof variance.percent === 'number'
      ? toEuro(variance.euro) / Math.abs(toEuro(amounts[budget] ?? 0))
      : variance.percent;
  const row = sheet.add(
    [
      text(objective.code, 'code'),
      text(title),
      text(pair.title),
      figure(budget, euro(amounts[budget])),
      figure(actual, euro(amounts[actual])),
      figure(`${variance.kind} variance`, toEuro(variance.euro)),
      figure(`${variance.kind} percent`, percent, 'percent'),
      text(cause),
      empty('text'),
      empty('text'),
    ],
    {
      key: `Obiettivo ${objective.code}, ${pair.title.toLowerCase()}`,
      height: Math.max(
        16,
        textHeight(title, 'text', NAME_WIDTH),
        textHeight(cause, 'text', sheet.widthOf(CAUSE, LAST), LAST - CAUSE + 1),
      ),
    },
  );
  sheet.merge({ top: row, left: CAUSE, bottom: row, right: LAST });
}
