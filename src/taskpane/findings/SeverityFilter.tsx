import { Button } from '../button/Button';
import type { Finding, Severity } from '../../core/diagnostics/finding';
import { useMessages } from '../messages/useMessages';
import { SEVERITIES } from '../preferences';
import { countBySeverity } from '../summary/countBySeverity';
import { SeverityIcon } from '../summary/SeverityMark';
import { useFindingsStyles } from './FindingsPanel.styles';

interface Props {
  readonly findings: readonly Finding[];
  readonly hidden: readonly Severity[];
  readonly onHide: (hidden: readonly Severity[]) => void;
}

/** One button a severity, pressed while it is shown. */
export function SeverityFilter({ findings, hidden, onHide }: Props): React.JSX.Element {
  const { findings: texts, severityCount } = useMessages();
  const styles = useFindingsStyles();
  const counts = countBySeverity(findings);
  return (
    <div role="group" aria-label={texts.filter} className={styles.filter}>
      {SEVERITIES.map((severity) => {
        const shown = !hidden.includes(severity);
        return (
          <Button
            key={severity}
            size="small"
            appearance={shown ? 'outline' : 'subtle'}
            aria-pressed={shown}
            {...(shown ? { className: styles.pressed } : {})}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => {
              onHide(shown ? [...hidden, severity] : hidden.filter((other) => other !== severity));
            }}
          >
            {severityCount[severity](counts[severity])}
          </Button>
        );
      })}
    </div>
  );
}
