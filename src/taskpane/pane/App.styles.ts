import { tokens } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

export const useAppStyles = makeStyles({
  ground: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
});
