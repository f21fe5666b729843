import { textLines } from '../../../src/core/layout/rowHeight';
import { STYLES } from '../../../src/core/plan/styles';
import { generated } from '../../support/generated';
import { minimalWorkbook } from '../../support/inputs';
import { workbookOf } from '../../support/workbookOf';

test('no text of a finding is wider than its column, unless it goes on below', async () => {
  const item = 'Commercio all’ingrosso e al dettaglio, riparazione di autoveicoli e motocicli';
  const { plan } = await generated(
    workbookOf(
      minimalWorkbook({
        Indicatori: [
          ['Quota', 'N.', 'Indicatore', 'Tipologia', 'Fonte dei dati', 'Risultato atteso 2020', 'Risultato 2020'],
          ['011-005-001', 12, 'Imprese assistite', 'efficacia', null, '100%', '100%'],
        ],
        Personale: [
          ['Soggetto', '2019', '2020'],
          [item, null, 1],
        ],
      }),
    ),
  );
  const sheet = plan.sheets.find(({ name }) => name === 'Verifiche');
  const texts = (sheet?.rows ?? []).slice(4).flatMap(({ cells }) =>
    cells.slice(0, 10).flatMap((cell, column) => {
      if (typeof cell?.value !== 'string') return [];
      const lines = textLines(cell.value, cell.style, sheet?.columns[column]?.width ?? 1).length;
      return [{ text: cell.value, lines, wraps: STYLES[cell.style].wrap === true }];
    }),
  );
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['011-005-001 n. 12', item]));
  expect(texts.filter(({ lines, wraps }) => lines > 1 && !wraps)).toEqual([]);
});
