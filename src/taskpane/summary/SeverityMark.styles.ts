import { makeStyles, tokens } from '@fluentui/react-components';

export const useSeverityStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  errore: { color: tokens.colorStatusDangerForeground1 },
  avviso: { color: tokens.colorStatusWarningForeground1 },
  informazione: { color: tokens.colorBrandForeground1 },
});
