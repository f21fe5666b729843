import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Link } from '../button/Link';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import { DismissButton } from '../run/DismissButton';
import type { WrittenReports } from '../services';
import { DownloadLink } from './DownloadLink';
import { useReportsStyles } from './reports.styles';

interface Props {
  readonly outcome: WrittenReports;
  readonly onGoTo: PaneActions['goTo'];
  readonly onDismiss: () => void;
}

/** What was written, with a way to each sheet, or to the copy that holds them. */
export function WrittenMessage({ outcome, onGoTo, onDismiss }: Props): React.JSX.Element {
  const { reports: texts } = useMessages();
  const styles = useReportsStyles();
  const { reports, leftOut, moved, draft, download } = outcome;
  return (
    <MessageBar intent={draft ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{draft ? texts.writtenDraft(reports.length) : texts.written(reports.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {reports.map(({ written, rows }) => (
            <li key={written}>
              {download ? (
                written
              ) : (
                <Link
                  className={styles.link}
                  aria-label={texts.open(written)}
                  onClick={() => void onGoTo({ sheet: written, cell: 'A1' })}
                >
                  {written}
                </Link>
              )}{' '}
              <span className={styles.count}>{`(${texts.rows(rows)})`}</span>
            </li>
          ))}
        </ul>
        {reports
          .filter(({ planned, written }) => planned !== written)
          .map(({ planned, written }) => (
            <div key={planned}>{texts.beside(planned, written)}</div>
          ))}
        {leftOut.length > 0 && <div>{texts.leftOut(leftOut.join(', '))}</div>}
        {moved.length > 0 && (
          <div>{texts.moved(moved.map(({ sheet, cell, text }) => `${sheet}!${cell} «${text}»`).join(', '))}</div>
        )}
        {download && <div>{texts.copy}</div>}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={onDismiss} />}>
        {download && <DownloadLink download={download} />}
      </MessageBarActions>
    </MessageBar>
  );
}
