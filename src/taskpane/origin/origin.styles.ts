import { tokens, typographyStyles } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

const NUMBER = { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold };

export const useOriginStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'flex-end' },
  wide: { display: 'flex', flexDirection: 'column', flex: '1 1 160px', minWidth: 0, gap: tokens.spacingVerticalXXS },
  narrow: { display: 'flex', flexDirection: 'column', flex: '0 1 80px', minWidth: 0, gap: tokens.spacingVerticalXXS },
  submit: { flexBasis: '100%' },
  outdated: {
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: 'anywhere',
  },
  number: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontVariantNumeric: 'tabular-nums',
  },
  lines: { overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { padding: `${tokens.spacingVerticalXS} 0` },
  amount: NUMBER,
  total: { ...NUMBER, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
});
