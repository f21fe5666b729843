import { FAILURE_REASONS, failureOf, PaneError, type Failure } from '../../../src/taskpane/failure/failure';
import { failureSentence, stoppedSentence } from '../../../src/taskpane/failure/failureSentence';
import { en } from '../../../src/taskpane/messages/en';
import { it as italian } from '../../../src/taskpane/messages/it';

test.each([
  ['Italian', italian],
  ['English', en],
])('every reason has a sentence of its own in %s, which says what to do', (_language, messages) => {
  const sentences = FAILURE_REASONS.map((reason) => failureSentence({ reason }, messages));
  expect(new Set(sentences).size).toBe(FAILURE_REASONS.length);
  // What happened, and then what to do: at least two sentences.
  expect(sentences.filter((sentence) => !/[.:] .+\.$/.test(sentence))).toEqual([]);
});

test.each<[Failure, string]>([
  [
    { reason: 'protectedSheet', sheet: 'Scostamenti' },
    '«Scostamenti» è protetto e non si può riscrivere. In Excel: Revisione, Rimuovi protezione foglio; poi riprovare.',
  ],
  [
    { reason: 'protectedSheet' },
    'Un foglio è protetto e non si può riscrivere. In Excel: Revisione, Rimuovi protezione foglio; poi riprovare.',
  ],
  [
    { reason: 'tableExists', table: 'Ente' },
    '«Ente» esiste già come nome di una tabella in un altro foglio. Rinominarla (Struttura tabella, Nome tabella), poi riprovare.',
  ],
  [{ reason: 'file', sentence: 'Il file è vuoto.' }, 'Il file è vuoto.'],
  [
    { reason: 'busy', halfWritten: true },
    'Excel è occupato in un’altra operazione o mostra una finestra. Concluderla, poi riprovare. Alcuni fogli dei prospetti possono essere rimasti a metà: generarli di nuovo prima di usarli, oppure chiudere senza salvare (sul web: la cronologia del file).',
  ],
])('%j', (failure, sentence) => {
  expect(failureSentence(failure, italian)).toBe(sentence);
});

test.each([
  [undefined, 'Interrotto: la cartella di lavoro è come prima.'],
  ['drawn', `Interrotto. ${italian.failure.leftOut.drawn}`],
  ['looks', `Interrotto. ${italian.failure.leftOut.looks}`],
] as const)('stopped, with %s left out', (leftOut, sentence) => {
  expect(stoppedSentence(leftOut, italian)).toBe(sentence);
});

test('whatever is thrown is a failure', () => {
  expect(failureOf(new PaneError({ reason: 'busy' }))).toEqual({ reason: 'busy' });
  expect(failureOf(new TypeError('x is undefined'))).toEqual({
    reason: 'unknown',
    detail: 'TypeError: x is undefined',
  });
  expect(failureOf('stop')).toEqual({ reason: 'unknown', detail: 'stop' });
});

test('code that the site does not have any more is told as such', () => {
  const gone = Object.assign(new Error('Loading chunk 909 failed.'), { name: 'ChunkLoadError' });
  expect(failureOf(gone)).toEqual({ reason: 'siteUnreachable', detail: 'ChunkLoadError: Loading chunk 909 failed.' });
});
