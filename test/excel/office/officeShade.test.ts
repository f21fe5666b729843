import { officeShade } from '../../../src/excel/office/officeShade';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  [undefined, undefined],
  [{}, undefined],
  [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, 'dark'],
  [{ isDarkTheme: false }, 'light'],
  [{ bodyBackgroundColor: '#262626' }, 'dark'],
  [{ bodyBackgroundColor: '#F3F3F3' }, 'light'],
  [{ bodyBackgroundColor: 'e6e6e6' }, 'light'],
  [{ bodyBackgroundColor: 'black' }, undefined],
])('Excel’s theme %j is %s', (officeTheme, shade) => {
  Reflect.set(globalThis, 'Office', { context: { officeTheme } });
  expect(officeShade()).toBe(shade);
});
