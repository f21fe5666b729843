import { memo } from 'react';
import type { InputCell, ReportCell } from '../../core/drillDown/explanation';
import type { ExplanationLine } from '../../core/drillDown/explanationLines';
import { PlaceLink } from '../findings/PlaceLink';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { useOriginStyles } from './origin.styles';

interface Props {
  readonly line: ExplanationLine;
  readonly home: PaneServices['home'];
  readonly onGoTo: PaneActions['goTo'];
}

/** One line of what a number is made of. */
export const OriginLine = memo(function OriginLine({ line, home, onGoTo }: Props): React.JSX.Element {
  const { origin: texts } = useMessages();
  const styles = useOriginStyles();
  const cellOf = (cell: InputCell | ReportCell, name: string): React.JSX.Element => (
    <>
      {name !== '' && (
        <div className={styles.label} lang="it">
          {name}
        </div>
      )}
      {/* Outside Excel a report is not there to be looked at. */}
      {'label' in cell && home === 'browser' ? (
        <div className={styles.label}>{`${cell.sheet}!${cell.cell}`}</div>
      ) : (
        <PlaceLink place={{ sheet: cell.sheet, cell: cell.cell }} home={home} onGoTo={onGoTo} named />
      )}
    </>
  );
  const content = (): React.JSX.Element => {
    switch (line.kind) {
      case 'input':
        return (
          <>
            <div className={styles.amount}>{signed(line.addend)}</div>
            {cellOf(line.cell, nameOf(line.cell))}
          </>
        );
      case 'cell':
        return (
          <>
            <div className={styles.amount}>{line.text}</div>
            {cellOf(line.cell, nameOf(line.cell))}
          </>
        );
      case 'number':
        return (
          <>
            <div className={styles.amount}>{line.addend ? signed(line.addend) : line.text}</div>
            {cellOf(line.cell, line.cell.label)}
          </>
        );
      case 'through':
        return (
          <>
            <div className={styles.amount}>{line.text}</div>
            {cellOf(line.cell, texts.through(line.cell.label === '' ? line.cell.sheet : `«${line.cell.label}»`))}
          </>
        );
      case 'total':
        return <div className={styles.total}>{`= ${line.text}`}</div>;
      case 'quotient':
        return <div className={styles.total}>{line.text === undefined ? texts.undefinedRatio : `= ${line.text}`}</div>;
      case 'allocation':
        return <div>{texts.allocation(line.exact, line.rounding)}</div>;
      case 'heading':
        return <div>{texts.headings[line.of]}</div>;
    }
  };
  return (
    <li className={styles.line} style={{ paddingInlineStart: `${(line.depth - 1) * 12}px` }}>
      {content()}
    </li>
  );
});

function signed({ sign, text }: { readonly sign: string; readonly text: string }): string {
  return `${sign} ${text}`;
}

function nameOf({ key, header }: InputCell): string {
  return key === undefined ? header : `${key} · ${header}`;
}
