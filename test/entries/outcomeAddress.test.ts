import { outcomeAddress, readOutcomeAddress, type RibbonOutcome } from '../../src/entries/outcome/outcomeAddress';

const PAGE = 'https://prospetti.example/app/commands.html?_host_Info=Excel$Win32';

test.each<[RibbonOutcome]>([
  [{ kind: 'nothingToAdd' }],
  [{ kind: 'notKept', what: ['Scostamenti: tabella in A2:B5', 'Città & «co»: collegamenti in D5'] }],
  [{ kind: 'failed', failure: { reason: 'protectedSheet', sheet: 'Città & «co»' } }],
  [{ kind: 'failed', failure: { reason: 'tableExists', table: 'Ente', halfWritten: true } }],
  [{ kind: 'failed', failure: { reason: 'busy', leftOut: 'looks', detail: 'Conflict, <b>EXCEL</b> & PC' } }],
])('what a button has to say reaches the page of the dialog: %j', (outcome) => {
  const address = outcomeAddress(outcome, 'en', PAGE);
  expect(address).toMatch(/^https:\/\/prospetti\.example\/app\/esito\.html\?/);
  expect(readOutcomeAddress(address)).toEqual({ outcome, language: 'en' });
});

test('of much that was not kept a part is said', () => {
  const what = Array.from({ length: 30 }, (_, index) => `Scostamenti: unione di celle in A${index}:B${index}`);
  const { outcome } = readOutcomeAddress(outcomeAddress({ kind: 'notKept', what }, 'it', PAGE));
  expect(outcome).toEqual({ kind: 'notKept', what: [...what.slice(0, 8), '…'] });
});

test('what Excel adds to an address, and a reason of another version, do no harm', () => {
  expect(readOutcomeAddress('https://prospetti.example/esito.html?lingua=it&motivo=nuovo&_host_Info=Excel')).toEqual({
    outcome: { kind: 'failed', failure: { reason: 'unknown' } },
    language: 'it',
  });
});
