import { useMessages } from '../messages/useMessages';
import { SEVERITIES } from '../preferences';
import type { DataState } from '../services';
import { countBySeverity } from './countBySeverity';
import { useSummaryStyles } from './DataSummary.styles';
import { SeverityMark } from './SeverityMark';

/** Whose data these are, what was found in them, and what may be done with them. */
export function DataSummary({ data }: { readonly data: DataState }): React.JSX.Element {
  const { state: texts, severityCount } = useMessages();
  const styles = useSummaryStyles();
  const counts = countBySeverity(data.findings);
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  const verdict = data.findings.length === 0 ? texts.clean : texts[data.state];
  return (
    <section className={styles.summary} aria-label={texts.region}>
      <h2 className={styles.entity}>{data.entity === '' ? texts.unknownEntity : data.entity}</h2>
      {data.year !== null && <div className={styles.minor}>{texts.year(data.year)}</div>}
      {present.length > 0 && (
        <ul className={styles.counts}>
          {present.map((severity) => (
            <li key={severity}>
              <SeverityMark severity={severity}>{severityCount[severity](counts[severity])}</SeverityMark>
            </li>
          ))}
        </ul>
      )}
      <div>{verdict}</div>
      <div className={styles.minor}>{texts.fingerprint(data.fingerprint)}</div>
    </section>
  );
}
