import { useState } from 'react';
import type { Place } from '../../core/diagnostics/finding';
import type { ShownRow } from '../../usecases/readRow';
import type { PaneActions } from '../pane/usePane';

/** The row that a link shows (`undefined` while folded), and following it. */
export function usePlaceLink(
  place: Place,
  goTo: PaneActions['goTo'],
): { readonly shown: ShownRow | undefined; readonly follow: () => void } {
  const [shown, setShown] = useState<ShownRow>();
  const follow = (): void => {
    if (shown) setShown(undefined);
    else void goTo(place).then(setShown);
  };
  return { shown, follow };
}
