import { judgeSignOffs, type JudgedAgainst, type Standing } from '../../../src/core/signOff/judgeSignOffs';
import type { SignOff } from '../../../src/core/signOff/signOff';
import { FINGERPRINT, LUCA, MARIA, recordOf, updateOf } from './signOffCases';

const WORKBOOK: JudgedAgainst = {
  fingerprint: FINGERPRINT,
  year: 2020,
  update: updateOf({ Scostamenti: 'stale', Sintesi: 'current', Verifiche: 'current' }),
  record: recordOf({ Scostamenti: '0.2', Sintesi: '0.1', Verifiche: '0.1' }),
};

test.each<[string, Partial<SignOff>, Partial<JudgedAgainst>, Standing]>([
  ['the reports are those that were seen', {}, {}, 'valid'],
  ['of another year', { year: '2019' }, {}, 'otherYear'],
  ['of other data', { fingerprint: 'BBBB-1111-2222' }, {}, 'data'],
  ['a fingerprint typed over', { fingerprint: 'mia' }, {}, 'edited'],
  ['a fingerprint with something before', { fingerprint: `x${FINGERPRINT}` }, {}, 'edited'],
  ['a fingerprint with something behind', { fingerprint: `${FINGERPRINT}-0` }, {}, 'edited'],
  ['no year, then and now', { year: '' }, { year: null }, 'valid'],
  ['no year now', {}, { year: null }, 'otherYear'],
  ['a report that is none any more', { reports: ['Sintesi', 'Quadrature'] }, {}, 'reports'],
  ['one of two is of other data', { reports: ['Sintesi', 'Scostamenti'] }, {}, 'reports'],
  ['no report is named', { reports: [] }, {}, 'reports'],
  ['reports of another version than the signed', { version: '0.0' }, {}, 'reports'],
  ['no record', {}, { record: undefined }, 'reports'],
  ['a report of which the record says nothing', {}, { record: recordOf({ Sintesi: '0.1' }) }, 'reports'],
  [
    'the program is another now, and the reports are those that were seen',
    {},
    { update: updateOf({ Sintesi: 'otherVersion', Verifiche: 'otherVersion' }) },
    'valid',
  ],
  ['of whose data nothing is known', {}, { update: updateOf({ Sintesi: 'unknown', Verifiche: 'current' }) }, 'reports'],
])('%s', (_, signed, against, standing) => {
  const one = { ...MARIA, ...signed };
  expect(judgeSignOffs([one], { ...WORKBOOK, ...against })).toEqual([{ ...one, standing }]);
});

test('the last of each person is judged', () => {
  const judged = judgeSignOffs([MARIA, { ...LUCA, version: '0.1' }, MARIA], WORKBOOK);
  expect(judged.map(({ standing }) => standing)).toEqual(['superseded', 'valid', 'valid']);
});
