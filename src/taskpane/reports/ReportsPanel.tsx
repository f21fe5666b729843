import { Checkbox } from '@fluentui/react-components';
import { useMessages } from '../messages/useMessages';
import type { ReportChoice } from '../services';
import { useReportsStyles } from './ReportsPanel.styles';
import { wantsAny } from './wantsAny';

interface Props {
  readonly reports: readonly ReportChoice[];
  readonly unwanted: readonly string[];
  readonly onChoose: (unwanted: readonly string[]) => void;
}

/** Which reports to generate. Those without data say what is missing. */
export function ReportsPanel({ reports, unwanted, onChoose }: Props): React.JSX.Element {
  const { reports: texts } = useMessages();
  const styles = useReportsStyles();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{texts.choice}</legend>
      {reports.map(({ name, missing }) => (
        <div key={name}>
          <Checkbox
            label={name}
            disabled={missing !== undefined}
            checked={missing === undefined && !unwanted.includes(name)}
            onChange={(_, { checked }) => {
              onChoose(checked === true ? unwanted.filter((other) => other !== name) : [...unwanted, name]);
            }}
          />
          {missing !== undefined && <div className={styles.missing}>{texts.missing(missing)}</div>}
        </div>
      ))}
      {!wantsAny(reports, unwanted) && <div role="alert">{texts.noneChosen}</div>}
    </fieldset>
  );
}
