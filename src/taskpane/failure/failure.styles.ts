import { makeStyles, tokens } from '@fluentui/react-components';

export const useFailureStyles = makeStyles({
  detail: { marginTop: tokens.spacingVerticalXS },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});
