import { useMemo, useState } from 'react';
import { lineText, numberText } from '../../core/preview/previewText';
import { Disclosure } from '../disclosure/Disclosure';
import { PagedList } from '../disclosure/PagedList';
import { useMessages } from '../messages/useMessages';
import type { DataState } from '../services';

/** What generating would change in the reports, worked out once it is unfolded. */
export function PreviewPanel({ preview }: Pick<DataState, 'preview'>): React.JSX.Element {
  const { update: texts } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure level="h2" title={texts.preview} open={open} onToggle={setOpen}>
      <PreviewList preview={preview} />
    </Disclosure>
  );
}

function PreviewList({ preview }: Pick<DataState, 'preview'>): React.JSX.Element {
  const { update: texts } = useMessages();
  const said = useMemo(() => {
    const found = preview();
    return found ? [...found.lines.map(lineText), ...found.numbers.map(numberText)] : [];
  }, [preview]);
  if (said.length === 0) return <>{texts.same}</>;
  return (
    <PagedList
      items={said}
      draw={(text, index) => (
        <li key={index} lang="it">
          {text}
        </li>
      )}
    />
  );
}
