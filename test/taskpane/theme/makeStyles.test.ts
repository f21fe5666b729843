/** @jest-environment jsdom */
import { makeStyles } from '../../../src/taskpane/theme/makeStyles';

/** What has been written into the page, one rule a line, since the last call. */
function written(): string[] {
  return [...document.head.querySelectorAll('style')].flatMap((sheet) => {
    sheet.remove();
    return sheet.textContent.split('\n').filter((line) => line !== '');
  });
}

test('rules are written into the page once, where the component is first drawn', () => {
  const useStyles = makeStyles({
    title: { fontWeight: 'var(--fontWeightSemibold)', margin: 0 },
    link: {
      color: 'red',
      ':focus': { outline: 'none' },
      '@media (forced-colors: active)': { textDecorationLine: 'underline' },
    },
  });
  expect(written()).toEqual([]);
  const { title, link } = useStyles();
  expect(useStyles()).toEqual({ title, link });
  expect(written()).toEqual([
    `.${title}.${title} { font-weight: var(--fontWeightSemibold); margin: 0; }`,
    `.${link}.${link} { color: red; }`,
    `.${link}.${link}:focus { outline: none; }`,
    `@media (forced-colors: active) { .${link}.${link} { text-decoration-line: underline; } }`,
  ]);
});

test('parts of the same name in two components are two classes', () => {
  const first = makeStyles({ part: { color: 'red' } })();
  const second = makeStyles({ part: { color: 'blue' } })();
  expect(first.part).not.toBe(second.part);
});
