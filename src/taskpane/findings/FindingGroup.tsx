import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Disclosure } from '../disclosure/Disclosure';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { FindingItem } from './FindingItem';
import { useFindingsStyles } from './FindingsPanel.styles';
import type { SheetFindings } from './groupBySheet';

/** Findings that are drawn at first, and that each «Mostra altre» adds. */
const FIRST_PAGE = 20;
const NEXT_PAGE = 100;

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
  const styles = useFindingsStyles();
  const [drawn, setDrawn] = useState(FIRST_PAGE);
  const left = findings.length - drawn;
  return (
    <Disclosure level="h3" title={texts.sheet(sheet, findings.length)} open={open} onToggle={onToggle}>
      <ul className={styles.list}>
        {findings.slice(0, drawn).map((finding, index) => (
          <FindingItem key={index} finding={finding} home={home} onGoTo={onGoTo} />
        ))}
      </ul>
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
    </Disclosure>
  );
}
