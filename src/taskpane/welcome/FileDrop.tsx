import { mergeClasses } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { useMessages } from '../messages/useMessages';
import { useFileDrop } from './useFileDrop';
import { useWelcomeStyles } from './Welcome.styles';
import { FilePicker } from './FilePicker';

interface Props {
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a workbook is dropped, or chosen from the disk. */
export function FileDrop({ busy, onFile }: Props): React.JSX.Element {
  const { file: texts } = useMessages();
  const styles = useWelcomeStyles();
  const { over, handlers } = useFileDrop(onFile);
  return (
    <div className={mergeClasses(styles.drop, over && styles.dropOver)} {...handlers}>
      <DocumentArrowUpRegular aria-hidden className={styles.dropIcon} />
      <div>{texts.drop}</div>
      <div className={styles.minor}>{texts.dropHint}</div>
      <FilePicker appearance="primary" busy={busy} onFile={onFile}>
        {texts.choose}
      </FilePicker>
    </div>
  );
}
