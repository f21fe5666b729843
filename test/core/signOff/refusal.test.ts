import { refusal, type Signable } from '../../../src/core/signOff/refusal';
import { refusalText } from '../../../src/core/signOff/refusalText';
import { recordOf, updateOf } from './signOffCases';

const SOUND: Signable = {
  state: 'sound',
  record: recordOf({ Sintesi: '0.1', Verifiche: '0.1' }),
  update: updateOf({ Sintesi: 'current', Verifiche: 'current' }),
};
const NOTHING = 'non ci sono prospetti da vedere, o non si sa da quali dati: generarli prima';

test.each<[string, Partial<Signable>, string | undefined]>([
  ['reports that are up to date', {}, undefined],
  ['no reports', { update: updateOf({}) }, NOTHING],
  ['no record', { record: undefined }, NOTHING],
  ['errors', { state: 'draft' }, 'i dati hanno errori che fermano i prospetti: correggerli e generare di nuovo'],
  ['a draft', { record: recordOf({}, true) }, 'i prospetti sono una BOZZA: generarli di nuovo, senza errori'],
  [
    'one report of other data',
    { update: updateOf({ Sintesi: 'current', Verifiche: 'stale' }) },
    'non è aggiornato Verifiche: generare di nuovo i prospetti',
  ],
  [
    'reports of another version, and of nobody knows what',
    { update: updateOf({ Sintesi: 'otherVersion', Verifiche: 'unknown' }) },
    'non sono aggiornati Sintesi e Verifiche: generare di nuovo i prospetti',
  ],
])('%s', (_, changes, why) => {
  const refused = refusal({ ...SOUND, ...changes });
  expect(refused && refusalText(refused)).toBe(why);
});
