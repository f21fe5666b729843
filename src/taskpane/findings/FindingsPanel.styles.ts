import { tokens, typographyStyles } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

export const useFindingsStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  empty: { margin: `${tokens.spacingVerticalS} 0` },
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, border: 0, margin: 0, padding: 0 },
  pressed: {
    borderWidth: tokens.strokeWidthThicker,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      borderColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
});
