import type { BrandVariants } from '@fluentui/react-components';

/** The navy of the reports' own headings, from nearly black to nearly white. */
export const BRAND: BrandVariants = {
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
