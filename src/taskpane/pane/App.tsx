import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ErrorBoundary } from '../failure/ErrorBoundary';
import { DICTIONARIES } from '../messages/dictionaries';
import { MessagesContext } from '../messages/useMessages';
import type { PaneServices } from '../services';
import { THEMES } from '../theme/themes';
import { useShade } from '../theme/useShade';
import { useAppStyles } from './App.styles';
import { Pane } from './Pane';

/** The pane in its language and its colours. */
export function App({ services }: { readonly services: PaneServices }): React.JSX.Element {
  const shade = useShade(services.theme);
  const styles = useAppStyles();
  useEffect(() => {
    document.documentElement.lang = services.language;
    document.documentElement.style.colorScheme = shade;
  }, [services.language, shade]);
  return (
    <MessagesContext.Provider value={DICTIONARIES[services.language]}>
      <FluentProvider theme={THEMES[shade]} className={styles.ground}>
        <ErrorBoundary>
          <Pane services={services} />
        </ErrorBoundary>
      </FluentProvider>
    </MessagesContext.Provider>
  );
}
