import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Checkbox } from '@fluentui/react-components';
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

const SECTION = 'reports';

/** Which reports to generate, folded under how many they are. Those without data say what is missing. */
export function ReportsChoice({ reports, preferences, onPrefer }: Props): React.JSX.Element {
  const { reports: texts } = useMessages();
  const styles = useReportsStyles();
  const { choosing, unwanted } = preferences;
  const wanted = wantedOf(reports, unwanted);
  return (
    <div>
      <Accordion
        collapsible
        openItems={choosing ? [SECTION] : []}
        onToggle={(_, { openItems }) => {
          onPrefer({ choosing: openItems.length > 0 });
        }}
      >
        <AccordionItem value={SECTION}>
          <AccordionHeader as="h2">{texts.choice(wanted.length, reports.length)}</AccordionHeader>
          <AccordionPanel className={styles.choices}>
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
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      {wanted.length === 0 && <div role="alert">{texts.noneChosen}</div>}
    </div>
  );
}
