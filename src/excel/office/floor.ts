/** The oldest Excel that the add-in works in, as the manifest says it: Excel 2021, Microsoft 365, web, Mac, iPad. */
export const EXCEL_API_FLOOR = '1.13';
