import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import { DownloadLink } from '../reports/DownloadLink';
import { ReportList } from '../reports/ReportList';
import { DismissButton } from '../run/DismissButton';
import type { ToldEnding } from './toldEnding';

interface Props {
  readonly ending: ToldEnding;
  readonly actions: PaneActions;
}

/** What came of a task in its own words, with the answers that it wants. */
export function ToldMessage({ ending, actions }: Props): React.JSX.Element {
  const { reports: texts } = useMessages();
  const { intent, title, lines, written, answers = [] } = ending;
  const download = written?.download;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
        {written && <ReportList {...written} onGoTo={actions.goTo} />}
        {download && <div>{texts.copy}</div>}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={actions.dismiss} />}>
        {download && <DownloadLink download={download} />}
        {answers.map(({ label, task }) => (
          <Button
            key={label}
            onClick={() => {
              if (task) actions.start(task);
              else actions.dismiss();
            }}
          >
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
