import { Link } from '../button/Link';
import type { Place } from '../../core/diagnostics/finding';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { PaneServices } from '../services';
import { useFindingStyles } from './FindingItem.styles';
import { RowView } from './RowView';
import { usePlaceLink } from './usePlaceLink';

interface Props {
  readonly place: Place;
  readonly home: PaneServices['home'];
  readonly onGoTo: PaneActions['goTo'];
  /** Shows the address rather than the words. */
  readonly named?: true;
}

/** Leads to a cell, or shows its row where there is no Excel to lead to. Nothing for a place without a cell. */
export function PlaceLink({ place, home, onGoTo, named }: Props): React.JSX.Element | null {
  const { findings: texts } = useMessages();
  const styles = useFindingStyles();
  const { shown, follow } = usePlaceLink(place, onGoTo);
  if (place.cell === undefined) return null;
  const address = `${place.sheet}!${place.cell}`;
  const inExcel = home === 'excel';
  const words = inExcel ? texts.goTo : shown === undefined ? texts.showRow : texts.hideRow;
  const label = inExcel ? texts.goToOf(address) : texts.showRowOf(address);
  return (
    <>
      <Link
        className={styles.link}
        // The visible words begin the name, or are all of it.
        {...(named ? {} : { 'aria-label': shown === undefined ? label : `${texts.hideRow}: ${address}` })}
        {...(inExcel ? {} : { 'aria-expanded': shown !== undefined })}
        onClick={follow}
      >
        {named ? address : words}
      </Link>
      {shown && <RowView row={shown} />}
    </>
  );
}
