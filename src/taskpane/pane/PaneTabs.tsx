import { Tab, TabList } from '@fluentui/react-components';
import { FindingsPanel } from '../findings/FindingsPanel';
import { useMessages } from '../messages/useMessages';
import type { PaneTab, Preferences } from '../preferences';
import { ReportsPanel } from '../reports/ReportsPanel';
import type { DataState, PaneServices } from '../services';
import { usePaneStyles } from './Pane.styles';
import type { PaneActions } from './usePane';

interface Props {
  readonly data: DataState;
  readonly home: PaneServices['home'];
  readonly preferences: Preferences;
  readonly actions: PaneActions;
}

/** The two sides of the pane: what was found, and what to generate. */
export function PaneTabs({ data, home, preferences, actions }: Props): React.JSX.Element {
  const { tabs } = useMessages();
  const styles = usePaneStyles();
  const { tab, hidden, unwanted } = preferences;
  return (
    <div>
      <TabList
        aria-label={tabs.label}
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          actions.prefer({ tab: value as PaneTab });
        }}
      >
        <Tab value="findings" id="tab-findings" aria-controls="panel">
          {tabs.findings}
        </Tab>
        <Tab value="reports" id="tab-reports" aria-controls="panel">
          {tabs.reports}
        </Tab>
      </TabList>
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`} className={styles.tabPanel}>
        {tab === 'findings' ? (
          <FindingsPanel
            findings={data.findings}
            hidden={hidden}
            home={home}
            onHide={(severities) => {
              actions.prefer({ hidden: severities });
            }}
            onGoTo={actions.goTo}
          />
        ) : (
          <ReportsPanel
            reports={data.reports}
            unwanted={unwanted}
            onChoose={(names) => {
              actions.prefer({ unwanted: names });
            }}
          />
        )}
      </div>
    </div>
  );
}
