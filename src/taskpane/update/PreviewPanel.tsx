import { useEffect, useState } from 'react';
import { lostLine } from '../../core/userWork/lost/lostLine';
import { movedWords } from '../../core/userWork/movedWords';
import { Disclosure } from '../disclosure/Disclosure';
import { PagedList } from '../disclosure/PagedList';
import { useMessages } from '../messages/useMessages';
import type { PaneActions } from '../pane/usePane';
import type { ForeseenWork } from '../../usecases/foreseeMoves';
import type { DataState } from '../services';

interface Props {
  readonly data: Pick<DataState, 'preview' | 'state'>;
  readonly actions: PaneActions;
}

/** What was found out for that state of the data, and for no other. */
interface Foreseen {
  readonly of: DataState['preview'];
  readonly said: readonly string[];
  readonly work: ForeseenWork;
}

const NOTHING: ForeseenWork = { moved: [], lost: [] };

/** What generating would change in the reports, and what users wrote over them that it would move or lose: once it is unfolded. */
export function PreviewPanel({ data: { preview, state }, actions: { foresee, tell } }: Props): React.JSX.Element {
  const { update: texts } = useMessages();
  const [open, setOpen] = useState(false);
  const [foreseen, setForeseen] = useState<Foreseen>();
  useEffect(() => {
    if (!open) return;
    Promise.all([preview(), foresee(state === 'draft')]).then(([said, work]) => {
      setForeseen({ of: preview, said, work });
    }, tell);
  }, [open, foresee, tell, preview, state]);
  const { said, work = NOTHING }: Partial<Foreseen> = foreseen?.of === preview ? foreseen : {};
  const { moved, lost } = work;
  return (
    <Disclosure level="h2" title={texts.preview} open={open} onToggle={setOpen}>
      {said && (said.length === 0 ? <div>{texts.same}</div> : <TextList texts={said} />)}
      {moved.length > 0 && (
        <div>
          {texts.toMove}
          <TextList texts={moved.map(movedWords)} />
        </div>
      )}
      {lost.length > 0 && (
        <div>
          {texts.toLose}
          <TextList texts={lost.map(lostLine)} />
        </div>
      )}
    </Disclosure>
  );
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
