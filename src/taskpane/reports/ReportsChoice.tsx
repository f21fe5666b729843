import { Checkbox } from '@fluentui/react-components';
import { Disclosure } from '../disclosure/Disclosure';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { Preferences } from '../preferences';
import type { ReportChoice } from '../services';
import { useReportsStyles } from './reports.styles';
import { wantedOf } from './wantedOf';

interface Props {
  readonly reports: readonly ReportChoice[];
  readonly preferences: Preferences;
  readonly onPrefer: PaneActions['prefer'];
}

/** Which reports to generate, folded under how many they are. Those without data say what is missing. */
export function ReportsChoice({ reports, preferences, onPrefer }: Props): React.JSX.Element {
  const { reports: texts } = useMessages();
  const styles = useReportsStyles();
  const { choosing, unwanted } = preferences;
  const wanted = wantedOf(reports, unwanted);
  return (
    <div>
      <Disclosure
        level="h2"
        title={texts.choice(wanted.length, reports.length)}
        open={choosing}
        onToggle={(open) => {
          onPrefer({ choosing: open });
        }}
      >
        {reports.map(({ name, missing }) => (
          <div key={name}>
            <Checkbox
              label={name}
              disabled={missing !== undefined}
              checked={missing === undefined && !unwanted.includes(name)}
              onChange={(_, { checked }) => {
                const others = unwanted.filter((other) => other !== name);
                onPrefer({ unwanted: checked === true ? others : [...others, name] });
              }}
            />
            {missing !== undefined && <div className={styles.missing}>{texts.missing(missing)}</div>}
          </div>
        ))}
      </Disclosure>
      {wanted.length === 0 && <div role="alert">{texts.noneChosen}</div>}
    </div>
  );
}
