import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import { DismissButton } from '../run/DismissButton';
import type { WrittenReports } from '../services';
import { DownloadLink } from './DownloadLink';
import { ReportList } from './ReportList';

interface Props {
  readonly outcome: WrittenReports;
  readonly onGoTo: PaneActions['goTo'];
  readonly onDismiss: () => void;
}

/** What was written, with a way to each sheet, or to the copy that holds them. */
export function WrittenMessage({ outcome, onGoTo, onDismiss }: Props): React.JSX.Element {
  const { reports: texts } = useMessages();
  const { reports, leftOut, draft, download } = outcome;
  return (
    <MessageBar intent={draft ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{draft ? texts.writtenDraft(reports.length) : texts.written(reports.length)}</MessageBarTitle>
        <ReportList {...outcome} onGoTo={onGoTo} />
        {leftOut.length > 0 && <div>{texts.leftOut(leftOut.join(', '))}</div>}
        {download && <div>{texts.copy}</div>}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={onDismiss} />}>
        {download && <DownloadLink download={download} />}
      </MessageBarActions>
    </MessageBar>
  );
}
