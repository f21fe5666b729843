import { useMessages } from '../messages/useMessages';
import { announcement } from './announcement';
import { usePaneStyles } from './Pane.styles';
import type { PaneState } from './paneState';

/** Tells who cannot see the pane what it is doing and what came of it. Always there: a live region must not come and go. */
export function Announcer({ state }: { readonly state: PaneState }): React.JSX.Element {
  const messages = useMessages();
  const styles = usePaneStyles();
  return (
    <div role="status" className={styles.announcer}>
      {announcement(state, messages)}
    </div>
  );
}
