import { useSyncExternalStore } from 'react';
import type { Shade, ThemeSource } from '../services';

/** The shade around the pane, as it changes. */
export function useShade({ current, watch }: ThemeSource): Shade {
  return useSyncExternalStore(watch, current);
}
