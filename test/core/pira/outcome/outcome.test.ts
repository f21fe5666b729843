import fc from 'fast-check';
import { parseResult } from '../../../../src/core/model/parseResult';
import { outcomeOf, type Outcome } from '../../../../src/core/pira/outcome/outcome';
import type { CellValue } from '../../../../src/core/workbook/cellValue';

type Case = readonly [expected: string, result: CellValue, unit: string, outcome: Outcome];

const of = (fraction: number): CellValue => ({ kind: 'percent', fraction });

describe('a target with a figure, and a result of the same measure', () => {
  test.each<Case>([
    ['inferiore a 5 giorni', '2,7 gg', 'numero', 'reached'],
    ['Tempo medio di evasione - Risultato atteso: inferiore a 5 giorni', '2,7 gg.', 'numero', 'reached'],
    ['inferiore a 5 giorni', '5 giorni', '', 'missed'],
    ['inferiore o uguale a 5 giorni', '5 gg', '', 'reached'],
    ['non superiore a 5 giorni', '5,01 gg', '', 'missed'],
    ['< 5', '2,7 gg', 'giorni', 'reached'],
    ['<= 30', 30, 'n. giorni', 'reached'],
    ['≤30 gg', '31', 'giorni', 'missed'],
    ['entro 30 giorni dalla domanda', '28 gg', '', 'reached'],
    ['meno di tre mesi', '3 mesi', '', 'missed'],
    ['almeno 2', 2, 'numero', 'reached'],
    ['almeno 2', '1', 'valore assoluto', 'missed'],
    ['Realizzazione di almeno 2 campagne di promozione', 3, 'numero', 'reached'],
    ['Realizzazione di almeno due eventi', '2 eventi', '', 'reached'],
    ['almeno un evento', 0, 'eventi', 'missed'],
    ['non meno di n. 4 incontri', 4, 'numero incontri', 'reached'],
    ['> 1', 1, '', 'missed'],
    ['> 1', 2, '', 'reached'],
    ['più di 3 corsi', '3', 'numero', 'missed'],
    ["realizzazione almeno dell'80% dei progetti annuali di miglioramento", '100%', 'percentuale', 'reached'],
    ['superiore all’80 per cento', of(0.8), 'percentuale', 'missed'],
    ['>= 80', of(0.8), 'percentuale', 'reached'],
    ['almeno il 95%', 96, 'percentuale', 'reached'],
    ['100%', '100%', 'percentuale', 'reached'],
    ['100%', of(0.7), 'percentuale', 'missed'],
    ['100%', '120%', 'percentuale', 'reached'],
    ['5 giorni', '5 gg', '', 'reached'],
    ['minore di € 1.250,50', '1.250,49', 'euro', 'reached'],
    ['non inferiore a 3 come voto; giudizio non inferiore a 3 come voto', '3,5', '', 'reached'],
  ])('%s: %j (%s) → %s', (expected, result, unit, outcome) => {
    expect(outcomeOf(expected, parseResult(result), unit)).toBe(outcome);
  });
});

describe('what cannot be compared', () => {
  test.each<readonly [why: string, ...rest: Case]>([
    ['a target without a figure', 'monitoraggio dell’intero complesso', '100%', 'percentuale', 'notComparable'],
    ['a count and a percentage', 'almeno 2 campagne', '100%', 'valore assoluto', 'notComparable'],
    ['a count in words and a percentage', 'almeno due eventi', '100%', 'realizzazione', 'notComparable'],
    ['counts of different things', 'almeno 2 campagne', '3 eventi', 'numero', 'notComparable'],
    ['a vote and a count', 'almeno 2 campagne', 4, 'indagine di customer satisfaction', 'notComparable'],
    ['days and hours', 'inferiore a 5 giorni', '20 ore', '', 'notComparable'],
    ['days and working days', 'entro 5 giorni lavorativi', '4 gg', '', 'notComparable'],
    ['targets that differ', 'almeno 2 campagne, di cui almeno 1 nuova', 3, 'numero', 'notComparable'],
    ['two figures in the result', 'non inferiore a 3', 'Servizio: 4,42 mediatore: 4,58', '', 'notComparable'],
    ['a target of change', 'riduzione di almeno 5 giorni', '20 giorni', '', 'notComparable'],
    ['a target against another year', 'superiore al 2019', 2400, 'numero', 'notComparable'],
    ['a date', 'entro il 30 giugno', '20 giorni', '', 'notComparable'],
    ['a date in figures', 'entro il 30/06/2020', '20 giorni', '', 'notComparable'],
    ['a figure that can be read two ways', 'almeno 1.234', 2000, 'numero', 'notComparable'],
    ['a bare figure says no direction', '5 giorni', '4 giorni', '', 'notComparable'],
    ['one, where a percentage belongs', 'almeno 80%', 1, 'percentuale', 'notComparable'],
    ['a scale is no target', 'voto in una scala da 1 a 5', 4, '', 'notComparable'],
    ['part of a word', 'realizzazione di almeno 2B', 4, '', 'notComparable'],
  ])('%s: %s, %j (%s) → %s', (_, expected, result, unit, outcome) => {
    expect(outcomeOf(expected, parseResult(result), unit)).toBe(outcome);
  });
});

describe('states and blanks', () => {
  test.each<Case>([
    ['almeno due eventi', 'sospeso causa Covid', '', 'sospeso'],
    ['almeno 2', 'rinvio causa covid', '', 'rinviato'],
    ['100%', '---', '', 'nonRilevato'],
    ['—', '---', '', 'nonRilevato'],
    ['almeno 2', null, '', 'missing'],
    ['---', null, '', 'none'],
    ['', null, '', 'none'],
    ['', '100%', '', 'notComparable'],
  ])('%s: %j (%s) → %s', (expected, result, unit, outcome) => {
    expect(outcomeOf(expected, parseResult(result), unit)).toBe(outcome);
  });
});

const figure = fc.integer({ min: -2000, max: 1_000_000 }).map((cents) => cents / 100);
const italian = (value: number): string => value.toFixed(2).replace('.', ',');

test('the four directions agree with the comparison of the figures, in any writing', () => {
  fc.assert(
    fc.property(figure, figure, (target, result) => {
      const outcome = (direction: string): Outcome =>
        outcomeOf(`risultato ${direction} ${italian(target)} punti`, parseResult(`${italian(result)} punti`), '');
      expect(outcome('inferiore a')).toBe(result < target ? 'reached' : 'missed');
      expect(outcome('>')).toBe(result > target ? 'reached' : 'missed');
      expect(outcome('non superiore a')).toBe(result <= target ? 'reached' : 'missed');
      expect(outcome('almeno')).toBe(result >= target ? 'reached' : 'missed');
    }),
  );
});

test('any texts have an outcome, and only a target with digits or a number in words is compared', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (expected, result, unit) => {
      const outcome = outcomeOf(expected, parseResult(result), unit);
      if (outcome === 'reached' || outcome === 'missed')
        expect(expected).toMatch(/\d|un|zero|due|tre|quattro|cinque|sei|sette|otto|nove|dieci/i);
    }),
  );
});
