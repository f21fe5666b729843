import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';

/** In Excel the workbook is there already: the first thing to do is to check it. */
export function StartHere(props: { readonly busy: boolean; readonly onVerify: () => void }): React.JSX.Element {
  const { actions } = useMessages();
  return (
    <Button appearance="primary" disabledFocusable={props.busy} onClick={props.onVerify}>
      {actions.verify}
    </Button>
  );
}
