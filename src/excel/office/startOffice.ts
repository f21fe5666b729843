import { EXCEL_API_FLOOR } from './floor';

/** Where the page turned out to be. */
export type OfficeStart =
  | 'excel'
  /** In an Excel that lacks what the add-in needs. */
  | 'tooOld'
  /** In no Office program that we know: an ordinary browser. */
  | 'outside'
  /** Microsoft's library did not load, or did not hear from Excel, in the time given. */
  | 'silent';

/** How often the page looks whether the library has come, in milliseconds. */
const LOOK_EVERY = 25;

/**
 * Waits for Microsoft's library, which loads beside the page, and for Excel to answer; for `longest` milliseconds, since
 * a blocked network gives no sign of its own.
 */
export function startOffice(longest: number): Promise<OfficeStart> {
  return new Promise((resolve) => {
    const look = setInterval(() => {
      if (!libraryIsThere()) return;
      clearInterval(look);
      void Office.onReady().then(({ host }) => {
        settle(placeOf(host));
      });
    }, LOOK_EVERY);
    const end = setTimeout(() => {
      settle('silent');
    }, longest);
    const settle = (start: OfficeStart): void => {
      clearInterval(look);
      clearTimeout(end);
      resolve(start);
    };
  });
}

function libraryIsThere(): boolean {
  return typeof Office !== 'undefined' && typeof (Office as Partial<typeof Office>).onReady === 'function';
}

function placeOf(host: Office.HostType | null): OfficeStart {
  // In a plain window there is no host, and no `requirements` either.
  if (host !== Office.HostType.Excel) return 'outside';
  return Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API_FLOOR) ? 'excel' : 'tooOld';
}
