import type { Share } from '../../../src/core/model/model';
import { compareShares } from '../../../src/core/statements/compareShares';
import { share } from './modelOf';

const FIRST = share('1A', '011-005', { code: 'b', ppm: 200_000, projects: '1E', title: 'Fiere' });

test.each<[string, Partial<Share>]>([
  ['a later mission', { mission: '012', programme: '001' }],
  ['a later programme', { programme: '006', code: 'a' }],
  ['a later code', { code: 'c', ppm: 300_000 }],
  ['a smaller percentage', { ppm: 100_000, projects: '1D' }],
  ['no percentage', { ppm: null, projects: '1D' }],
  ['other projects', { projects: '1F', title: 'A' }],
  ['another title', { title: 'Mostre' }],
])('%s comes after', (_, more) => {
  const other = { ...FIRST, ...more };
  expect([Math.sign(compareShares(FIRST, other)), Math.sign(compareShares(other, FIRST))]).toEqual([-1, 1]);
});

test('two that are the same are told apart by nothing', () => {
  expect(compareShares(FIRST, { ...FIRST })).toBe(0);
});
