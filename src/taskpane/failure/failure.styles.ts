import { tokens } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

export const useFailureStyles = makeStyles({
  detail: { marginTop: tokens.spacingVerticalXS },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});
