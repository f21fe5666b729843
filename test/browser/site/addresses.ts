/**
 * Where the browser of the tests finds what: names that no server answers to, since every request is answered by the
 * tests themselves. Microsoft's client trusts a page around it on its own host name, whatever the port.
 */
export const SITE_ADDRESS = 'https://prospetti.test/riquadro/';
export const EXCEL_ADDRESS = 'https://prospetti.test:8443/excel.html';
export const OFFICE_JS_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
