import { useState } from 'react';
import { isLapsed } from '../../core/signOff/isLapsed';
import { whoAndWhen } from '../../core/signOff/whoAndWhen';
import { changePlace, changeText } from '../../core/update/changeText';
import { FRESHNESS } from '../../core/update/freshness';
import { Disclosure } from '../disclosure/Disclosure';
import { PagedList } from '../disclosure/PagedList';
import { useFindingStyles } from '../findings/FindingItem.styles';
import { PlaceLink } from '../findings/PlaceLink';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { DataState, PaneServices } from '../services';
import { PreviewPanel } from './PreviewPanel';

interface Props {
  readonly data: Pick<DataState, 'signOffs' | 'update' | 'preview' | 'state'>;
  readonly home: PaneServices['home'];
  readonly actions: PaneActions;
}

/** Whether the reports in the workbook are up to date, and who had signed off what they were; nothing where it has none. */
export function UpdatePanel({ data, home, actions }: Props): React.JSX.Element | null {
  const { update: texts } = useMessages();
  const styles = useFindingStyles();
  const [open, setOpen] = useState(false);
  const { reports, changes } = data.update;
  const lapsed = data.signOffs.filter(isLapsed).map(whoAndWhen);
  if (reports.length + lapsed.length === 0) return null;
  return (
    <section aria-label={texts.region}>
      {FRESHNESS.map((freshness) => {
        const names = reports.filter((report) => report.freshness === freshness).map(({ name }) => name);
        if (names.length === 0) return null;
        return (
          <div key={freshness}>
            {names.length === reports.length ? texts.all[freshness] : texts.some[freshness](names.join(', '))}
          </div>
        );
      })}
      {lapsed.length > 0 && <div>{texts.lapsed(lapsed.join('; '))}</div>}
      {changes && changes.length > 0 && (
        <Disclosure level="h2" title={texts.changes(changes.length)} open={open} onToggle={setOpen}>
          <PagedList
            items={changes}
            draw={(change, index) => (
              <li key={index} className={styles.item} lang="it">
                <div className={styles.minor}>{changePlace(change)}</div>
                <div>{changeText(change)}</div>
                <PlaceLink place={change.place} home={home} onGoTo={actions.goTo} />
              </li>
            )}
          />
        </Disclosure>
      )}
      {reports.length > 0 && <PreviewPanel data={data} actions={actions} />}
    </section>
  );
}
