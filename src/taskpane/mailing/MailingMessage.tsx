import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Button } from '../button/Button';
import type { MailingWishes } from '../../usecases/mailing';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import { DownloadLink } from '../reports/DownloadLink';
import { useReportsStyles } from '../reports/reports.styles';
import { DismissButton } from '../run/DismissButton';
import type { MailingState, PaneServices } from '../services';
import { mailingWords } from './mailingWords';
import { RemarkItem } from './RemarkItem';

interface Props {
  readonly mailing: MailingState;
  readonly home: PaneServices['home'];
  readonly onWish: (wishes: MailingWishes) => void;
  readonly onGenerate: () => void;
  readonly onGoTo: PaneActions['goTo'];
  readonly onDismiss: () => void;
}

const NOTHING: MailingWishes = { show: [], removePeople: false, forgetPrevious: false, reportsAsValues: false };

/** What to look at before the workbook is sent, and what can be done about it at once. */
export function MailingMessage({ mailing, home, onWish, onGenerate, onGoTo, onDismiss }: Props): React.JSX.Element {
  const messages = useMessages();
  const styles = useReportsStyles();
  const { remarks, download } = mailing;
  const { makeCopy, makeValues, title, values } = messages.mailing;
  // A file is not changed: all that is safe is done at once, in a copy.
  const inExcel = home === 'excel';
  const mends = { ...NOTHING, removePeople: !inExcel, forgetPrevious: !inExcel };
  return (
    <MessageBar intent={remarks.length === 0 ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <div>{mailingWords(mailing, messages)}</div>
        <ul lang="it" className={styles.list}>
          {remarks.map((remark) => (
            <RemarkItem
              key={remark.message}
              remark={remark}
              home={home}
              onMend={(wishes) => {
                onWish({ ...NOTHING, ...wishes });
              }}
              onGenerate={onGenerate}
              onGoTo={onGoTo}
            />
          ))}
        </ul>
        <div>{values}</div>
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClick={onDismiss} />}>
        {download && <DownloadLink download={download} />}
        {!inExcel && (
          <Button
            onClick={() => {
              onWish(mends);
            }}
          >
            {makeCopy}
          </Button>
        )}
        <Button
          onClick={() => {
            onWish({ ...mends, reportsAsValues: true });
          }}
        >
          {makeValues}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
