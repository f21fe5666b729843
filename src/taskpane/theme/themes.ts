import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import type { Shade } from '../services';

/** The navy of the reports' own headings, from nearly black to nearly white. */
const BRAND: BrandVariants = {
  10: '#0a1122',
  20: '#111d38',
  30: '#17284f',
  40: '#1d3364',
  50: '#243f7a',
  60: '#2b4b90',
  70: '#3356a4',
  80: '#3a62b9',
  90: '#5580d4',
  100: '#7199e8',
  110: '#84a8ee',
  120: '#97b6f2',
  130: '#adc6f6',
  140: '#c4d6f9',
  150: '#d9e5fb',
  160: '#eef3fd',
};

const dark = createDarkTheme(BRAND);

/** Fluent's themes in our colours. High contrast needs none: there the system's colours take over. */
export const THEMES: Readonly<Record<Shade, Theme>> = {
  light: createLightTheme(BRAND),
  // Fluent's own blue and red for text are too dark for a dark ground: 4.5 to 1 is the least that all can read.
  dark: {
    ...dark,
    colorBrandForeground1: BRAND[110],
    colorBrandForeground2: BRAND[120],
    colorStatusDangerForeground1: '#ea8a92',
  },
};
