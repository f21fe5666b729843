import { FilePort } from '../../src/file/filePort';
import { explainNumber, type NumberExplained } from '../../src/usecases/explainNumber';
import { generated } from '../support/generated';
import { graftInputs } from '../support/graftInputs';
import { minimalWorkbook } from '../support/inputs';
import { workbookOf } from '../support/workbookOf';

const INPUTS = workbookOf(minimalWorkbook());
/** `Scostamenti` has 1A in its ninth row and 1B in the tenth; E is the variance of the revenue, H the budget of the costs. */
const VARIANCE = 'E9';

/** The addends of an explained sum, as `-Risorse!B2 1000`, and what the report's sheet shows. */
function short(explained: NumberExplained): unknown {
  if (explained.outcome !== 'explained') return explained.outcome;
  const { explanation, shown } = explained;
  const { cell, reason } = explanation;
  if (reason.kind !== 'sum') return reason.kind;
  const addends = reason.groups.flatMap(({ addends }) =>
    addends.map(({ factor, from }) => {
      const place = 'reason' in from ? from.cell : from;
      return `${factor < 0 ? '-' : ''}${place.sheet}!${place.cell} ${'reason' in from ? '' : from.number}`;
    }),
  );
  return { cell: `${cell.sheet}!${cell.cell} ${cell.label}`, addends, total: reason.total, shown };
}

const EXPLAINED = { cell: 'Scostamenti!E9 1A', addends: ['Risorse!E2 900', '-Risorse!B2 1000'], total: -100 };

test('a number of a generated workbook, from the workbook alone', async () => {
  const { bytes } = await generated(INPUTS);
  expect(short(await explainNumber(new FilePort(bytes), 'Scostamenti', VARIANCE))).toEqual({
    ...EXPLAINED,
    shown: { value: -100, agrees: true },
  });
});

test('a number of a report that was not generated yet', async () => {
  expect(short(await explainNumber(new FilePort(INPUTS), 'scostamenti', VARIANCE))).toEqual(EXPLAINED);
});

test('inputs that changed since: the explanation is of the inputs, and the sheet no longer agrees', async () => {
  const { bytes } = await generated(INPUTS);
  const [headers = [], first = [], ...others] = minimalWorkbook().Risorse ?? [];
  const changed = workbookOf(
    minimalWorkbook({ Risorse: [headers, ['1A', 1000, 2000, 300, 950, ...first.slice(5)], ...others] }),
  );
  expect(short(await explainNumber(new FilePort(graftInputs(bytes, changed)), 'Scostamenti', VARIANCE))).toEqual({
    ...EXPLAINED,
    addends: ['Risorse!E2 950', '-Risorse!B2 1000'],
    total: -50,
    shown: { value: -100, agrees: false },
  });
});

test('a line that another one has taken the place of does not agree, though the number does', async () => {
  const { bytes } = await generated(INPUTS);
  const [headers = [], first = [], second = []] = minimalWorkbook().Obiettivi ?? [];
  const changed = workbookOf(
    minimalWorkbook({
      Obiettivi: [headers, second, first],
      Risorse: [
        (minimalWorkbook().Risorse ?? [])[0] ?? [],
        ['1A', 500, 0, 0, 500, 0, 0, ''],
        ['1B', 1000, 0, 0, 900, 0, 0, ''],
      ],
    }),
  );
  expect(short(await explainNumber(new FilePort(graftInputs(bytes, changed)), 'Scostamenti', VARIANCE))).toEqual({
    cell: 'Scostamenti!E9 1B',
    addends: ['Risorse!E3 900', '-Risorse!B3 1000'],
    total: -100,
    shown: { value: -100, agrees: false },
  });
});

test('a report whose sheet gave way to one of the user’s is asked for, and named, as its sheet is', async () => {
  const { bytes } = await generated(workbookOf({ ...minimalWorkbook(), Scostamenti: [['nota']] }));
  expect(short(await explainNumber(new FilePort(bytes), 'Scostamenti (2)', VARIANCE))).toMatchObject({
    cell: 'Scostamenti (2)!E9 1A',
    shown: { agrees: true },
  });
});

test.each([
  ['a sheet that is no report', 'Risorse', 'B2', 'noReport'],
  ['a text', 'Scostamenti', 'A9', 'noNumber'],
  ['a cell beyond the report', 'Scostamenti', 'ZZ999', 'noNumber'],
  ['no address', 'Scostamenti', 'riga 9', 'noNumber'],
  ['a report without data', 'Contesto economico', 'C5', 'leftOut'],
])('nothing for %s', async (_what, sheet, cell, outcome) => {
  expect((await explainNumber(new FilePort(INPUTS), sheet, cell)).outcome).toBe(outcome);
});

test('a workbook without what every report needs', async () => {
  const workbook = new FilePort(workbookOf(minimalWorkbook({ Obiettivi: undefined })));
  expect((await explainNumber(workbook, 'Scostamenti', VARIANCE)).outcome).toBe('stopped');
});
