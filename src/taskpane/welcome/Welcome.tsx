import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { FileDrop } from './FileDrop';
import { StartHere } from './StartHere';
import { TemplateForm } from './TemplateForm';
import { useWelcomeStyles } from './Welcome.styles';

interface Props {
  readonly services: PaneServices;
  readonly busy: boolean;
  readonly onStart: PaneActions['start'];
}

/** The first run: what this is, how to begin, and what to begin with. */
export function Welcome({ services, busy, onStart }: Props): React.JSX.Element {
  const { welcome } = useMessages();
  const styles = useWelcomeStyles();
  return (
    <div className={styles.welcome}>
      <h2 className={styles.title}>{welcome.title}</h2>
      <p className={styles.paragraph}>{welcome.lead}</p>
      {services.home === 'browser' ? (
        <FileDrop
          busy={busy}
          onFile={(file) => {
            onStart({ kind: 'file', file });
          }}
        />
      ) : (
        <StartHere
          busy={busy}
          onVerify={() => {
            onStart({ kind: 'verify' });
          }}
        />
      )}
      <ol className={styles.steps}>
        {welcome.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.paragraph}>{welcome.privacy[services.home]}</p>
      <h3 className={styles.subtitle}>{welcome.noData}</h3>
      <TemplateForm services={services} busy={busy} onStart={onStart} example />
    </div>
  );
}
