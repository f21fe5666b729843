import {
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { Button } from '../button/Button';
import type { Messages } from '../messages/it';
import { useAppStyles } from '../pane/App.styles';
import { usePaneStyles } from '../pane/Pane.styles';
import type { ThemeSource } from '../services';
import { THEMES } from '../theme/themes';
import { useShade } from '../theme/useShade';

interface Props {
  readonly trouble: 'silent' | 'tooOld';
  readonly messages: Messages;
  readonly theme: ThemeSource;
  readonly onWorkOnFile: () => void;
}

/** What the pane shows where Excel does not answer, or is too old: why, and what can be done all the same. */
export function StartTrouble({ trouble, messages, theme, onWorkOnFile }: Props): React.JSX.Element {
  const shade = useShade(theme);
  const { ground } = useAppStyles();
  const { main } = usePaneStyles();
  const { start, failure, actions } = messages;
  const silent = trouble === 'silent';
  return (
    <FluentProvider theme={THEMES[shade]} className={ground}>
      <main role="alert" className={main}>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{silent ? start.noExcelTitle : start.tooOldTitle}</MessageBarTitle>
            <div>{silent ? start.noExcel : failure.apiMissing()}</div>
          </MessageBarBody>
          <MessageBarActions>
            {silent && (
              <Button
                onClick={() => {
                  window.location.reload();
                }}
              >
                {actions.retry}
              </Button>
            )}
            <Button onClick={onWorkOnFile}>{start.workOnFile}</Button>
          </MessageBarActions>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}
