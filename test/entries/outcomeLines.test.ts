import type { RibbonOutcome } from '../../src/entries/outcome/outcomeAddress';
import { outcomeLines } from '../../src/entries/outcome/outcomeLines';
import { it as italian } from '../../src/taskpane/messages/it';

const HALF =
  'Alcuni fogli dei prospetti possono essere rimasti a metà: generarli di nuovo prima di usarli, oppure chiudere senza salvare (sul web: la cronologia del file).';
const BUSY = 'Excel è occupato in un’altra operazione o mostra una finestra. Concluderla, poi riprovare.';
const DRAWN =
  'I prospetti che c’erano sono stati rimessi com’erano; controllare solo bordi, motivi, testi ruotati e filtri che vi erano stati messi a mano.';

test.each<[RibbonOutcome, readonly string[]]>([
  [
    { kind: 'notKept', what: ['Scostamenti: tabella in A2:B5', 'Sintesi: collegamenti in D5'] },
    ['Non conservato: Scostamenti: tabella in A2:B5; Sintesi: collegamenti in D5.'],
  ],
  [{ kind: 'nothingToAdd' }, [italian.template.nothingToAdd]],
  [{ kind: 'failed', failure: { reason: 'file', sentence: 'Il file è vuoto.' } }, ['Il file è vuoto.']],
  [
    { kind: 'failed', failure: { reason: 'busy', halfWritten: true, detail: 'Conflict, EXCEL PC' } },
    [`${BUSY} ${HALF}`, 'Dettaglio tecnico: Conflict, EXCEL PC'],
  ],
  [{ kind: 'failed', failure: { reason: 'busy', leftOut: 'drawn' } }, [`${BUSY} ${DRAWN}`]],
])('%j', (outcome, lines) => {
  expect(outcomeLines(outcome, italian)).toEqual(lines);
});
