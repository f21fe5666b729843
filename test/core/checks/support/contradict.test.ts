import { contradict } from '../../../../src/core/checks/support/contradict';
import type { Result } from '../../../../src/core/model/result';

const percentOf = (percent: number): Result => ({ kind: 'percent', percent, text: `${percent}%` });
const numberOf = (number: number): Result => ({ kind: 'number', number, text: `${number}` });
const stateOf = (state: 'sospeso' | 'rinviato' | 'nonRilevato'): Result => ({ kind: 'state', state, text: state });
const textOf = (text: string): Result => ({ kind: 'text', text });
const BLANK: Result = { kind: 'none', text: '' };

test.each([
  ['equal percentages', percentOf(80), percentOf(80), false],
  ['percentages', percentOf(80), percentOf(81), true],
  ['equal numbers', numberOf(12), numberOf(12), false],
  ['numbers', numberOf(12), numberOf(13), true],
  ['binary noise', numberOf(0.3), numberOf(0.1 + 0.2), false],
  ['a percentage and a number', percentOf(80), numberOf(12), false],
  ['equal states', stateOf('sospeso'), stateOf('sospeso'), false],
  ['states', stateOf('sospeso'), stateOf('rinviato'), true],
  ['what was put off and what was not measured', stateOf('rinviato'), stateOf('nonRilevato'), false],
  ['a state and a percentage', stateOf('sospeso'), percentOf(100), true],
  ['a state and a number', stateOf('sospeso'), numberOf(12), true],
  ['a state and a text', stateOf('sospeso'), textOf('avviato'), false],
  ['a state and a blank', stateOf('sospeso'), BLANK, false],
  ['a number and a text', numberOf(12), textOf('avviato'), false],
  ['a percentage and a text', percentOf(12), textOf('avviato'), false],
  ['texts', textOf('avviato'), textOf('concluso'), false],
])('%s', (_, a, b, expected) => {
  expect([contradict(a, b), contradict(b, a)]).toEqual([expected, expected]);
});
