import type { MailingFacts } from '../../../src/core/mailing/mailingFacts';
import { mailingRemarks } from '../../../src/core/mailing/mailingRemarks';

const NOTHING: MailingFacts = { links: [], comments: [], people: [], addInFormulas: [] };

test('a workbook with nothing of the kind gets no remark', () => {
  expect(mailingRemarks(NOTHING, [])).toEqual([]);
});

test('each kind has its sentence, its cells, and a way to mend it where that is safe', () => {
  const facts: MailingFacts = {
    links: ['conti.xlsx'],
    comments: [{ sheet: 'Risorse', cell: 'C5', author: 'Anna' }],
    people: [
      { property: 'autore', name: 'Anna' },
      { property: 'ultimo autore', name: 'Bruno' },
    ],
    addInFormulas: [{ sheet: 'Quote', cell: 'D7', name: '_xll.SALDO' }],
  };
  expect(mailingRemarks(facts, ['Appunti'])).toEqual([
    {
      message: 'Il foglio «Appunti» è nascosto, ma chi riceve la cartella può leggerlo.',
      action: 'Mostrarlo e controllare che si possa inviare; se non serve, eliminarlo.',
      places: [{ sheet: 'Appunti' }],
      mend: { kind: 'showSheet', sheet: 'Appunti' },
    },
    {
      message: 'La cartella prende dati da un altro file: «conti.xlsx». Chi la riceve non li ha.',
      action: 'In Excel: Dati, Modifica collegamenti, Interrompi collegamento; i valori restano.',
      places: [],
    },
    {
      message:
        'Una formula chiama funzioni di un componente aggiuntivo o di una macro: _xll.SALDO. Chi riceve la cartella vedrà #NOME?.',
      action: 'Sostituire quelle celle con il loro valore: Copia, Incolla valori.',
      places: [{ sheet: 'Quote', cell: 'D7' }],
    },
    {
      message: 'C’è un commento di Anna, che chi riceve la cartella può leggere.',
      action: 'Eliminare i commenti che non sono per chi riceve la cartella.',
      places: [{ sheet: 'Risorse', cell: 'C5' }],
    },
    {
      message: 'Le proprietà del documento nominano Anna (autore) e Bruno (ultimo autore).',
      action: 'Togliere i nomi, se non devono uscire dall’ufficio.',
      places: [],
      mend: { kind: 'removePeople' },
    },
  ]);
});

test('many are counted, and few of them named', () => {
  const comments = ['Anna', 'Bruno', '', 'Carla', 'Dario', 'Elena'].map((author, at) => ({
    sheet: 'Risorse',
    cell: `A${at + 2}`,
    author,
  }));
  const links = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'];
  const addInFormulas = ['_xll.SALDO', '_xll.SALDO', '_xll.TASSO'].map((name, at) => ({
    sheet: 'Quote',
    cell: `B${at + 2}`,
    name,
  }));
  const facts = { ...NOTHING, links, comments, addInFormulas };
  expect(mailingRemarks(facts, []).map(({ message }) => message)).toEqual([
    'La cartella prende dati da 4 altri file: «a.xlsx», «b.xlsx», «c.xlsx» e «d.xlsx». Chi la riceve non li ha.',
    '3 formule chiamano funzioni di un componente aggiuntivo o di una macro: _xll.SALDO e _xll.TASSO. Chi riceve la cartella vedrà #NOME?.',
    'Ci sono 6 commenti di Anna, Bruno, Carla e altri 2, che chi riceve la cartella può leggere.',
  ]);
});

test('comments that do not say who wrote them are of nobody', () => {
  const comments = ['A2', 'A3'].map((cell) => ({ sheet: 'Risorse', cell, author: '' }));
  expect(mailingRemarks({ ...NOTHING, comments }, [])).toEqual([
    {
      message: 'Ci sono 2 commenti, che chi riceve la cartella può leggere.',
      action: 'Eliminare i commenti che non sono per chi riceve la cartella.',
      places: [
        { sheet: 'Risorse', cell: 'A2' },
        { sheet: 'Risorse', cell: 'A3' },
      ],
    },
  ]);
});
