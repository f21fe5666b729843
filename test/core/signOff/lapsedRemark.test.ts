import { lapsedRemark } from '../../../src/core/signOff/lapsedRemark';
import type { SignOff } from '../../../src/core/signOff/signOff';
import { FINGERPRINT, LUCA, MARIA } from './signOffCases';

const OTHER = { fingerprint: 'BBBB-1111-2222', year: 2020 };
const BEFORE = 'VISTO NON PIÙ VALIDO – i dati sono cambiati dopo il visto di';

test.each<[string, SignOff[], typeof OTHER | { fingerprint: string; year: null }, string | undefined]>([
  ['nobody signed', [], OTHER, undefined],
  ['these data were signed', [MARIA], { ...OTHER, fingerprint: FINGERPRINT }, undefined],
  ['another year was signed', [{ ...MARIA, year: '2019' }], OTHER, undefined],
  ['no year in the data', [MARIA], { ...OTHER, year: null }, undefined],
  [
    'no year, then and now',
    [{ ...LUCA, year: '' }],
    { ...OTHER, year: null },
    `${BEFORE} Luca Bianchi, 31/03/2021, impronta AAAA-1111-2222.`,
  ],
  [
    'two signed other data, one of them twice',
    [MARIA, LUCA, MARIA],
    OTHER,
    `${BEFORE} Luca Bianchi, 31/03/2021, impronta AAAA-1111-2222 e Maria Rossi (Responsabile), 31/03/2021, impronta AAAA-1111-2222.`,
  ],
])('%s', (_, signOffs, data, remark) => {
  expect(lapsedRemark(signOffs, data)).toBe(remark);
});
