import { goldenCases, runGolden } from '../support/golden';
import { explained, wrong } from '../support/explainedNumbers';

test.each(goldenCases())('%s: the sources of every number come to it', async (name) => {
  expect((await explained(name)).flatMap(wrong)).toEqual([]);
});

test('the parts by percentage of an amount add up to it, as far as their percentages do', async () => {
  const parts = new Map<string, { whole: number; millionths: number; sum: number }>();
  for (const { cell, reason } of await explained('quote-percentuali')) {
    if (reason.kind !== 'allocation' || cell.sheet !== 'Ripartizione quote') continue;
    const key = reason.whole.cell.cell;
    const part = parts.get(key) ?? { whole: Number(reason.whole.cell.value), millionths: 0, sum: 0 };
    part.millionths += Number(reason.millionths.cell.value);
    part.sum += Math.round(Number(cell.value) * 100);
    parts.set(key, part);
  }
  expect(parts.size).toBeGreaterThan(0);
  for (const { whole, millionths, sum } of parts.values()) {
    expect(sum).toBe(Math.sign(whole) * Math.round((Math.abs(whole) * millionths) / 1e4));
  }
});

test('the example’s numbers are sums, ratios and counts, but for settings, tolerances and what «Verifiche» tells', async () => {
  const { generation, plan } = await runGolden('lucca-2020');
  const { findings } = generation.examination;
  const identities = plan.sheets
    .filter(({ name }) => name === 'Quadrature')
    .flatMap(({ rows }) => rows.filter(({ cells }) => typeof cells[5]?.value === 'number'));
  const kinds: Record<string, number> = { arithmetic: 0 };
  for (const { reason } of await explained('lucca-2020')) {
    const kind = reason.kind === 'stated' ? reason.as : 'arithmetic';
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  expect(kinds).toEqual({
    arithmetic: expect.any(Number) as number,
    default: 3,
    difference: findings.filter(({ difference }) => difference !== undefined).length,
    findings: 3,
    tolerance: identities.length,
  });
  expect(kinds['arithmetic']).toBeGreaterThan(1000);
});
