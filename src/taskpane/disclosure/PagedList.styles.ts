import { tokens } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

export const usePagedListStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalS },
});
