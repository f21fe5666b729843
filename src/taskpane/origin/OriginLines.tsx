import { useState } from 'react';
import { Button } from '../button/Button';
import type { ExplanationLine } from '../../core/drillDown/explanationLines';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { useOriginStyles } from './origin.styles';
import { OriginLine } from './OriginLine';

/** Lines that are drawn at first, and that each «Mostra altre» adds: thousands stay fluid. */
const FIRST_PAGE = 40;
const NEXT_PAGE = 200;

interface Props {
  /** The first is the number itself. */
  readonly lines: readonly ExplanationLine[];
  readonly home: PaneServices['home'];
  readonly onGoTo: PaneActions['goTo'];
}

/** The cells behind a number, with sign and operation; what they come to stays in sight below. */
export function OriginLines({ lines: [number, ...lines], home, onGoTo }: Props): React.JSX.Element {
  const { origin: texts } = useMessages();
  const styles = useOriginStyles();
  const [drawn, setDrawn] = useState(FIRST_PAGE);
  const last = lines.at(-1);
  const result = last?.depth === 1 && (last.kind === 'total' || last.kind === 'quotient') ? last : undefined;
  const parts = result ? lines.slice(0, -1) : lines;
  const left = parts.length - drawn;
  const draw = (line: ExplanationLine, index: number): React.JSX.Element => (
    <OriginLine key={index} line={line} home={home} onGoTo={onGoTo} />
  );
  return (
    <div>
      {number?.kind === 'number' && (
        <div className={styles.number} lang="it">
          <span className={styles.label}>{number.cell.label}</span> <strong>{number.text}</strong>
        </div>
      )}
      <ul className={styles.list}>{parts.slice(0, drawn).map(draw)}</ul>
      {left > 0 && (
        <Button
          className={styles.more}
          onClick={() => {
            setDrawn(drawn + NEXT_PAGE);
          }}
        >
          {texts.more(Math.min(NEXT_PAGE, left), left)}
        </Button>
      )}
      {result && <ul className={styles.list}>{draw(result, -1)}</ul>}
    </div>
  );
}
