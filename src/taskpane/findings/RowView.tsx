import { mergeClasses } from '@fluentui/react-components';
import { useMessages } from '../messages/useMessages';
import type { ShownRow } from '../../usecases/readRow';
import { useRowStyles } from './RowView.styles';

/** The content of a row, cell by cell: what the user would see at the cell in Excel. */
export function RowView({ row }: { readonly row: ShownRow }): React.JSX.Element {
  const { findings: texts } = useMessages();
  const styles = useRowStyles();
  return (
    <dl className={styles.row} aria-label={texts.row(row.sheet, row.cell)}>
      {row.cells.map(({ address, header, text, pointedAt }) => (
        <div key={address} className={mergeClasses(styles.cell, pointedAt && styles.pointedAt)}>
          <dt className={styles.address}>
            {pointedAt && <strong>→ </strong>}
            {header === undefined ? address : `${header} (${address})`}
          </dt>
          <dd className={styles.text} lang="it">
            {text === '' ? <em>{texts.emptyCell}</em> : text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
