import { areaText } from '../excelHost/model/areaText';
import type { ExcelHost } from '../excelHost/createExcelHost';
import { hostFromXlsx } from '../excelHost/hostFromXlsx';
import { generated } from '../support/generated';
import { axeViolations } from './axeViolations';
import { EXAMPLE, openPane, type OpenPane } from './openPane';
import { announced } from './paneSteps';
import { SITE_ADDRESS } from './site/addresses';
import { takePicture } from './takePicture';
import { until } from './until';
import { useBrowser } from './useBrowser';

const openWindow = useBrowser();
const TITLE = { name: 'Da dove viene un numero?' };

/** The example with its reports, as a colleague gets it by mail: in a pane that has neither checked nor generated anything. */
async function openColleague(): Promise<OpenPane> {
  const { bytes } = await generated(new Uint8Array(EXAMPLE));
  return openPane(await openWindow({ reducedMotion: 'reduce' }), hostFromXlsx(bytes));
}

/** What the user sees selected. */
function selected({ workbook: { selection, activeSheet } }: ExcelHost): string {
  return `${activeSheet?.name ?? ''}!${selection?.areas.map(areaText).join() ?? ''}`;
}

test('a number that the user selects is followed to its cells and back', async () => {
  const { excel, host, pane } = await openColleague();
  await pane.getByRole('button', { name: 'Verifica dati' }).waitFor();
  host.userSelects('Scostamenti', 'E9');
  const before = host.journal.syncs;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect([host.journal.syncs, host.journal.told]).toEqual([before, []]);

  await pane.getByRole('button', TITLE).click();
  await announced({ pane }, /^Scostamenti!E9: 2 celle di origine\.$/);
  await until('listening', () => host.workbook.listening.size === 1);
  host.userSelects('Scostamenti', 'K11');
  await announced({ pane }, /^Scostamenti!K11: /);

  await pane
    .getByRole('button', { name: /^Risorse!/ })
    .first()
    .click();
  await until('the source cell', () => selected(host).startsWith('Risorse!'));
  await pane.getByRole('button', { name: 'Torna al numero' }).click();
  await until('the number', () => selected(host) === 'Scostamenti!K11');

  for (const colorScheme of ['light', 'dark'] as const) {
    await excel.page.emulateMedia({ colorScheme });
    for (const width of [320, 270]) {
      await excel.page.setViewportSize({ width, height: 1_400 });
      const tooWide = await pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, tooWide, await axeViolations(pane)]).toEqual([width, 0, []]);
      await takePicture(excel.page, `origine-excel-${colorScheme}-${width}`);
    }
  }
  await excel.page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await axeViolations(pane, ['color-contrast'])).toEqual([]);
  await takePicture(excel.page, 'origine-excel-contrasto');
});

test('without Excel a cell of a report is named, and the rows behind it are shown', async () => {
  const window = await openWindow({ reducedMotion: 'reduce' });
  const page = await window.context.newPage();
  await page.goto(SITE_ADDRESS);
  await page.getByRole('button', { name: 'Prova con l’esempio' }).click();
  await announced({ pane: page }, /Verifica conclusa/);
  await page.getByRole('button', TITLE).click();
  await page.getByRole('combobox', { name: 'Prospetto' }).selectOption('Scostamenti');
  await page.getByRole('textbox', { name: 'Cella' }).fill('e9');
  await page.keyboard.press('Enter');
  await announced({ pane: page }, /^Scostamenti!E9: 2 celle di origine\.$/);
  await page.getByRole('button', { name: 'Risorse!E2', exact: true }).click();
  await page.getByLabel('Riga di Risorse!E2').waitFor();
  for (const width of [320, 270]) {
    await page.setViewportSize({ width, height: 1_400 });
    expect([width, await axeViolations(page)]).toEqual([width, []]);
    await takePicture(page, `origine-browser-${width}`);
  }
});
