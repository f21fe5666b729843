import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { NumberOrigin, PaneServices } from '../services';
import { useOriginStyles } from './origin.styles';
import { OriginLines } from './OriginLines';
import { originWords } from './originWords';

interface Props {
  readonly origin: NumberOrigin | undefined;
  readonly asking: boolean;
  readonly home: PaneServices['home'];
  readonly onGoTo: PaneActions['goTo'];
}

/** What became of the question: in words, which are told to who does not see, and the cells. */
export function OriginAnswer({ origin, asking, home, onGoTo }: Props): React.JSX.Element {
  const messages = useMessages();
  const styles = useOriginStyles();
  const words = asking ? messages.origin.asking : originWords(origin, messages);
  return (
    <>
      <div role="status">{words}</div>
      {origin?.outcome === 'explained' && (
        <>
          {origin.outdated !== undefined && (
            <div className={styles.outdated}>{messages.origin.outdated(origin.outdated)}</div>
          )}
          <OriginLines key={nameOf(origin.lines[0])} lines={origin.lines} home={home} onGoTo={onGoTo} />
        </>
      )}
    </>
  );
}

/** A list that was unfolded stays so when the same number is asked about again. */
function nameOf(line: Extract<NumberOrigin, { outcome: 'explained' }>['lines'][number] | undefined): string {
  return line?.kind === 'number' ? `${line.cell.sheet}!${line.cell.cell}` : '';
}
