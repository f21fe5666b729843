import { DEFAULT_PREFERENCES, readPreferences } from '../../src/taskpane/preferences';

test.each([
  ['nothing', undefined, DEFAULT_PREFERENCES],
  ['a text', 'reports', DEFAULT_PREFERENCES],
  [
    'what was saved',
    { choosing: true, hidden: ['avviso'], unwanted: ['Quadrature'] },
    { choosing: true, hidden: ['avviso'], unwanted: ['Quadrature'] },
  ],
  [
    'what another version saved',
    { choosing: 'yes', hidden: ['grave', 'informazione', 3], unwanted: { a: 1 }, tab: 'reports' },
    { choosing: false, hidden: ['informazione'], unwanted: [] },
  ],
])('preferences from %s', (_what, stored, read) => {
  expect(readPreferences(stored)).toEqual(read);
});
