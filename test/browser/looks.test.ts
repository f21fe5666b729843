import type { Frame, Page } from 'playwright-core';
import { axeViolations } from './axeViolations';
import { mailedHost } from './mailedHost';
import { exampleHost, openPane, type OpenPane } from './openPane';
import { announced, openVerified } from './paneSteps';
import { takePicture } from './takePicture';
import { useBrowser } from './useBrowser';
import { changedHost, signedHost } from './usedHosts';

const openWindow = useBrowser();

/** The widths of a pane, in pixels: as narrow as Excel lets it be, as it opens, as wide as users drag it. */
const WIDTHS = [270, 320, 500];

/** The states of the pane that differ in what they show. */
const STATES: readonly { readonly name: string; readonly reach: () => Promise<OpenPane> }[] = [
  {
    name: 'primo-avvio',
    reach: async () => {
      const open = await openPane(await openWindow({ reducedMotion: 'reduce' }), exampleHost());
      await open.pane.getByRole('button', { name: 'Verifica dati' }).waitFor();
      return open;
    },
  },
  {
    name: 'verificato',
    reach: async () => {
      const open = await openVerified(await openWindow({ reducedMotion: 'reduce' }), exampleHost());
      const { pane } = open;
      await pane.getByRole('button', { name: /Prospetti da generare/ }).click();
      await pane.locator('summary').first().click();
      return open;
    },
  },
  {
    name: 'in-corso',
    reach: async () => {
      const open = await openVerified(await openWindow({ reducedMotion: 'reduce' }), exampleHost());
      open.host.cellEditMode = true;
      await open.pane.getByRole('button', { name: 'Genera prospetti' }).click();
      await announced(open, /Lettura dei fogli/);
      return open;
    },
  },
  {
    name: 'generato',
    reach: async () => {
      const open = await openVerified(await openWindow({ reducedMotion: 'reduce' }), exampleHost());
      await open.pane.getByRole('button', { name: 'Genera prospetti' }).click();
      await announced(open, /generati/);
      return open;
    },
  },
  {
    name: 'da-inviare',
    reach: async () => {
      const host = mailedHost();
      const open = await openVerified(await openWindow({ reducedMotion: 'reduce' }), host);
      await open.pane.getByRole('button', { name: 'Controlla prima di inviare' }).click();
      await announced(open, /da guardare/);
      return open;
    },
  },
  {
    name: 'da-ripristinare',
    reach: async () => {
      const open = await openVerified(await openWindow({ reducedMotion: 'reduce' }), await changedHost());
      const { pane } = open;
      await pane.getByRole('button', { name: '1 dato cambiato da allora' }).click();
      await pane.getByRole('button', { name: 'Che cosa cambia nei prospetti' }).click();
      await pane.getByText('Scritto sopra i prospetti').waitFor();
      await pane.getByRole('button', { name: 'Ripristina la versione precedente' }).click();
      await announced(open, /Ripristinare/);
      return open;
    },
  },
  {
    name: 'visto',
    reach: async () => {
      const open = await openVerified(await openWindow({ reducedMotion: 'reduce' }), await signedHost());
      const { pane } = open;
      await pane.getByRole('button', { name: 'Visto sui prospetti' }).click();
      await pane.getByRole('button', { name: 'Apponi visto' }).click();
      await pane.getByText('Scrivere chi appone il visto.').waitFor();
      await pane.getByRole('button', { name: 'Togli il visto di Maria Rossi' }).click();
      await announced(open, /Togliere il visto/);
      return open;
    },
  },
  {
    name: 'non-riuscito',
    reach: async () => {
      const open = await openVerified(await openWindow({ reducedMotion: 'reduce' }), exampleHost());
      open.host.faults.order({ code: 5012 });
      await open.pane.getByRole('button', { name: 'Genera prospetti' }).click();
      await announced(open, /non riuscita/);
      return open;
    },
  },
];

/** The pane as tall as what it shows, so that nothing is out of the picture. */
async function resize(page: Page, { pane }: OpenPane, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const height = await pane.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(height, 400), 3_000) });
}

/** Controls that nothing but a colour of ours would set apart from a text: those are not drawn in forced colours. */
async function unmarkedControls(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll('button, a[href]')]
      .filter((control) => {
        const { borderBottomWidth, borderBottomStyle, textDecorationLine } = getComputedStyle(control);
        const bordered = borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) > 0;
        return !bordered && textDecorationLine !== 'underline' && control.querySelector('svg') === null;
      })
      .map(({ textContent }) => textContent),
  );
}

describe.each(STATES)('the pane, $name', ({ name, reach }) => {
  test('is as wide as it may be, in every colour, and readable', async () => {
    const open = await reach();
    const { excel, pane } = open;
    const seen: unknown[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await excel.page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await resize(excel.page, open, width);
        const overflow = await pane.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) seen.push(`${colorScheme} ${width}: ${overflow} px too wide`);
        await takePicture(excel.page, `aspetto-${name}-${colorScheme}-${width}`);
      }
      await resize(excel.page, open, 320);
      seen.push(...(await axeViolations(pane)).map((violation) => `${colorScheme}: ${violation}`));
    }
    await excel.page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    // There axe takes the wrong colour of a text; what is drawn is in the picture.
    seen.push(...(await axeViolations(pane, ['color-contrast'])).map((violation) => `forced colours: ${violation}`));
    seen.push(...(await unmarkedControls(pane)).map((control) => `forced colours: «${control}» looks like a text`));
    await takePicture(excel.page, `aspetto-${name}-contrasto`);
    expect(seen).toEqual([]);
  });
});
