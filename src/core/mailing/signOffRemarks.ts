import { listText } from '../diagnostics/listText';
import type { JudgedSignOff } from '../signOff/judgeSignOffs';
import { SIGN_OFF_NAME } from '../signOff/signOff';
import { isLapsed } from '../signOff/isLapsed';
import { whoAndWhen } from '../signOff/whoAndWhen';
import type { MailingRemark } from './mailingRemark';

/** What to look at of the sign-offs: those that hold no more. The names of who signed are meant to be read. */
export function signOffRemarks(signOffs: readonly JudgedSignOff[]): MailingRemark[] {
  const lapsed = signOffs.filter(isLapsed).map(whoAndWhen);
  if (lapsed.length === 0) return [];
  return [
    {
      message: `${lapsed.length === 1 ? 'Non vale più il visto' : 'Non valgono più i visti'} di ${listText(lapsed)}.`,
      action: 'Generare i prospetti e farli vistare di nuovo, oppure togliere il visto.',
      places: [{ sheet: SIGN_OFF_NAME }],
    },
  ];
}
