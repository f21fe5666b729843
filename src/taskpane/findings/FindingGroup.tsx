import { countCases } from '../../core/diagnostics/countCases';
import { Disclosure } from '../disclosure/Disclosure';
import { PagedList } from '../disclosure/PagedList';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { FindingItem } from './FindingItem';
import type { SheetFindings } from './groupBySheet';

interface Props {
  readonly group: SheetFindings;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly home: PaneServices['home'];
  readonly onGoTo: PaneActions['goTo'];
}

/** The findings of a sheet, folded under its name. */
export function FindingGroup({ group, open, onToggle, home, onGoTo }: Props): React.JSX.Element {
  const { sheet, findings } = group;
  const { findings: texts } = useMessages();
  return (
    <Disclosure level="h3" title={texts.sheet(sheet, countCases(findings))} open={open} onToggle={onToggle}>
      <PagedList
        items={findings}
        draw={(finding, index) => <FindingItem key={index} finding={finding} home={home} onGoTo={onGoTo} />}
      />
    </Disclosure>
  );
}
