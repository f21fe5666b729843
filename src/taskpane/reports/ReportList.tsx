import { lostLine } from '../../core/userWork/lost/lostLine';
import { movedWords } from '../../core/userWork/movedWords';
import { Link } from '../button/Link';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { WrittenReports } from '../services';
import { useReportsStyles } from './reports.styles';

interface Props extends Pick<WrittenReports, 'reports' | 'moved' | 'lost' | 'download'> {
  readonly onGoTo: PaneActions['goTo'];
}

/** The reports that a run wrote, with a way to each sheet that does not stand in a copy, and what it had to move. */
export function ReportList({ reports, moved, lost, download, onGoTo }: Props): React.JSX.Element {
  const { reports: texts } = useMessages();
  const styles = useReportsStyles();
  return (
    <>
      {reports.length > 0 && (
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
      )}
      {reports
        .filter(({ planned, written }) => planned !== written)
        .map(({ planned, written }) => (
          <div key={planned}>{texts.beside(planned, written)}</div>
        ))}
      {moved.length > 0 && <div>{texts.moved(moved.map(movedWords).join(', '))}</div>}
      {lost.length > 0 && <div>{texts.lost(lost.map(lostLine).join('; '))}</div>}
    </>
  );
}
