import { officeShade } from '../../excel/office/officeShade';
import type { ThemeSource } from '../../taskpane/services';
import { systemTheme } from '../pane/systemTheme';

/** The shade of Excel's window, or the system's where Excel does not tell. Excel has no event for it: it is asked anew when the user comes back. */
export function excelTheme(): ThemeSource {
  const system = systemTheme();
  return {
    current: () => officeShade() ?? system.current(),
    watch: (onChange) => {
      const stop = system.watch(onChange);
      window.addEventListener('focus', onChange);
      document.addEventListener('visibilitychange', onChange);
      return () => {
        stop();
        window.removeEventListener('focus', onChange);
        document.removeEventListener('visibilitychange', onChange);
      };
    },
  };
}
