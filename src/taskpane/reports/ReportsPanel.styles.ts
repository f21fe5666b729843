import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useReportsStyles = makeStyles({
  choices: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalXS },
  missing: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  link: { textAlign: 'start' },
});
