import type { ExcelHost } from '../../excelHost/createExcelHost';
import { keptSettings } from './executeMethod';

/** What Excel on the web is to a test, where it matters. */
export interface ExcelTraits {
  /** Of Excel's menus. */
  readonly locale?: 'it-IT' | 'en-US';
  /** The newest ExcelApi that it has; what Microsoft's client on npm has at most is 1.15. */
  readonly excelApi?: string;
}

/** What Excel on the web tells a page of an add-in about itself and the workbook, when it starts. */
export function appContext(id: string, host: ExcelHost, { locale = 'it-IT', excelApi = '1.15' }: ExcelTraits): unknown {
  return {
    _id: id,
    _appName: 16,
    _appVersion: 16,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://prospetti.test/Bilancio.xlsx',
    _clientMode: 1,
    _settings: keptSettings(host),
    _reason: 'documentOpened',
    _appInstanceId: id,
    _eToken: '',
    _addinName: 'Prospetti',
    _appDomains: [],
    _hostFullVersion: '16.0.19000.10000',
    _requirementMatrix: JSON.stringify({
      ExcelApi: excelApi,
      AddinCommands: '1.1',
      DelayForCellEdit: '1.1',
      DialogApi: '1.1',
      Settings: '1.1',
    }),
  };
}

/** The name by which a frame of Excel on the web tells Microsoft's loader where it is. */
export function frameName(id: string, excelOrigin: string, { locale = 'it-IT' }: ExcelTraits): string {
  return JSON.stringify({
    baseFrameName: id,
    hostInfo: `Excel$Web$16.00$${locale}$correlation$$disableLogging$0`,
    xdmInfo: `${conversationOf(id)}|${id}|${excelOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Every frame has a conversation of its own. */
export function conversationOf(id: string): string {
  return `conversation-${id}`;
}
