import { escapeText } from '../../../src/file/xml/escapeXml';
import type { Sheet } from '../model/sheet';

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };

/** How a sheet prints: `<printOptions>` to `<rowBreaks>`. */
export function pageXml({ page, rowBreaks }: Sheet): string {
  const inches = (points: number): number => points / 72;
  const { scale, horizontalFitToPages = 0, verticalFitToPages = 0 } = page.zoom;
  const centred =
    (page.centerHorizontally ? ' horizontalCentered="1"' : '') + (page.centerVertically ? ' verticalCentered="1"' : '');
  const size =
    scale === undefined
      ? `fitToWidth="${horizontalFitToPages}" fitToHeight="${verticalFitToPages}"`
      : `scale="${scale}"`;
  return (
    (centred === '' ? '' : `<printOptions${centred}/>`) +
    `<pageMargins left="${inches(page.leftMargin)}" right="${inches(page.rightMargin)}" top="${inches(page.topMargin)}" ` +
    `bottom="${inches(page.bottomMargin)}" header="${inches(page.headerMargin)}" footer="${inches(page.footerMargin)}"/>` +
    `<pageSetup paperSize="${PAPERS[page.paperSize] ?? 9}" ${size} orientation="${page.orientation.toLowerCase()}"/>` +
    headerFooterXml(page.headersFooters.pages.defaultForAllPages) +
    breaksXml(rowBreaks)
  );
}

function headerFooterXml(texts: Sheet['page']['headersFooters']['pages']['defaultForAllPages']): string {
  const text = (left: string, center: string, right: string): string =>
    [`&L${left}`, `&C${center}`, `&R${right}`].filter((section) => section.length > 2).join('');
  const element = (name: string, content: string): string =>
    content === '' ? '' : `<${name} xml:space="preserve">${escapeText(content)}</${name}>`;
  const items =
    element('oddHeader', text(texts.leftHeader, texts.centerHeader, texts.rightHeader)) +
    element('oddFooter', text(texts.leftFooter, texts.centerFooter, texts.rightFooter));
  return items === '' ? '' : `<headerFooter>${items}</headerFooter>`;
}

function breaksXml(breaks: ReadonlySet<number>): string {
  if (breaks.size === 0) return '';
  const items = [...breaks].sort((a, b) => a - b).map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`);
  return `<rowBreaks count="${items.length}" manualBreakCount="${items.length}">${items.join('')}</rowBreaks>`;
}
