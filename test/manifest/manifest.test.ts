/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import project from '../../package.json';
import { COMMANDS } from '../../src/entries/commands/commands';
import { EXCEL_API_FLOOR } from '../../src/excel/office/floor';
import { attribute, elements, readManifest, textOf } from './readManifest';

const manifest = readManifest();
const SITE = 'https://prospetti.example/';

/** The strings, images and addresses that the ribbon may use. */
const resources = ['Image', 'Url', 'String'].flatMap((kind) =>
  elements(manifest, kind).filter((element) => element.hasAttribute('id')),
);

test('every resource that is used exists, and every one that exists is used', () => {
  const used = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
  expect([...new Set(used)].sort()).toEqual(resources.map((resource) => attribute(resource, 'id')).sort());
});

test('ids are unique, and no longer than Excel takes', () => {
  const ids = [...manifest.querySelectorAll('[id]')].map((element) => attribute(element, 'id'));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('identity and version', () => {
  expect(textOf(manifest, 'Id')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(textOf(manifest, 'Version')).toBe(`${project.version}.0`);
  expect(textOf(manifest, 'DefaultLocale')).toBe('it-IT');
});

test('the manifest asks for the Excel that the code is written for', () => {
  const sets = elements(manifest, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
  expect(sets).toEqual([['ExcelApi', EXCEL_API_FLOOR]]);
});

test('every text has an English one beside it, within the lengths that Excel takes', () => {
  const texts = [
    ...elements(manifest, 'String'),
    ...elements(manifest, 'DisplayName'),
    ...elements(manifest, 'Description'),
  ].filter((element) => element.hasAttribute('DefaultValue'));
  const wrong = texts.filter((text) => {
    const overrides = elements(text, 'Override').map((override) => attribute(override, 'Locale'));
    const longest = text.parentElement?.localName === 'ShortStrings' || text.localName === 'DisplayName' ? 125 : 250;
    const all = [text, ...elements(text, 'Override')].map(
      (element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '',
    );
    const [american, british] = elements(text, 'Override').map((override) => attribute(override, 'Value'));
    return (
      overrides.join() !== 'en-US,en-GB' ||
      american !== british ||
      all.some((value) => value.trim() === '' || value.length > longest)
    );
  });
  expect(texts.length).toBeGreaterThan(10);
  expect(wrong.map((text) => text.outerHTML)).toEqual([]);
});

/** Every address of the manifest. */
const addresses = [
  ...[...manifest.querySelectorAll('[DefaultValue]')].map((element) => attribute(element, 'DefaultValue')),
  ...elements(manifest, 'AppDomain').map(({ textContent }) => textContent),
].filter((value) => /^\w+:/.test(value));

test('all addresses are those of the site, and each is a page or a picture that the site has', () => {
  const pages = ['', 'taskpane.html', 'commands.html'];
  const unknown = addresses.filter((address) => {
    const path = address.slice(SITE.length);
    const picture = /^icone\/(.+\.png)$/.exec(path)?.[1];
    return !address.startsWith(SITE) || (picture ? !existsSync(join('assets/icons', picture)) : !pages.includes(path));
  });
  expect(addresses.length).toBeGreaterThan(30);
  expect(unknown).toEqual([]);
});

/** Width and height of a PNG file, from its header. */
function pixels(file: string): readonly number[] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every icon is as large as it is said to be, in all the sizes that a ribbon shows', () => {
  const icons = elements(manifest, 'Icon').map((icon) => elements(icon, 'Image'));
  for (const images of icons) {
    expect(images.map((image) => Number(attribute(image, 'size')))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    for (const image of images) {
      const size = Number(attribute(image, 'size'));
      const resource = resources.find((candidate) => candidate.getAttribute('id') === attribute(image, 'resid'));
      const file = resource ? attribute(resource, 'DefaultValue').slice(`${SITE}icone/`.length) : '';
      expect([file, ...pixels(join('assets/icons', file))]).toEqual([file, size, size]);
    }
  }
  expect(icons).toHaveLength(5);
  expect(pixels('assets/icons/prospetti-128.png')).toEqual([128, 128]);
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const) {
    const [icon] = elements(manifest, name);
    const file = icon ? attribute(icon, 'DefaultValue').slice(`${SITE}icone/`.length) : '';
    expect(pixels(join('assets/icons', file))).toEqual([size, size]);
  }
});

test('the ribbon’s functions are those of the code, and one button opens the pane', () => {
  expect(elements(manifest, 'FunctionName').map(({ textContent }) => textContent)).toEqual(Object.keys(COMMANDS));
  const actions = elements(manifest, 'Action').map((action) => attribute(action, 'xsi:type'));
  expect(actions).toEqual(['ExecuteFunction', 'ExecuteFunction', 'ExecuteFunction', 'ShowTaskpane']);
});
