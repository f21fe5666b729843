import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';
import { failureOf } from './failure';
import { TechnicalDetail } from './TechnicalDetail';

/** What stands in the pane's place after a fault of ours. */
export function Crash({ error }: { readonly error: unknown }): React.JSX.Element {
  const { crash } = useMessages();
  const failure = failureOf(error);
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{crash.title}</MessageBarTitle>
          <div>{crash.body}</div>
          <TechnicalDetail failure={failure} />
        </MessageBarBody>
        <MessageBarActions>
          <Button
            onClick={() => {
              window.location.reload();
            }}
          >
            {crash.reload}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
