import { useEffect, useMemo, useState } from 'react';
import { lineText, numberText } from '../../core/preview/previewText';
import type { MovedText } from '../../core/userWork/keepWork';
import { movedWords } from '../../core/userWork/movedWords';
import { Disclosure } from '../disclosure/Disclosure';
import { PagedList } from '../disclosure/PagedList';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { DataState } from '../services';

interface Props {
  readonly data: Pick<DataState, 'preview' | 'state'>;
  readonly onForesee: PaneActions['foresee'];
}

/** What was found out for that state of the data, and for no other. */
interface Foreseen {
  readonly of: DataState['preview'];
  readonly moved: readonly MovedText[];
}

/** What generating would change in the reports, and what users wrote over them that it would move: once it is unfolded. */
export function PreviewPanel({ data: { preview, state }, onForesee }: Props): React.JSX.Element {
  const { update: texts } = useMessages();
  const [open, setOpen] = useState(false);
  const [foreseen, setForeseen] = useState<Foreseen>();
  useEffect(() => {
    if (!open) return;
    void onForesee(state === 'draft').then((moved) => {
      setForeseen({ of: preview, moved });
    });
  }, [open, onForesee, preview, state]);
  const moved = foreseen?.of === preview ? foreseen.moved : [];
  return (
    <Disclosure level="h2" title={texts.preview} open={open} onToggle={setOpen}>
      <PreviewList preview={preview} />
      {moved.length > 0 && (
        <div>
          {texts.toMove}
          <TextList texts={moved.map(movedWords)} />
        </div>
      )}
    </Disclosure>
  );
}

function PreviewList({ preview }: Pick<DataState, 'preview'>): React.JSX.Element {
  const { update: texts } = useMessages();
  const said = useMemo(() => {
    const found = preview();
    return found ? [...found.lines.map(lineText), ...found.numbers.map(numberText)] : [];
  }, [preview]);
  return said.length === 0 ? <div>{texts.same}</div> : <TextList texts={said} />;
}

function TextList({ texts }: { readonly texts: readonly string[] }): React.JSX.Element {
  return (
    <PagedList
      items={texts}
      draw={(text, index) => (
        <li key={index} lang="it">
          {text}
        </li>
      )}
    />
  );
}
