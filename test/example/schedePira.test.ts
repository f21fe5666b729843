import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generated } from '../support/generated';
import { gridsOf } from '../support/reportGrids';
import { readPassages } from './passages';
import { printedCards } from './printed/printedCards';
import { writtenCards } from './written/writtenCards';

const EXAMPLE = resolve(__dirname, '../../assets/esempi/lucca-2020.xlsx');
const published = cardsOf(readPassages().find(({ name }) => name === 'cards')?.report ?? '');
let written: readonly string[] = [];

beforeAll(async () => {
  const { bytes } = await generated(new Uint8Array(readFileSync(EXAMPLE)));
  const grid = gridsOf(bytes, ['Schede PIRA'])['Schede PIRA'] ?? [];
  written = cardsOf(printedCards(writtenCards(grid)));
});

/** A card begins with its objective; the first of a programme, with mission and programme. */
function cardsOf(cards: string): string[] {
  return cards.split(/(?=\| Obiettivo \| Titolo \|)/);
}

test('there are as many cards as the report has, below the first heading', () => {
  expect(published).toHaveLength(1 + 17);
  expect(written).toHaveLength(published.length);
});

test.each(published.map((card, index) => [card.slice(0, 80), index] as const))(
  'every field and number of «%s…» stands in its card',
  (_, index) => {
    expect(withoutAdditions(written[index] ?? '')).toBe(withoutAdditions(published[index] ?? ''));
  },
);

/** Our cards add the projects where those of the title are not those of `Quote`. */
function withoutAdditions(card: string): string {
  return card.replace(/ Progetti: [^|]*(?= \|)/, '');
}
