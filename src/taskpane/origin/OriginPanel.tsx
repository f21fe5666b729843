import { useState } from 'react';
import { Disclosure } from '../disclosure/Disclosure';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices, ReportChoice } from '../services';
import { OriginContent } from './OriginContent';

interface Props {
  readonly services: PaneServices;
  /** While something else is under way, nothing is asked. */
  readonly busy: boolean;
  /** The reports to choose from, where none is seen in a sheet. */
  readonly reports: readonly ReportChoice[];
  readonly actions: PaneActions;
}

/** «Da dove viene?», folded until it is wanted: while it is, nobody listens to what the user selects. */
export function OriginPanel(props: Props): React.JSX.Element {
  const { origin } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure level="h2" title={origin.title} open={open} onToggle={setOpen}>
      <OriginContent {...props} />
    </Disclosure>
  );
}
