import type { Share } from '../model/model';

/** How the inputs name a share: by its PIRA code, or by its objective where it has none. */
export function shareName(share: Share): string {
  return share.code === '' ? share.objective : share.code;
}
