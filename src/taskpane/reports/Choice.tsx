import { useId } from 'react';
import { useChoiceStyles } from './Choice.styles';

interface Props {
  readonly name: string;
  /** Why it cannot be chosen. */
  readonly missing: string | undefined;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** A report to tick. A box of the browser's own: Fluent's weighs as much as a report. */
export function Choice({ name, missing, chosen, onChoose }: Props): React.JSX.Element {
  const styles = useChoiceStyles();
  const why = useId();
  return (
    <div>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          disabled={missing !== undefined}
          checked={chosen}
          {...(missing === undefined ? {} : { 'aria-describedby': why })}
          onChange={({ target }) => {
            onChoose(target.checked);
          }}
        />
        <span className={missing === undefined ? '' : styles.unavailable}>{name}</span>
      </label>
      {missing !== undefined && (
        <div id={why} className={styles.missing}>
          {missing}
        </div>
      )}
    </div>
  );
}
