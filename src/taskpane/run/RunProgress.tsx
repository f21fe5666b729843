import { mergeClasses } from '@fluentui/react-components';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';
import type { Run } from '../pane/paneState';
import { useRunStyles } from './RunProgress.styles';
import { stepWords } from './stepWords';

interface Props {
  readonly run: Run;
  readonly onCancel: () => void;
}

/** What is being done, in words, how far it is, and the way to stop it. */
export function RunProgress({ run, onCancel }: Props): React.JSX.Element {
  const messages = useMessages();
  const styles = useRunStyles();
  const words = stepWords(run, messages);
  return (
    <section className={styles.run} aria-label={messages.run.region}>
      <div className={styles.title}>{messages.run[run.task.kind]}</div>
      <progress
        className={mergeClasses(styles.bar, run.total <= 1 && styles.endless)}
        aria-label={messages.run[run.task.kind]}
        aria-valuetext={words}
        {...(run.total > 1 ? { value: run.done, max: run.total } : {})}
      />
      <div className={styles.row}>
        <span>{words}</span>
        <Button size="small" disabledFocusable={run.cancelling} onClick={onCancel}>
          {run.cancelling ? messages.actions.cancelling : messages.actions.cancel}
        </Button>
      </div>
    </section>
  );
}
