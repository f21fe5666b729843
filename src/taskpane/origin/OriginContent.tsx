import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices, ReportChoice } from '../services';
import { useOriginStyles } from './origin.styles';
import { OriginAnswer } from './OriginAnswer';
import { OriginForm } from './OriginForm';
import { useOrigin } from './useOrigin';

interface Props {
  readonly services: PaneServices;
  readonly busy: boolean;
  readonly reports: readonly ReportChoice[];
  readonly actions: PaneActions;
}

/** The question, by the selection in Excel and by a form elsewhere, and its answer. */
export function OriginContent({ services, busy, reports, actions }: Props): React.JSX.Element {
  const { origin: texts } = useMessages();
  const styles = useOriginStyles();
  const { origin, asking, ask } = useOrigin(services, !busy, actions.tell);
  const number = origin?.outcome === 'explained' ? origin.lines[0] : undefined;
  return (
    <div className={styles.content}>
      <div>{texts.hint[services.home]}</div>
      {services.home === 'browser' ? (
        <OriginForm
          busy={busy}
          reports={reports}
          onAsk={(report, cell) => {
            ask(() => services.explain(report, cell));
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              ask(services.explainSelected);
            }}
          >
            {texts.ask}
          </Button>
          {number?.kind === 'number' && (
            <Button onClick={() => void actions.goTo({ sheet: number.cell.sheet, cell: number.cell.cell })}>
              {texts.back}
            </Button>
          )}
        </div>
      )}
      <OriginAnswer origin={origin} asking={asking} home={services.home} onGoTo={actions.goTo} />
    </div>
  );
}
