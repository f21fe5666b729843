import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';
import { FindingsPanel } from '../findings/FindingsPanel';
import { OriginPanel } from '../origin/OriginPanel';
import { ReportsChoice } from '../reports/ReportsChoice';
import { wantedOf } from '../reports/wantedOf';
import { RunProgress } from '../run/RunProgress';
import type { PaneServices } from '../services';
import { SignOffPanel } from '../signOff/SignOffPanel';
import { DataSummary } from '../summary/DataSummary';
import { UpdatePanel } from '../update/UpdatePanel';
import { TemplateForm } from '../welcome/TemplateForm';
import { Welcome } from '../welcome/Welcome';
import { Announcer } from './Announcer';
import { EndingMessage } from './EndingMessage';
import { Header } from './Header';
import { usePaneStyles } from './Pane.styles';
import { useFocusKept } from './useFocusKept';
import { usePane } from './usePane';

/** The task pane, in Excel or in a browser. */
export function Pane({ services }: { readonly services: PaneServices }): React.JSX.Element {
  const { state, actions } = usePane(services);
  const { actions: words } = useMessages();
  const styles = usePaneStyles();
  const main = useFocusKept(state);
  const { data, run, preferences } = state;
  const busy = run !== undefined;
  const origin = (
    <OriginPanel key="origin" services={services} busy={busy} reports={data?.reports ?? []} actions={actions} />
  );
  return (
    <div className={styles.pane}>
      <Header services={services} fileName={state.fileName} busy={busy} onStart={actions.start} />
      <Announcer state={state} />
      <main ref={main} className={styles.main}>
        {run && <RunProgress run={run} onCancel={actions.cancel} />}
        <EndingMessage state={state} home={services.home} actions={actions} />
        {data ? (
          <>
            <DataSummary data={data} />
            <UpdatePanel data={data} home={services.home} actions={actions} />
            <SignOffPanel services={services} data={data} busy={busy} actions={actions} />
            <div className={styles.buttons}>
              <Button
                appearance="primary"
                data-next-step
                disabledFocusable={
                  busy || data.state === 'impossible' || wantedOf(data.reports, preferences.unwanted).length === 0
                }
                onClick={() => {
                  actions.start({ kind: 'generate', draft: false });
                }}
              >
                {words.generate}
              </Button>
              <Button
                disabledFocusable={busy}
                onClick={() => {
                  actions.start({ kind: 'verify' });
                }}
              >
                {words.verifyAgain}
              </Button>
              <Button
                disabledFocusable={busy}
                onClick={() => {
                  actions.start({ kind: 'mailing' });
                }}
              >
                {words.checkMailing}
              </Button>
              {data.earlier && (
                <Button
                  disabledFocusable={busy}
                  onClick={() => {
                    actions.start({ kind: 'restore', confirmed: false });
                  }}
                >
                  {words.restore}
                </Button>
              )}
              {data.year !== null && (
                <Button
                  disabledFocusable={busy}
                  onClick={() => {
                    actions.start({ kind: 'newYear' });
                  }}
                >
                  {words.newYear}
                </Button>
              )}
            </div>
            {data.state === 'impossible' && <TemplateForm services={services} busy={busy} onStart={actions.start} />}
            <ReportsChoice reports={data.reports} preferences={preferences} onPrefer={actions.prefer} />
            {origin}
            <FindingsPanel
              findings={data.findings}
              hidden={preferences.hidden}
              home={services.home}
              onPrefer={actions.prefer}
              onGoTo={actions.goTo}
            />
          </>
        ) : (
          <>
            <Welcome services={services} busy={busy} onStart={actions.start} />
            {services.home === 'excel' && origin}
          </>
        )}
      </main>
    </div>
  );
}
