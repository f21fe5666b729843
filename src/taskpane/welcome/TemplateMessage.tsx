import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMessages } from '../messages/useMessages';
import { DownloadLink } from '../reports/DownloadLink';
import { DismissButton } from '../run/DismissButton';
import type { TemplateOutcome } from '../services';
import { templateWords } from './templateWords';

interface Props {
  readonly template: TemplateOutcome;
  readonly onDismiss: () => void;
}

/** What «Crea modello» made. */
export function TemplateMessage({ template, onDismiss }: Props): React.JSX.Element {
  const messages = useMessages();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {templateWords(template, messages).map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={onDismiss} />}>
        {template.made === 'file' && <DownloadLink download={template.download} />}
      </MessageBarActions>
    </MessageBar>
  );
}
