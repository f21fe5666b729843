import { makeStyles, tokens } from '@fluentui/react-components';

export const useAppStyles = makeStyles({
  ground: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
});
