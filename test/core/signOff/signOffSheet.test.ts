import { controlTotals } from '../../../src/core/signOff/controlTotals';
import type { JudgedSignOff } from '../../../src/core/signOff/judgeSignOffs';
import { readSignOffs } from '../../../src/core/signOff/readSignOffs';
import { signOffSheet } from '../../../src/core/signOff/signOffSheet';
import type { SheetPlan } from '../../../src/core/plan/plan';
import { minimalWorkbook, readInputs } from '../../support/inputs';
import { planText } from '../../support/planText';
import { LUCA, MARIA } from './signOffCases';

const { model, tables } = readInputs(minimalWorkbook());
const LIVE = controlTotals(model, tables);

function sheetOf(...signOffs: readonly JudgedSignOff[]): SheetPlan {
  return signOffSheet(signOffs, LIVE, { ...model, fingerprint: 'FFFF-0000-0000' });
}

const lapsed = { ...MARIA, standing: 'data' } as const;
const valid = { ...LUCA, standing: 'valid' } as const;

test('of two sign-offs, the one that holds follows the totals of now', () => {
  expect(planText(sheetOf(lapsed, valid))).toBe(`Visto (report), tab 548235, frozen 0 rows 0 columns
columns 5, 22, 18, 14, 14, 16, 16, 36, 32, 10 hidden, 36
page landscape, 79 %, prints A1:I12, repeats rows 5 to 5
footer &L&"Arial,Regular"&8Camera di Commercio di Esempio – esercizio 2020&C&"Arial,Regular"&8Pagina &P di &N&R&"Arial,Regular"&8Impronta FFFF-0000-0000
merged A1:I1 A2:I2 A3:I3
bad I6:I7 while LEFT($I6,8)="NON VALE"
good I6:I7 while LEFT($I6,4)="Vale"

1
  A1 title "Visto sui prospetti"
  B1:I1 title
2
  A2 subtitle "Camera di Commercio di Esempio – esercizio 2020"
  B2:I2 subtitle
3
  A3 note "Ogni visto vale per i dati con la sua impronta e per i prospetti che ne sono stati fatti; se poi i dati cambiano, non vale più e resta scritto qui. L’esito è aggiornato dal programma a ogni verifica scritta e a ogni generazione; fra l’una e l’altra Excel confronta i totali di controllo qui sotto. Non è una firma elettronica: chi può modificare la cartella può modificare anche questo foglio."
  B3:I3 note
4
5
  A5 heading "N."
  B5 heading "Nome"
  C5 heading "Ruolo"
  D5 heading "Data"
  E5 heading "Esercizio"
  F5 heading "Impronta dei dati"
  G5 heading "Anomalie"
  H5 heading "Prospetti visti"
  I5 heading "Esito"
  J5 code "Prospetti.Chiave 9"
  K5 heading "Note"
6
  A6 number 1
  B6 text "Maria Rossi"
  C6 text "Responsabile"
  D6 code "31/03/2021"
  E6 code "2020"
  F6 code "AAAA-1111-2222"
  G6 text "1 avviso"
  H6 text "Sintesi, Verifiche (programma 0.1)"
  I6 text "NON VALE PIÙ: i dati sono cambiati dopo il visto"
  J6 code "Visto 1: Maria Rossi"
  K6 annotation
7
  A7 number 2
  B7 text "Luca Bianchi"
  C7 text
  D7 code "31/03/2021"
  E7 code "2020"
  F7 code "AAAA-1111-2222"
  G7 text "1 avviso"
  H7 text "Sintesi"
  I7 text "Vale: dati e prospetti sono quelli visti"
      =IF(B7="","",IF(AND(ROUND(B12-B10,2)=0,ROUND(C12-C10,2)=0,ROUND(D12-D10,2)=0,ROUND(E12-E10,2)=0,ROUND(F12-F10,2)=0,ROUND(G12-G10,2)=0,ROUND(H12-H10,2)=0),"Vale: dati e prospetti sono quelli visti","NON VALE PIÙ: i totali di controllo sono cambiati dopo il visto"))
  J7 code "Visto 2: Luca Bianchi"
  K7 annotation
8
9
  A9 heading "Totali"
  B9 heading "Proventi preventivo"
  C9 heading "Oneri preventivo"
  D9 heading "Investimenti preventivo"
  E9 heading "Proventi consuntivo"
  F9 heading "Oneri consuntivo"
  G9 heading "Investimenti consuntivo"
  H9 heading "Righe"
10
  A10 label "Ora"
  B10 amount 1500
      =SUM(Risorse[Proventi preventivo])
  C10 amount 3500
      =SUM(Risorse[Oneri preventivo])
  D10 amount 300
      =SUM(Risorse[Investimenti preventivo])
  E10 amount 1400
      =SUM(Risorse[Proventi consuntivo])
  F10 amount 3200.5
      =SUM(Risorse[Oneri consuntivo])
  G10 amount 299.99
      =SUM(Risorse[Investimenti consuntivo])
  H10 number 9
      =SUMPRODUCT(--(TRIM(Obiettivi[Codice])<>""))+SUMPRODUCT(--(TRIM(Risorse[Obiettivo])<>""))+SUMPRODUCT(--(TRIM(Quote[Codice])<>""))+SUMPRODUCT(--(TRIM(Target[Obiettivo])<>""))+SUMPRODUCT(--(TRIM(Indicatori[Quota])<>""))
  J10 code "Totali di ora"
  K10 annotation
11
  A11 number 1
  B11 amount 1500
  C11 amount 3500
  D11 amount 300
  E11 amount 1400
  F11 amount 3200.5
  G11 amount
  H11 number 9
  J11 code "Totali del visto 1"
  K11 annotation
12
  A12 number 2
  B12 amount 1500
  C12 amount 3500
  D12 amount 300
  E12 amount 1400
  F12 amount 3200.5
  G12 amount 299.99
  H12 number 9
  J12 code "Totali del visto 2"
  K12 annotation
`);
});

test('without any, the totals of now are left', () => {
  const text = planText(sheetOf());
  expect(text.split('\n').slice(2, 7)).toEqual([
    'page landscape, 79 %, prints A1:I9, repeats rows 5 to 5',
    'footer &L&"Arial,Regular"&8Camera di Commercio di Esempio – esercizio 2020&C&"Arial,Regular"&8Pagina &P di &N&R&"Arial,Regular"&8Impronta FFFF-0000-0000',
    'merged A1:I1 A2:I2 A3:I3 A6:I6',
    'bad I6 while LEFT($I6,8)="NON VALE"',
    'good I6 while LEFT($I6,4)="Vale"',
  ]);
  expect(text.slice(text.indexOf('\n6\n') + 1)).toBe(`6
  A6 text "Nessun visto."
  B6:I6 text
7
8
  A8 heading "Totali"
  B8 heading "Proventi preventivo"
  C8 heading "Oneri preventivo"
  D8 heading "Investimenti preventivo"
  E8 heading "Proventi consuntivo"
  F8 heading "Oneri consuntivo"
  G8 heading "Investimenti consuntivo"
  H8 heading "Righe"
9
  A9 label "Ora"
  B9 amount 1500
      =SUM(Risorse[Proventi preventivo])
  C9 amount 3500
      =SUM(Risorse[Oneri preventivo])
  D9 amount 300
      =SUM(Risorse[Investimenti preventivo])
  E9 amount 1400
      =SUM(Risorse[Proventi consuntivo])
  F9 amount 3200.5
      =SUM(Risorse[Oneri consuntivo])
  G9 amount 299.99
      =SUM(Risorse[Investimenti consuntivo])
  H9 number 9
      =SUMPRODUCT(--(TRIM(Obiettivi[Codice])<>""))+SUMPRODUCT(--(TRIM(Risorse[Obiettivo])<>""))+SUMPRODUCT(--(TRIM(Quote[Codice])<>""))+SUMPRODUCT(--(TRIM(Target[Obiettivo])<>""))+SUMPRODUCT(--(TRIM(Indicatori[Quota])<>""))
  J9 code "Totali di ora"
  K9 annotation
`);
});

test('lines are as tall as their longest text, and have their keys', () => {
  const reports = ['Obiettivi strategici', 'Missioni e programmi', 'Quadro PIRA', 'Schede PIRA', 'Quadrature'];
  const { rows, notes } = sheetOf({ ...lapsed, reports }, valid);
  expect(rows.map(({ height, key }) => [height, key])).toEqual([
    [24, undefined],
    [15, undefined],
    [28, undefined],
    [6, undefined],
    [17, undefined],
    [40, 'Visto 1: Maria Rossi'],
    [26, 'Visto 2: Luca Bianchi'],
    [9, undefined],
    [28, undefined],
    [undefined, 'Totali di ora'],
    [undefined, 'Totali del visto 1'],
    [undefined, 'Totali del visto 2'],
  ]);
  expect(notes).toEqual({ heading: 5, keys: 10, notes: 11 });
});

test('what the sheet says is read back', () => {
  const rows = sheetOf(lapsed, { ...valid, standing: 'otherYear' }).rows.map(({ cells }) =>
    cells.map((cell) => cell?.value ?? null),
  );
  expect(readSignOffs({ rows })).toEqual([MARIA, LUCA]);
});
