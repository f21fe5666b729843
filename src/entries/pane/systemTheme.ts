import type { ThemeSource } from '../../taskpane/services';

/** The shade that the system asks for. */
export function systemTheme(): ThemeSource {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  return {
    current: () => (dark.matches ? 'dark' : 'light'),
    watch: (onChange) => {
      dark.addEventListener('change', onChange);
      return () => {
        dark.removeEventListener('change', onChange);
      };
    },
  };
}
