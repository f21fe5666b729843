import { countByKey } from '../../formulas/countByKey';
import { shareKey } from '../../formulas/shareKey';
import { sumByKey, sumByKeyOrBlank } from '../../formulas/sumByKey';
import type { AmountField } from '../../inputs/definitions';
import type { LooseRow } from '../../layout/flowUnder';
import type { Indicator } from '../../model/model';
import { shareTitle } from '../../pira/shareTitle';
import type { CellPlan } from '../../plan/plan';
import type { AllocatedShare, Ledger } from '../../statements/ledger';
import { inputSum, rowCount } from '../amountCells';
import { empty, text } from '../cells';
import { moneyStyles } from '../moneyStyles';
import type { ReportContext } from '../report';
import { ripartizioneCells } from '../ripartizione/ripartizioneCells';
import { shareAmountCell } from '../shareAmountCell';
import { cardKey } from './cardHead';
import { indicatorRows } from './indicatorRows';
import { cellsRow, fieldRows } from './rows';

const BUDGET: readonly AmountField[] = ['revenueBudget', 'costsBudget', 'investmentsBudget'];
const ACTUAL: readonly AmountField[] = ['revenueActual', 'costsActual', 'investmentsActual'];

/**
 * The blocks of a card, each of which stays on one page where it can: what the objective is (a block a row, since its
 * description may be long), its resources, and a block an indicator. Source: DPCM 18 September 2012, art. 3 and 4.
 *
 * @param keys those by which indicators may name the share
 */
export function cardBlocks(
  context: ReportContext,
  allocated: AllocatedShare,
  keys: readonly string[],
  indicators: readonly Indicator[],
): LooseRow[][] {
  const { ledger } = context;
  const { share } = allocated;
  const description =
    share.description.trim() || (ledger.objectiveByCode.get(share.objective)?.objective.description ?? '');
  return [
    ...[
      ...fieldRows('Titolo', shareTitle(ledger, share), 'label'),
      ...fieldRows('Descrizione', description),
      ...fieldRows('Arco temporale di realizzazione', share.span),
      ...fieldRows('Centro di responsabilità', share.centre),
    ].map((row) => [row]),
    [...resourceRows(context, allocated), countRow(ledger, allocated, keys, indicators)],
    ...indicators.map((indicator) => indicatorRows(ledger.model, indicator, cardKey(share))),
  ];
}

function resourceRows(context: ReportContext, allocated: AllocatedShare): LooseRow[] {
  const { ledger } = context;
  const { amount } = moneyStyles(ledger.model.entity);
  const year = ledger.model.entity.year ?? '';
  const find = ripartizioneCells(context);
  const row = (label: string, fields: readonly AmountField[]): LooseRow =>
    cellsRow([
      text(`${label} ${year}`.trim(), 'label'),
      ...fields.map((field) => shareAmountCell(ledger, allocated, field, amount, find)),
    ]);
  const titles = ['Proventi correnti', 'Oneri correnti', 'Investimenti'];
  return [
    cellsRow([empty('heading'), ...titles.map((title) => text(title, 'heading'))]),
    row('Risorse preventivo', BUDGET),
    row('Risorse consuntivo', ACTUAL),
  ];
}

/** The number of indicators that the share declares, and that of those listed for it. */
function countRow(
  ledger: Ledger,
  { share }: AllocatedShare,
  keys: readonly string[],
  indicators: readonly Indicator[],
): LooseRow {
  return cellsRow([
    text('Nr. indicatori associati', 'label'),
    declaredCell(ledger, share),
    text('Indicatori elencati', 'label'),
    listedCell(ledger, keys, indicators),
  ]);
}

function declaredCell({ model, objectiveByCode }: Ledger, share: AllocatedShare['share']): CellPlan {
  const { indicatorCount, source } = share;
  const siblings = objectiveByCode.get(share.objective)?.shares.map((other) => other.share) ?? [];
  const key = source.table.columns['indicatorCount'] && shareKey(share, siblings);
  const sum = indicatorCount === null ? sumByKeyOrBlank : sumByKey;
  const formula = key && sum(model, source.table, key, 'indicatorCount');
  const sources = inputSum([source], 'indicatorCount');
  return {
    value: indicatorCount ?? (formula ? '' : null),
    style: 'resultNumber',
    ...(formula ?? {}),
    ...(indicatorCount === null || !formula ? {} : { sources }),
  };
}

function listedCell({ model }: Ledger, keys: readonly string[], listed: readonly Indicator[]): CellPlan {
  const table = model.tables.Indicatori;
  if (!table) return empty('resultNumber');
  const formula = countByKey(model, table, 'share', keys);
  const sources = rowCount(
    listed.map(({ source }) => source),
    'share',
  );
  return { value: listed.length, style: 'resultNumber', ...(formula ?? {}), sources };
}
