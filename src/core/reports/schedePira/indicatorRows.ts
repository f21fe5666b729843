import type { LooseRow } from '../../layout/flowUnder';
import type { Indicator, Model } from '../../model/model';
import { outcomeOf } from '../../pira/outcome/outcome';
import { RESULT_FIELDS } from '../../inputs/yearFields';
import { text } from '../cells';
import { resultCell } from '../resultCell';
import { OUTCOME_LABEL, outcomeText } from './outcomeText';
import { cellsRow, fieldRows, textsRows } from './rows';

const DEFINITION = ['Tipologia', 'Unità di misura', 'Algoritmo di calcolo', 'Fonte dei dati'];
const SPACE: LooseRow = { cells: [], height: 8, outline: 1 };

/**
 * An indicator: what it measures and how, then three years of what was expected, what came of it and how that compares.
 *
 * @param card the key of its card
 */
export function indicatorRows(model: Model, indicator: Indicator, card: string): LooseRow[] {
  const { number, title, measures, kind, unit, algorithm, origin, lastValue, expected, results } = indicator;
  const { year } = model.entity;
  const years = [2, 1, 0].map((back) => (year === null ? `n${back === 0 ? '' : `−${back}`}` : String(year - back)));
  const key = { field: 'share', code: indicator.shareKey };
  return [
    SPACE,
    ...fieldRows(`Indicatore ${number === 0 ? '' : number}`.trim(), title, 'subtotalLabel').map((row, index) =>
      index === 0 ? { ...row, key: `${card}, indicatore ${number}` } : row,
    ),
    ...fieldRows('Cosa misura', measures),
    cellsRow(DEFINITION.map((heading) => text(heading, 'heading'))),
    ...textsRows(undefined, [kind, unit, algorithm, origin]),
    ...fieldRows('Ultimo valore osservato', lastValue),
    cellsRow([text('Anno', 'heading'), ...years.map((heading) => text(heading, 'heading'))]),
    ...textsRows('Risultato atteso', expected),
    cellsRow([
      text('Risultato', 'label'),
      ...results.map((result, index) =>
        resultCell(model, { result, source: indicator.source, field: RESULT_FIELDS[index] ?? '', key, number }),
      ),
    ]),
    cellsRow([
      text(OUTCOME_LABEL, 'label'),
      ...results.map((result, index) =>
        text(outcomeText(outcomeOf(expected[index] ?? '', result, unit, results[index - 1])), 'centred'),
      ),
    ]),
  ];
}
