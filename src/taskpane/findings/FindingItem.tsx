import { memo } from 'react';
import type { Finding } from '../../core/diagnostics/finding';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { SeverityMark } from '../summary/SeverityMark';
import { FindingDetails } from './FindingDetails';
import { useFindingStyles } from './FindingItem.styles';
import { PlaceLink } from './PlaceLink';

interface Props {
  readonly finding: Finding;
  readonly home: PaneServices['home'];
  readonly onGoTo: PaneActions['goTo'];
}

/** One finding: how much it weighs, what it is, where it is, and what to do. */
export const FindingItem = memo(function FindingItem({ finding, home, onGoTo }: Props): React.JSX.Element {
  const { severity: words } = useMessages();
  const styles = useFindingStyles();
  const { code, severity, message, place } = finding;
  const where = [place.cell, place.key, place.column].filter((part) => part !== undefined && part !== '');
  return (
    <li className={styles.item}>
      <div className={styles.top}>
        <SeverityMark severity={severity}>{words[severity]}</SeverityMark>
        <span className={styles.minor}>{code}</span>
      </div>
      <div lang="it">{message}</div>
      <div className={styles.minor} lang="it">
        {where.join(' · ')}
      </div>
      <PlaceLink place={place} home={home} onGoTo={onGoTo} />
      <FindingDetails finding={finding} home={home} onGoTo={onGoTo} />
    </li>
  );
});
