import { useId, useState } from 'react';
import type { SignerProblem } from '../../core/signOff/signer';
import { Button } from '../button/Button';
import type { PaneActions } from '../pane/usePane';
import type { SignOffTools } from '../services';
import { useFieldStyles } from '../theme/field.styles';
import { useWelcomeStyles } from '../welcome/Welcome.styles';

interface Props {
  readonly tools: SignOffTools;
  readonly busy: boolean;
  readonly onStart: PaneActions['start'];
}

const FIELDS = ['name', 'role', 'date'] as const;

/** Who signs off, as what, on which day: today, unless another is chosen. What is typed is kept nowhere but in the workbook. */
export function SignOffForm({ tools: { texts, today, signerOf }, busy, onStart }: Props): React.JSX.Element {
  const styles = useWelcomeStyles();
  const fields = useFieldStyles();
  const id = useId();
  const [given, setGiven] = useState({ name: '', role: '', date: today });
  const [problem, setProblem] = useState<SignerProblem>();
  return (
    <form
      className={styles.template}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const signer = signerOf(given.name, given.role, given.date);
        if (typeof signer === 'string') setProblem(signer);
        else if (!busy) onStart({ kind: 'signOff', wish: { kind: 'give', signer } });
      }}
    >
      <div className={styles.minor}>{texts.hint}</div>
      {FIELDS.map((field) => (
        <div key={field} className={fields.field}>
          <label htmlFor={`${id}-${field}`}>{texts[field]}</label>
          <input
            id={`${id}-${field}`}
            className={fields.input}
            type={field === 'date' ? 'date' : 'text'}
            value={given[field]}
            autoComplete="off"
            aria-required={field !== 'role'}
            aria-invalid={problem === field}
            aria-describedby={`${id}-problem`}
            onChange={({ target: { value } }) => {
              setProblem(undefined);
              setGiven({ ...given, [field]: value });
            }}
          />
        </div>
      ))}
      <div id={`${id}-problem`} role="alert" className={fields.problem}>
        {problem ? texts.problem[problem] : ''}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={busy}>
          {texts.give}
        </Button>
      </div>
    </form>
  );
}
