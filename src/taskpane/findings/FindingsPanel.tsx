import { useId, useMemo, useState } from 'react';
import type { Finding, Severity } from '../../core/diagnostics/finding';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { FindingGroup } from './FindingGroup';
import { useFindingsStyles } from './FindingsPanel.styles';
import { groupBySheet } from './groupBySheet';
import { SeverityFilter } from './SeverityFilter';

interface Props {
  readonly findings: readonly Finding[];
  readonly hidden: readonly Severity[];
  readonly home: PaneServices['home'];
  readonly onPrefer: PaneActions['prefer'];
  readonly onGoTo: PaneActions['goTo'];
}

/** What was found, by sheet. Only what is unfolded is drawn, a page at a time: thousands stay fluid. */
export function FindingsPanel({ findings, hidden, home, onPrefer, onGoTo }: Props): React.JSX.Element {
  const { findings: texts } = useMessages();
  const styles = useFindingsStyles();
  const title = useId();
  const groups = useMemo(
    () => groupBySheet(findings.filter(({ severity }) => !hidden.includes(severity))),
    [findings, hidden],
  );
  const [unfolded, setUnfolded] = useState<readonly string[]>(() => groups.slice(0, 1).map(({ sheet }) => sheet));
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {texts.title}
      </h2>
      {findings.length > 0 && (
        <SeverityFilter
          findings={findings}
          hidden={hidden}
          onHide={(severities) => {
            onPrefer({ hidden: severities });
          }}
        />
      )}
      {groups.length === 0 && <p className={styles.empty}>{findings.length === 0 ? texts.none : texts.allHidden}</p>}
      {groups.map((group) => (
        <FindingGroup
          key={group.sheet}
          group={group}
          open={unfolded.includes(group.sheet)}
          onToggle={(open) => {
            const others = unfolded.filter((sheet) => sheet !== group.sheet);
            setUnfolded(open ? [...others, group.sheet] : others);
          }}
          home={home}
          onGoTo={onGoTo}
        />
      ))}
    </section>
  );
}
