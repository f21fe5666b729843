import { causesOf } from '../../../src/core/statements/causesOf';
import { resource } from './modelOf';

test.each<[string, string[], string]>([
  ['each once, in the order of the rows', ['Risparmi', 'Ritardi', ' Risparmi '], 'Risparmi\nRitardi'],
  ['dashes, numbers and what was not measured are none', ['', '---', '123', 'n.d.', 'non rilevato'], ''],
  ['another state may be a cause', ['Sospeso per Covid'], 'Sospeso per Covid'],
])('%s', (_, causes, text) => {
  expect(causesOf({ resources: causes.map((cause) => ({ ...resource('1A', {}), cause })) })).toBe(text);
});
