import { tokens } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

const SYSTEM = { '@media (forced-colors: active)': { color: 'inherit' } };

export const useSeverityStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  // Where the system's colours take over, a button's own ground does too: the word and the shape say enough.
  errore: { color: tokens.colorStatusDangerForeground1, ...SYSTEM },
  avviso: { color: tokens.colorStatusWarningForeground1, ...SYSTEM },
  informazione: { color: tokens.colorBrandForeground1, ...SYSTEM },
});
