import { tokens } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

export const useReportsStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  count: { whiteSpace: 'nowrap' },
  link: { textAlign: 'start', minHeight: '24px' },
});
