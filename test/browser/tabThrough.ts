import type { Frame } from 'playwright-core';
import type { ExcelOnline } from './excelOnline/excelOnline';
import { until } from './until';

/** More controls than any state of the pane has. */
const MOST = 200;

/** The names of what a user can act on in the pane, in the order of the page; `*` before that which has the focus. */
async function controls(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, select, textarea')];
    return all
      .filter((control) => control.checkVisibility() && !control.matches('[hidden], :disabled'))
      .map((control) => {
        const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : undefined;
        const name = control.getAttribute('aria-label') ?? label ?? control.textContent;
        return control === document.activeElement ? `*${name}` : name;
      });
  });
}

/** The name of the control that has the focus; empty where none has it. */
export async function focusedControl(pane: Frame): Promise<string> {
  return (await controls(pane)).find((name) => name.startsWith('*'))?.slice(1) ?? '';
}

/** The names of all controls, in the order of the page. */
export async function controlsInSight(pane: Frame): Promise<string[]> {
  return (await controls(pane)).map((name) => name.replace(/^\*/, ''));
}

/** The names of what the Tab key comes to, from where Excel hands the focus over until it gets it back. */
export async function controlsByTab(excel: ExcelOnline, pane: Frame): Promise<string[]> {
  const names: string[] = [];
  excel.leftByTab.length = 0;
  await enter(excel, pane);
  while (excel.leftByTab.length === 0) {
    if (names.length > MOST) throw new Error(`The Tab key goes round: ${names.slice(0, 20).join(', ')} …`);
    names.push(await focusedControl(pane));
    await excel.page.keyboard.press('Tab');
    // The client tells Excel of the exit by a message: it is there once the page, too, has answered.
    await excel.page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
  return names;
}

/** Presses Tab from the first control on, until the focus is at the first of that name. */
export async function tabTo(excel: ExcelOnline, pane: Frame, name: string): Promise<void> {
  await enter(excel, pane);
  for (let presses = 0; (await focusedControl(pane)) !== name; presses++) {
    if (presses > MOST) throw new Error(`The Tab key does not come to «${name}»`);
    await excel.page.keyboard.press('Tab');
  }
}

/** Goes into the pane with the keyboard. */
async function enter(excel: ExcelOnline, pane: Frame): Promise<void> {
  await excel.enterByKeyboard('pane');
  await until('the focus at the first control', async () => (await controls(pane))[0]?.startsWith('*') === true);
}
