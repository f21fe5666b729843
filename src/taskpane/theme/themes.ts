import type { PartialTheme } from '@fluentui/react-components';
import type { Shade } from '../services';
import { BRAND } from './brand';
import { COLOURS } from './colours';
import { MEASURES } from './measures';

/** Fluent's themes in our colours, as far as the pane uses them. High contrast needs none: there the system's colours take over. */
export const THEMES: Readonly<Record<Shade, PartialTheme>> = {
  light: theme(0),
  // Fluent's own blue and red for text are too dark for a dark ground: 4.5 to 1 is the least that all can read.
  dark: {
    ...theme(1),
    colorBrandForeground1: BRAND[110],
    colorStatusDangerForeground1: '#ea8a92',
  },
};

function theme(shade: 0 | 1): PartialTheme {
  const colours = Object.entries(COLOURS).map(([token, pair]) => [token, pair[shade]] as const);
  return { ...Object.fromEntries(colours), ...MEASURES };
}
