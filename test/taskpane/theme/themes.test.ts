import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import { BRAND } from '../../../src/taskpane/theme/brand';
import { THEMES } from '../../../src/taskpane/theme/themes';

/** Where a colour of ours is another than Fluent's. */
const OTHERWISE: Readonly<Record<string, string>> = {
  colorBrandForeground1: '#84a8ee',
  colorStatusDangerForeground1: '#ea8a92',
};

test.each([
  ['light', createLightTheme(BRAND), {}],
  ['dark', createDarkTheme(BRAND), OTHERWISE],
] as const)('the %s theme is Fluent’s, in our colours', (shade, fluent, otherwise) => {
  const expected = Object.entries({ ...fluent, ...otherwise }).filter(([token]) => token in THEMES[shade]);
  expect(THEMES[shade]).toEqual(Object.fromEntries(expected));
});
