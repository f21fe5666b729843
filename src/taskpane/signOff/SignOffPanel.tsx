import { useEffect, useState } from 'react';
import { Disclosure } from '../disclosure/Disclosure';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { DataState, PaneServices, SignOffTools } from '../services';
import { SignOffContent } from './SignOffContent';

interface Props {
  readonly services: PaneServices;
  readonly data: DataState;
  readonly busy: boolean;
  readonly actions: PaneActions;
}

/** Who signed the reports off, and the way to do it, folded until it is wanted: its texts are loaded then. Nothing without reports. */
export function SignOffPanel({ services, data, busy, actions }: Props): React.JSX.Element | null {
  const { run } = useMessages();
  const [open, setOpen] = useState(false);
  const [tools, setTools] = useState<SignOffTools>();
  const { start, tell } = actions;
  useEffect(() => {
    if (!open) return;
    services.signOffTools().then(setTools, tell);
  }, [open, services, tell]);
  if (data.update.reports.length + data.signOffs.length === 0) return null;
  return (
    <Disclosure level="h2" title={run.signOff} open={open} onToggle={setOpen}>
      {tools && <SignOffContent signOffs={data.signOffs} tools={tools} busy={busy} onStart={start} />}
    </Disclosure>
  );
}
