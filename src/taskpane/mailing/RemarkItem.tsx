import { Link } from '../button/Link';
import type { MailingRemark, Mend } from '../../core/mailing/mailingRemark';
import type { MailingWishes } from '../../usecases/mailing';
import { PlaceLink } from '../findings/PlaceLink';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import { useReportsStyles } from '../reports/reports.styles';
import type { PaneServices } from '../services';

interface Props {
  readonly remark: MailingRemark;
  readonly home: PaneServices['home'];
  readonly onMend: (wishes: Partial<MailingWishes>) => void;
  readonly onGenerate: () => void;
  readonly onGoTo: PaneActions['goTo'];
}

/** So many cells are led to; the others are counted. */
const SHOWN = 5;

/** One thing to look at, its cells, and in Excel the way to mend it. The sentences are Italian, as the data are. */
export function RemarkItem({ remark, home, onMend, onGenerate, onGoTo }: Props): React.JSX.Element {
  const { mailing, actions } = useMessages();
  const styles = useReportsStyles();
  const { message, action, places, mend } = remark;
  const more = places.length - SHOWN;
  return (
    <li>
      {message} {action}{' '}
      {places.slice(0, SHOWN).map((place) => (
        <span key={`${place.sheet}!${place.cell ?? ''}`}>
          <PlaceLink place={place} home={home} onGoTo={onGoTo} named />{' '}
        </span>
      ))}
      {more > 0 && <span>{mailing.more(more)} </span>}
      {mend && (home === 'excel' || mend.kind === 'generate') && (
        <Link
          className={styles.link}
          onClick={() => {
            if (mend.kind === 'generate') onGenerate();
            else onMend(wishOf(mend));
          }}
        >
          {mend.kind === 'generate' ? actions.generate : mailing[mend.kind]}
        </Link>
      )}
    </li>
  );
}

function wishOf(mend: Exclude<Mend, { kind: 'generate' }>): Partial<MailingWishes> {
  switch (mend.kind) {
    case 'showSheet':
      return { show: [mend.sheet] };
    case 'removePeople':
      return { removePeople: true };
    case 'forgetPrevious':
      return { forgetPrevious: true };
  }
}
