import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against a page, as `rule: elements (why)`. */
export async function axeViolations(page: Frame | Page, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    async ([tags, off]) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      return inPage.run(document, { runOnly: { type: 'tag', values: [...tags] }, rules });
    },
    [RULES, without] as const,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('; ')}`,
  );
}
