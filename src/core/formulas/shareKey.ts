import type { Share } from '../model/model';
import type { KeyCriterion } from './keyMatch';

/**
 * What singles out the row of a share: its PIRA code, or its objective, mission and programme where it has none.
 * `undefined` where another share of the objective has the same.
 *
 * @param siblings the shares of its objective
 */
export function shareKey(share: Share, siblings: readonly Share[]): KeyCriterion[] | undefined {
  const { code, objective, mission, programme } = share;
  if (code !== '') return [{ field: 'code', code }];
  const alike = siblings.filter(
    (other) => other.code === '' && other.mission === mission && other.programme === programme,
  );
  if (alike.length > 1) return undefined;
  return [
    { field: 'objective', code: objective },
    { field: 'mission', code: mission },
    { field: 'programme', code: programme },
    ...(share.source.table.columns['code'] ? [{ field: 'code', code: '' }] : []),
  ];
}
