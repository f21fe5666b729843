import type { Refusal } from '../../../src/core/signOff/refusal';
import { refusalText } from '../../../src/core/signOff/refusalText';

test.each<[Refusal, string]>([
  [{ kind: 'noReports' }, 'non ci sono prospetti da vedere, o non si sa da quali dati: generarli prima'],
  [{ kind: 'errors' }, 'i dati hanno errori che fermano i prospetti: correggerli e generare di nuovo'],
  [{ kind: 'draft' }, 'i prospetti sono una BOZZA: generarli di nuovo, senza errori'],
  [{ kind: 'old', names: ['Sintesi'] }, 'non è aggiornato Sintesi: generare di nuovo i prospetti'],
  [
    { kind: 'old', names: ['Sintesi', 'Quadrature'] },
    'non sono aggiornati Sintesi e Quadrature: generare di nuovo i prospetti',
  ],
  [{ kind: 'noSignOff', number: 3 }, 'non c’è un visto n. 3'],
  [{ kind: 'otherSignOff' }, 'i visti della cartella sono cambiati nel frattempo: verificare di nuovo'],
])('%j', (why, text) => {
  expect(refusalText(why)).toBe(text);
});
