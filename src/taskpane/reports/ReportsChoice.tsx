import { Disclosure } from '../disclosure/Disclosure';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { Preferences } from '../preferences';
import type { ReportChoice } from '../services';
import { Choice } from './Choice';
import { wantedOf } from './wantedOf';

interface Props {
  readonly reports: readonly ReportChoice[];
  readonly preferences: Preferences;
  readonly onPrefer: PaneActions['prefer'];
}

/** Which reports to generate, folded under how many they are. Those without data say what is missing. */
export function ReportsChoice({ reports, preferences, onPrefer }: Props): React.JSX.Element {
  const { reports: texts } = useMessages();
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
          <Choice
            key={name}
            name={name}
            missing={missing === undefined ? undefined : texts.missing(missing)}
            chosen={missing === undefined && !unwanted.includes(name)}
            onChoose={(chosen) => {
              const others = unwanted.filter((other) => other !== name);
              onPrefer({ unwanted: chosen ? others : [...others, name] });
            }}
          />
        ))}
      </Disclosure>
      {wanted.length === 0 && <div role="alert">{texts.noneChosen}</div>}
    </div>
  );
}
