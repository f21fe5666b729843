import { useMessages } from '../messages/useMessages';
import type { PaneServices } from '../services';
import { FilePicker } from '../welcome/FilePicker';
import { usePaneStyles } from './Pane.styles';
import type { PaneActions } from './usePane';

interface Props {
  readonly services: PaneServices;
  readonly fileName: string | undefined;
  readonly busy: boolean;
  readonly onStart: PaneActions['start'];
}

/** The name of the add-in and, in a browser, the file at hand and the way to another. */
export function Header({ services, fileName, busy, onStart }: Props): React.JSX.Element {
  const { appName, file: texts } = useMessages();
  const styles = usePaneStyles();
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.appName}>{appName}</h1>
        {fileName !== undefined && <div className={styles.fileName}>{fileName}</div>}
      </div>
      {services.home === 'browser' && fileName !== undefined && (
        <FilePicker
          size="small"
          busy={busy}
          onFile={(file) => {
            onStart({ kind: 'file', file });
          }}
        >
          {texts.another}
        </FilePicker>
      )}
    </header>
  );
}
