import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ErrorBoundary } from '../failure/ErrorBoundary';
import type { Messages } from '../messages/it';
import { MessagesContext } from '../messages/useMessages';
import type { PaneServices } from '../services';
import { THEMES } from '../theme/themes';
import { useShade } from '../theme/useShade';
import { useAppStyles } from './App.styles';
import { Pane } from './Pane';

interface Props {
  readonly services: PaneServices;
  readonly messages: Messages;
}

/** The pane in its language and its colours. */
export function App({ services, messages }: Props): React.JSX.Element {
  const shade = useShade(services.theme);
  const styles = useAppStyles();
  useEffect(() => {
    document.documentElement.lang = services.language;
    document.documentElement.style.colorScheme = shade;
  }, [services.language, shade]);
  return (
    <MessagesContext.Provider value={messages}>
      <FluentProvider theme={THEMES[shade]} className={styles.ground}>
        <ErrorBoundary>
          <Pane services={services} />
        </ErrorBoundary>
      </FluentProvider>
    </MessagesContext.Provider>
  );
}
