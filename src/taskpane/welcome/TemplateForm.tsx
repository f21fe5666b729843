import { useState } from 'react';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { useWelcomeStyles } from './Welcome.styles';
import { YearField } from './YearField';

interface Props {
  readonly services: PaneServices;
  readonly busy: boolean;
  readonly onStart: PaneActions['start'];
  /** Offers the worked example as well. */
  readonly example?: true;
}

/** The empty template, for a year of accounts. */
export function TemplateForm({ services, busy, onStart, example }: Props): React.JSX.Element {
  const { actions } = useMessages();
  const styles = useWelcomeStyles();
  const [year, setYear] = useState(String(services.templateYear));
  const valid = /^(19|20)\d\d$/.test(year);
  return (
    <form
      className={styles.template}
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) onStart({ kind: 'template', year: Number(year) });
      }}
    >
      <YearField year={year} valid={valid} onChange={setYear} />
      <div className={styles.buttons}>
        <Button type="submit" disabledFocusable={busy || !valid}>
          {services.home === 'excel' ? actions.template : actions.templateFile}
        </Button>
        {example && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              onStart({ kind: 'example' });
            }}
          >
            {actions.example}
          </Button>
        )}
      </div>
    </form>
  );
}
