import { largeHost } from './largeHost';
import { openVerified } from './paneSteps';
import { tell } from './tell';
import { useBrowser } from './useBrowser';

const openWindow = useBrowser();

/** Rows of `Risorse` that are spoiled, and columns of each. */
const ROWS = 700;
const COLUMNS = 6;

test('thousands of findings are drawn a page at a time', async () => {
  const host = largeHost();
  host.userWrites(
    'Risorse',
    `B2:G${ROWS + 1}`,
    Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => 'molti')),
  );
  const { pane } = await openVerified(await openWindow(), host);
  const items = pane.getByRole('listitem').filter({ has: pane.getByRole('button', { name: /Vai alla cella/ }) });

  expect(await items.count()).toBe(20);
  const clicked = await pane.evaluate(() => performance.now());
  await pane.getByRole('button', { name: /^Mostra altre 100/ }).click();
  await items.nth(119).waitFor();
  tell(
    `100 more of ${ROWS * COLUMNS} findings drawn in ${Math.round((await pane.evaluate(() => performance.now())) - clicked)} ms`,
  );
  expect(await items.count()).toBe(120);
});
