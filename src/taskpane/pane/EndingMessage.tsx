import { useMessages } from '../messages/useMessages';
import { FailureMessage } from '../failure/FailureMessage';
import { stoppedSentence } from '../failure/failureSentence';
import { MailingMessage } from '../mailing/MailingMessage';
import { NewYearMessage } from '../newYear/NewYearMessage';
import { StoppedMessage } from '../reports/StoppedMessage';
import { WrittenMessage } from '../reports/WrittenMessage';
import { PlainMessage } from '../run/PlainMessage';
import type { PaneServices } from '../services';
import { SEVERITIES } from '../preferences';
import { ToldMessage } from '../told/ToldMessage';
import { TemplateMessage } from '../welcome/TemplateMessage';
import type { Ending, PaneState } from './paneState';
import type { PaneActions } from './usePane';

interface Props {
  readonly state: PaneState;
  readonly home: PaneServices['home'];
  readonly actions: PaneActions;
}

/** What came of the last task. */
export function EndingMessage({ state: { ending }, home, actions }: Props): React.JSX.Element | null {
  return ending ? <Content ending={ending} home={home} actions={actions} /> : null;
}

function Content({ ending, home, actions }: Omit<Props, 'state'> & { readonly ending: Ending }) {
  const messages = useMessages();
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
      return <PlainMessage onDismiss={onDismiss}>{stoppedSentence(ending.leftOut, messages)}</PlainMessage>;
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
    case 'mailing':
      return (
        <MailingMessage
          mailing={ending.mailing}
          home={home}
          onWish={(wishes) => {
            actions.start({ kind: 'mailing', wishes });
          }}
          onGenerate={() => {
            actions.start({ kind: 'generate', draft: false });
          }}
          onGoTo={actions.goTo}
          onDismiss={onDismiss}
        />
      );
    case 'told':
      return <ToldMessage ending={ending} actions={actions} />;
    case 'exampleElsewhere':
      return <PlainMessage onDismiss={onDismiss}>{messages.template.exampleOpened}</PlainMessage>;
  }
}
