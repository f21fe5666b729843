import { minuteOf, minuteText } from '../../../src/core/record/minute';

test('a moment to the minute, as it is kept and as it is read', () => {
  const minute = minuteOf(new Date(2021, 2, 5, 9, 7, 59));
  expect([minute, minuteText(minute)]).toEqual(['2021-03-05T09:07', '05/03/2021, 09:07']);
});

test('a text of another kind is shown as it is', () => {
  expect(minuteText('ieri')).toBe('ieri');
});
