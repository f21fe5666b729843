import { tokens, typographyStyles } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

export const useReportsStyles = makeStyles({
  missing: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  count: { whiteSpace: 'nowrap' },
  link: { textAlign: 'start', minHeight: '24px' },
});
