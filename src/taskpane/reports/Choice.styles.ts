import { tokens, typographyStyles } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

export const useChoiceStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    width: 'fit-content',
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    gap: tokens.spacingHorizontalM,
    cursor: 'pointer',
  },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorBrandStroke1,
    cursor: 'inherit',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  unavailable: {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'default',
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
  missing: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
  },
});
