import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissButton } from './DismissButton';

/** A sentence that needs no answer. */
export function PlainMessage(props: { readonly children: string; readonly onDismiss: () => void }): React.JSX.Element {
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{props.children}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={props.onDismiss} />} />
    </MessageBar>
  );
}
