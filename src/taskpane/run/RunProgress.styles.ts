import { tokens, typographyStyles } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

export const useRunStyles = makeStyles({
  run: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: typographyStyles.body1Strong,
  bar: { display: 'block', width: '100%', height: '6px', accentColor: tokens.colorBrandStroke1 },
  // A bar that runs to and fro says no more than one that stands still.
  endless: { '@media (prefers-reduced-motion: reduce)': { appearance: 'none' } },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});
