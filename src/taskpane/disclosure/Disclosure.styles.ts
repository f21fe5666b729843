import { tokens } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

export const useDisclosureStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    paddingInlineStart: 0,
    overflowWrap: 'anywhere',
  },
  content: { paddingBottom: tokens.spacingVerticalS },
});
