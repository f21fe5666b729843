import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';
import { DismissButton } from '../run/DismissButton';
import type { Failure } from './failure';
import { failureSentence } from './failureSentence';
import { TechnicalDetail } from './TechnicalDetail';

interface Props {
  readonly failure: Failure;
  /** Left out where there is nothing to try again. */
  readonly onRetry?: () => void;
  readonly onDismiss: () => void;
}

/** What went wrong, and what to do. */
export function FailureMessage({ failure, onRetry, onDismiss }: Props): React.JSX.Element {
  const messages = useMessages();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{messages.failure.title}</MessageBarTitle>
        <div lang={failure.reason === 'file' ? 'it' : undefined}>{failureSentence(failure, messages)}</div>
        <TechnicalDetail failure={failure} />
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={onDismiss} />}>
        {onRetry && <Button onClick={onRetry}>{messages.actions.retry}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
