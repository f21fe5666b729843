import { buildLedger } from '../../../src/core/statements/buildLedger';
import { missionAmounts } from '../../../src/core/statements/missionAmounts';
import { modelOf, objective, programme, resource, share } from './modelOf';

test('missions as `Programmi` has them, by the first name of each; one without shares is left out', () => {
  const named = (code: string, missionName: string) => ({ ...programme(code), missionName });
  const ledger = buildLedger(
    modelOf({
      programmes: [
        named('032-002', 'Servizi'),
        named('016-005', 'Commercio'),
        named('011-005', 'Imprese'),
        named('032-003', 'Altri servizi'),
      ],
      objectives: [objective('1A')],
      resources: [resource('1A', { costsBudget: 10_00, costsActual: 8_00 })],
      shares: [
        share('1A', '011-005', { ppm: 500_000 }),
        share('1A', '032-003', { ppm: 250_000 }),
        share('1A', '032-002', { ppm: 250_000 }),
      ],
    }),
  );
  const [imprese, second, first] = ledger.shares;
  const amounts = (costsBudget: number, costsActual: number) => ({
    revenueBudget: 0,
    costsBudget,
    investmentsBudget: 0,
    revenueActual: 0,
    costsActual,
    investmentsActual: 0,
  });
  expect(missionAmounts(ledger)).toEqual([
    { mission: '032', name: 'Servizi', shares: [second, first], amounts: amounts(5_00, 4_00) },
    { mission: '011', name: 'Imprese', shares: [imprese], amounts: amounts(5_00, 4_00) },
  ]);
});
