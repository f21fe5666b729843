import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as browsers } from 'playwright-core';

/** The sizes that Excel asks for, in pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Draws every `.svg` of this folder at every size, as the `.png` files that the manifest names. */
async function main(): Promise<void> {
  const browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.svg'))) {
    const drawing = readFileSync(join(__dirname, file), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      const sized = drawing.replace('<svg ', `<svg width="${size}" height="${size}" `);
      await page.setContent(`<body style="margin:0;line-height:0">${sized}</body>`);
      await page.screenshot({ path: join(__dirname, file.replace('.svg', `-${size}.png`)), omitBackground: true });
    }
  }
  await browser.close();
}

void main();
