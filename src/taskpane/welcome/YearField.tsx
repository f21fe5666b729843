import { useId } from 'react';
import { useMessages } from '../messages/useMessages';
import { useFieldStyles } from '../theme/field.styles';

interface Props {
  readonly year: string;
  readonly valid: boolean;
  readonly onChange: (year: string) => void;
}

/** The year of the template. A field of the browser's own: the pane has no other, and Fluent's weighs as much as a report. */
export function YearField({ year, valid, onChange }: Props): React.JSX.Element {
  const { template } = useMessages();
  const styles = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{template.year}</label>
      <input
        id={id}
        className={styles.input}
        value={year}
        inputMode="numeric"
        maxLength={4}
        aria-invalid={!valid}
        aria-describedby={`${id}-problem`}
        onChange={({ target: { value } }) => {
          onChange(value.trim());
        }}
      />
      <div id={`${id}-problem`} role="alert" className={styles.problem}>
        {valid ? '' : template.badYear}
      </div>
    </div>
  );
}
