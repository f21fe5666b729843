import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';
import { DismissButton } from '../run/DismissButton';
import type { DataState } from '../services';
import { countBySeverity } from '../summary/countBySeverity';

interface Props {
  readonly data: DataState;
  readonly onDraft: () => void;
  readonly onReview: () => void;
  readonly onDismiss: () => void;
}

/** Errors stopped the reports: asks whether a draft will do, where one can be made. */
export function StoppedMessage({ data, onDraft, onReview, onDismiss }: Props): React.JSX.Element {
  const { draft, impossible } = useMessages();
  const possible = data.state !== 'impossible';
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{possible ? draft.title : impossible.title}</MessageBarTitle>
        <div>{possible ? draft.body(countBySeverity(data.findings).errore) : impossible.body}</div>
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={onDismiss} />}>
        {possible && <Button onClick={onDraft}>{draft.confirm}</Button>}
        <Button onClick={onReview}>{draft.review}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
