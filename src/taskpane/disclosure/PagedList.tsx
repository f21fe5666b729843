import { useState, type ReactNode } from 'react';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';
import { usePagedListStyles } from './PagedList.styles';

/** What is drawn at first, and what each «Mostra altre» adds. */
const FIRST_PAGE = 20;
const NEXT_PAGE = 100;

interface Props<Item> {
  readonly items: readonly Item[];
  /** An item's `li`. */
  readonly draw: (item: Item, index: number) => ReactNode;
}

/** A list of which a page is drawn at a time: thousands stay fluid. */
export function PagedList<Item>({ items, draw }: Props<Item>): React.JSX.Element {
  const { findings: texts } = useMessages();
  const styles = usePagedListStyles();
  const [drawn, setDrawn] = useState(FIRST_PAGE);
  const left = items.length - drawn;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, drawn).map(draw)}</ul>
      {left > 0 && (
        <Button
          className={styles.more}
          onClick={() => {
            setDrawn(drawn + NEXT_PAGE);
          }}
        >
          {texts.more(Math.min(NEXT_PAGE, left), left)}
        </Button>
      )}
    </>
  );
}
