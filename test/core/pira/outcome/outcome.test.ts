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
    ['≤5gg', '4,5gg', '', 'reached'],
    ['entro 48h', '50 ore', '', 'missed'],
    ['non oltre 30 giorni', '28 gg', '', 'reached'],
    ['entro e non oltre 30 giorni', '31 gg', '', 'missed'],
    ['oltre il 90%', '90%', 'percentuale', 'missed'],
    ['presenza in più di 3 comuni', 4, 'comuni', 'reached'],
    ['maggiore del 90%', '95%', 'percentuale', 'reached'],
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
    ['lower by so much, not than so much', 'inferiore del 10% al valore 2019', '8%', 'percentuale', 'notComparable'],
    ['higher by so much', 'superiore di 5 giorni al termine', '6 giorni', '', 'notComparable'],
    ['greater by so much than a year', 'maggiore del 5% del valore 2019', '8%', 'percentuale', 'notComparable'],
    ['so much more', 'almeno il 5% in più del 2019', '8%', 'percentuale', 'notComparable'],
    ['an improvement by so much', 'miglioramento dei tempi di almeno 5 giorni', '20 giorni', '', 'notComparable'],
    ['beyond what there was', 'oltre ai 3 corsi previsti, altri', 4, 'corsi', 'notComparable'],
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

type Years = readonly [expected: string, before: CellValue, result: CellValue, unit: string, outcome: Outcome];

describe('a target of change over the year before', () => {
  test.each<Years>([
    ['in diminuzione rispetto all’anno precedente', '2,1 gg', '2,4 gg', '', 'missed'],
    ["(prevista una diminuzione dei tempi rispetto all'anno precedente)", 'pari a 9,4', 'pari a 2,1', '', 'reached'],
    ['riduzione rispetto all’anno precedente', 'tempo medio di 2,1 gg', 'Tempo medio di 2,4 gg', 'attività', 'missed'],
    ['in riduzione rispetto al valore dell’esercizio precedente', 5, 5, 'giorni', 'missed'],
    ['In aumento rispetto all’anno precedente', 120, 130, 'numero', 'reached'],
    ['incremento degli utenti rispetto all’anno prima', '130 utenti', '120 utenti', '', 'missed'],
  ])('%s: %j, then %j (%s) → %s', (expected, before, result, unit, outcome) => {
    expect(outcomeOf(expected, parseResult(result), unit, parseResult(before))).toBe(outcome);
  });

  test.each<readonly [why: string, ...rest: Years]>([
    ['it says by how much', 'riduzione del 5% rispetto all’anno precedente', 20, 10, 'giorni', 'notComparable'],
    ['in words', 'riduzione rispetto all’anno precedente di tre giorni', 20, 10, 'giorni', 'notComparable'],
    ['by one', 'riduzione di un giorno rispetto all’anno precedente', 20, 10, 'giorni', 'notComparable'],
    [
      'two changes',
      'aumento degli utenti e riduzione dei tempi rispetto all’anno precedente',
      1,
      2,
      '',
      'notComparable',
    ],
    ['a change not wanted', 'nessun aumento rispetto all’anno precedente', 1, 2, '', 'notComparable'],
    ['over another year', 'in aumento rispetto al 2018', 1, 2, '', 'notComparable'],
    ['over a target', 'in aumento rispetto agli obiettivi dell’anno precedente', 1, 2, '', 'notComparable'],
    ['percentages may be changes', 'in aumento rispetto all’anno precedente', '5%', '3%', '', 'notComparable'],
    ['so may what is below zero', 'in aumento rispetto all’anno precedente', -5, -3, 'numero', 'notComparable'],
    ['other words', 'in aumento rispetto all’anno precedente', 'utenti 12', 'imprese 13', '', 'notComparable'],
    ['several figures', 'in aumento rispetto all’anno precedente', '3 su 12', '4 su 12', '', 'notComparable'],
    ['other measures', 'in aumento rispetto all’anno precedente', '20 ore', '3 giorni', '', 'notComparable'],
    ['a state the year before', 'in aumento rispetto all’anno precedente', 'sospeso', 12, '', 'notComparable'],
  ])('not comparable, %s: %s: %j, then %j (%s) → %s', (_, expected, before, result, unit, outcome) => {
    expect(outcomeOf(expected, parseResult(result), unit, parseResult(before))).toBe(outcome);
  });

  test('nor is the first of the years, before which nothing is known', () => {
    expect(outcomeOf('in aumento rispetto all’anno precedente', parseResult(12), '')).toBe('notComparable');
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
