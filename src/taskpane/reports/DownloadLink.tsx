import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';
import type { Download } from '../services';
import { useObjectUrl } from './useObjectUrl';

/** A real link to a file that the page made: saved by the browser, sent nowhere. */
export function DownloadLink({ download }: { readonly download: Download }): React.JSX.Element {
  const { reports } = useMessages();
  const url = useObjectUrl(download.content);
  return (
    <Button as="a" appearance="primary" icon={<ArrowDownloadRegular />} href={url} download={download.fileName}>
      {reports.save(download.fileName)}
    </Button>
  );
}
