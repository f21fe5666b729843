import { useMessages } from '../messages/useMessages';
import { useFailureStyles } from './failure.styles';
import type { Failure } from './failure';

/** What the system said, folded away: for who helps. */
export function TechnicalDetail({ failure }: { readonly failure: Failure }): React.JSX.Element | null {
  const { failure: texts } = useMessages();
  const styles = useFailureStyles();
  if (failure.reason === 'file' || failure.detail === undefined) return null;
  return (
    <details className={styles.detail}>
      {/* For Excel on the web: see `FindingDetails`. */}
      <summary tabIndex={0}>{texts.detail}</summary>
      <code className={styles.code}>{failure.detail}</code>
    </details>
  );
}
