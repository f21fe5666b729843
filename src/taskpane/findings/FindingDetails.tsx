import type { Finding } from '../../core/diagnostics/finding';
import { formatDifference } from '../../core/money/formatAmount';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { useFindingStyles } from './FindingItem.styles';
import { PlaceLink } from './PlaceLink';

interface Props {
  readonly finding: Finding;
  readonly home: PaneServices['home'];
  readonly onGoTo: PaneActions['goTo'];
}

/** What to do about a finding, the two sides of it, its cause and the other cells that take part: folded. */
export function FindingDetails({ finding, home, onGoTo }: Props): React.JSX.Element {
  const { findings: texts } = useMessages();
  const styles = useFindingStyles();
  const { seen, expected, difference, cause, action, related = [] } = finding;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [texts.seen, seen],
    [texts.expected, expected],
    [texts.difference, difference === undefined ? undefined : formatDifference(difference)],
    [texts.cause, cause],
    [texts.action, action],
  ];
  return (
    <details className={styles.details}>
      {/* Excel on the web moves the focus by itself: to buttons, links, fields, and what says that it takes it. */}
      <summary tabIndex={0} className={styles.summary}>
        {texts.details}
      </summary>
      <dl className={styles.facts}>
        {facts.map(
          ([term, fact]) =>
            fact !== undefined && (
              <div key={term} className={styles.pair}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.fact} lang="it">
                  {fact}
                </dd>
              </div>
            ),
        )}
        {related.length > 0 && (
          <>
            <dt className={styles.term}>{texts.related}</dt>
            <dd className={styles.fact}>
              <ul className={styles.related}>
                {related.map((place, index) => (
                  <li key={index}>
                    <PlaceLink place={place} home={home} onGoTo={onGoTo} named />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}
