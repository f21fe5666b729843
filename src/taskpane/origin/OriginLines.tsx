import type { ExplanationLine } from '../../core/drillDown/explanationLines';
import { PagedList } from '../disclosure/PagedList';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { useOriginStyles } from './origin.styles';
import { OriginLine } from './OriginLine';

interface Props {
  /** The first is the number itself. */
  readonly lines: readonly ExplanationLine[];
  readonly home: PaneServices['home'];
  readonly onGoTo: PaneActions['goTo'];
}

/** The cells behind a number, with sign and operation; what they come to stays in sight below. */
export function OriginLines({ lines: [number, ...lines], home, onGoTo }: Props): React.JSX.Element {
  const styles = useOriginStyles();
  const last = lines.at(-1);
  const result = last?.depth === 1 && (last.kind === 'total' || last.kind === 'quotient') ? last : undefined;
  const draw = (line: ExplanationLine, index: number): React.JSX.Element => (
    <OriginLine key={index} line={line} home={home} onGoTo={onGoTo} />
  );
  return (
    <div className={styles.lines}>
      {number?.kind === 'number' && (
        <div className={styles.number} lang="it">
          <span className={styles.label}>{number.cell.label}</span> <strong>{number.text}</strong>
        </div>
      )}
      <PagedList items={result ? lines.slice(0, -1) : lines} draw={draw} />
      {result && <ul className={styles.list}>{draw(result, -1)}</ul>}
    </div>
  );
}
