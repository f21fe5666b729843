import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMessages } from '../messages/useMessages';
import { DownloadLink } from '../reports/DownloadLink';
import { useReportsStyles } from '../reports/reports.styles';
import { DismissButton } from '../run/DismissButton';
import type { NewYearMade } from '../services';
import { newYearWords } from './newYearWords';

interface Props {
  readonly made: NewYearMade;
  readonly onDismiss: () => void;
}

/** What «Prepara il nuovo esercizio» made, and what it did to the data, which is told in Italian as the data are. */
export function NewYearMessage({ made, onDismiss }: Props): React.JSX.Element {
  const messages = useMessages();
  const styles = useReportsStyles();
  return (
    <MessageBar intent={made.outcome === 'written' ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        {newYearWords(made, messages)}
        {made.outcome === 'written' && (
          <ul lang="it" className={styles.list}>
            {made.done.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={onDismiss} />}>
        {made.outcome === 'written' && made.download && <DownloadLink download={made.download} />}
      </MessageBarActions>
    </MessageBar>
  );
}
