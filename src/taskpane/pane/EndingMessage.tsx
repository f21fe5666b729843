import { useMessages } from '../messages/useMessages';
import { FailureMessage } from '../failure/FailureMessage';
import { NewYearMessage } from '../newYear/NewYearMessage';
import { StoppedMessage } from '../reports/StoppedMessage';
import { WrittenMessage } from '../reports/WrittenMessage';
import { PlainMessage } from '../run/PlainMessage';
import { SEVERITIES } from '../preferences';
import { TemplateMessage } from '../welcome/TemplateMessage';
import type { PaneState } from './paneState';
import type { PaneActions } from './usePane';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What came of the last task. */
export function EndingMessage({ state: { ending }, actions }: Props): React.JSX.Element | null {
  return ending ? <Content ending={ending} actions={actions} /> : null;
}

function Content(props: { readonly ending: NonNullable<PaneState['ending']>; readonly actions: PaneActions }) {
  const { ending, actions } = props;
  const { run, template } = useMessages();
  const onDismiss = actions.dismiss;
  switch (ending.kind) {
    case 'verified':
      return null;
    case 'failed': {
      const { failure, task } = ending;
      const retry = task && {
        onRetry: () => {
          actions.start(task);
        },
      };
      return <FailureMessage failure={failure} {...retry} onDismiss={onDismiss} />;
    }
    case 'cancelled':
      return <PlainMessage onDismiss={onDismiss}>{run.cancelled}</PlainMessage>;
    case 'written':
      return <WrittenMessage outcome={ending.reports} onGoTo={actions.goTo} onDismiss={onDismiss} />;
    case 'stopped':
      return (
        <StoppedMessage
          data={ending.data}
          onDraft={() => {
            actions.start({ kind: 'generate', draft: true });
          }}
          onReview={() => {
            actions.prefer({ hidden: SEVERITIES.filter((severity) => severity !== 'errore') });
            actions.dismiss();
          }}
          onDismiss={onDismiss}
        />
      );
    case 'template':
      return <TemplateMessage template={ending.template} onDismiss={onDismiss} />;
    case 'newYear':
      return <NewYearMessage made={ending.made} onDismiss={onDismiss} />;
    case 'exampleElsewhere':
      return <PlainMessage onDismiss={onDismiss}>{template.exampleOpened}</PlainMessage>;
  }
}
