import { MailingFile } from '../../file/mailingFile';
import type { MailingRemark } from '../../core/mailing/mailingRemark';
import type { Progress } from '../../usecases/progress';
import { checkMailing, prepareMailing, type MailingWishes } from '../../usecases/mailing';

/** A file as it stands before it is sent; with wishes, the copy in which they are done. Throws `FileError`. */
export async function mailedFile(
  bytes: Uint8Array,
  wishes: MailingWishes | undefined,
  progress: Progress,
): Promise<{ readonly remarks: readonly MailingRemark[]; readonly result?: Uint8Array }> {
  const file = new MailingFile(bytes);
  if (!wishes) return { remarks: await checkMailing(file, progress) };
  await prepareMailing(file, wishes, progress);
  const result = file.result ?? bytes;
  return { remarks: await checkMailing(new MailingFile(result), progress), result };
}
