import { useId, useState } from 'react';
import { Button } from '../button/Button';
import { areaAddress, parseArea } from '../../core/workbook/address';
import { useMessages } from '../messages/useMessages';
import type { ReportChoice } from '../services';
import { useFieldStyles } from '../theme/field.styles';
import { useOriginStyles } from './origin.styles';

interface Props {
  readonly busy: boolean;
  readonly reports: readonly ReportChoice[];
  readonly onAsk: (report: string, cell: string) => void;
}

/** Which number is asked about, where no sheet is seen: a report, and the address of a cell. */
export function OriginForm({ busy, reports, onAsk }: Props): React.JSX.Element {
  const { origin: texts } = useMessages();
  const styles = useOriginStyles();
  const fields = useFieldStyles();
  const id = useId();
  const names = reports.flatMap(({ name, missing }) => (missing === undefined ? [name] : []));
  const [chosen, setChosen] = useState('');
  const [cell, setCell] = useState('');
  const [asked, setAsked] = useState(false);
  const report = names.includes(chosen) ? chosen : (names[0] ?? '');
  const address = addressOf(cell);
  const wrong = asked && address === undefined;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (address !== undefined && !busy) onAsk(report, address);
      }}
    >
      <div className={styles.wide}>
        <label htmlFor={`${id}-report`}>{texts.report}</label>
        <select
          id={`${id}-report`}
          className={fields.input}
          value={report}
          onChange={({ target: { value } }) => {
            setChosen(value);
          }}
        >
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      <div className={styles.narrow}>
        <label htmlFor={`${id}-cell`}>{texts.cell}</label>
        <input
          id={`${id}-cell`}
          className={fields.input}
          value={cell}
          maxLength={12}
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={`${id}-problem`}
          onChange={({ target: { value } }) => {
            setAsked(false);
            setCell(value);
          }}
        />
      </div>
      <div id={`${id}-problem`} role="alert" className={fields.problem}>
        {wrong ? texts.badCell : ''}
      </div>
      <Button type="submit" className={styles.submit} disabledFocusable={busy || report === ''}>
        {texts.ask}
      </Button>
    </form>
  );
}

/** A single cell as an address, however it was typed: ` $d$7` is `D7`. */
function addressOf(typed: string): string | undefined {
  const area = parseArea(typed.replaceAll(/[\s$]/g, '').toUpperCase());
  return area && area.top === area.bottom && area.left === area.right ? areaAddress(area) : undefined;
}
