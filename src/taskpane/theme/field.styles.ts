import { tokens, typographyStyles } from '@fluentui/react-components';
import { makeStyles } from './makeStyles';

export const useFieldStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  input: {
    ...typographyStyles.body1,
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  },
  problem: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1 },
});
