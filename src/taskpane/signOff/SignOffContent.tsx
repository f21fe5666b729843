import { whoAndWhen } from '../../core/signOff/whoAndWhen';
import { Link } from '../button/Link';
import { useFindingStyles } from '../findings/FindingItem.styles';
import type { PaneActions } from '../pane/usePane';
import type { DataState, SignOffTools } from '../services';
import { useWelcomeStyles } from '../welcome/Welcome.styles';
import { SignOffForm } from './SignOffForm';

interface Props {
  readonly signOffs: DataState['signOffs'];
  readonly tools: SignOffTools;
  readonly busy: boolean;
  readonly onStart: PaneActions['start'];
}

/** The sign-offs of the workbook, each with whether it holds and the way to take it away, and the form for one more. */
export function SignOffContent({ signOffs, tools, busy, onStart }: Props): React.JSX.Element {
  const { texts } = tools;
  const styles = useFindingStyles();
  const form = useWelcomeStyles();
  return (
    <div className={form.template}>
      {signOffs.length === 0 ? (
        <div>{texts.none}</div>
      ) : (
        <ol className={styles.related}>
          {signOffs.map((signOff, index) => (
            <li key={index} className={styles.item}>
              <div>{`${index + 1}. ${whoAndWhen(signOff)}`}</div>
              <div className={styles.minor}>{texts.standing[signOff.standing]}</div>
              <Link
                className={styles.link}
                aria-label={texts.takeOf(whoAndWhen(signOff))}
                onClick={() => {
                  const { name, role, date } = signOff;
                  const signer = { name, role, date };
                  if (!busy)
                    onStart({ kind: 'signOff', wish: { kind: 'take', number: index + 1, signer, confirmed: false } });
                }}
              >
                {texts.take}
              </Link>
            </li>
          ))}
        </ol>
      )}
      <SignOffForm tools={tools} busy={busy} onStart={onStart} />
    </div>
  );
}
