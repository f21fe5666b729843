import { inputWorkbook } from '../../../src/core/template/inputWorkbook';
import { newInputs } from '../../../src/core/template/newInputs';
import { validationLine } from '../../support/planText';

const { sheets } = inputWorkbook(2021, newInputs(2021));

/** The validations of a sheet's cells below its headers, and those of its first header. */
function validationsOf(name: string): readonly string[] {
  const validations = sheets.find((sheet) => sheet.name === name)?.validations ?? [];
  const lines = (wanted: readonly (typeof validations)[number][]): string[] => wanted.map(validationLine);
  return [...lines(validations.slice(0, 1)), ...lines(validations.filter(({ area }) => area.top > 1))];
}

const amount = (cell: string, columns = cell.slice(0, -1)): string =>
  `${cell}:${columns}1048576 IF(ISNUMBER(${cell}),AND(ABS(${cell})<=1000000000,ABS(${cell}-ROUND(${cell},2))<0.000001),FALSE), else stop`;

test.each<[string, readonly string[]]>([
  [
    'Ente',
    [
      'A1 LEFT(A1,4)="Voce", tells «Voce», else warning',
      'B2 anything, tells «Denominazione», else accepts',
      'B3 IF(ISNUMBER(B3),AND(B3>=1900,B3<=2100,B3=INT(B3)),FALSE), tells «Esercizio», else stop',
      'B4 one of Prospetti.Arrotondamento, tells «Arrotondamento prospetti», else stop',
      'B5 IF(ISNUMBER(B5),B5>=0,FALSE), tells «Tolleranza quadrature», else stop',
      'B6 IF(ISNUMBER(B6),B6>=0,FALSE), tells «Soglia scostamento %», else stop',
      'B7 IF(ISNUMBER(B7),B7>=0,FALSE), tells «Soglia scostamento euro», else stop',
      'B8 one of Prospetti.Sì_o_no, tells «Blocca su quadrature», else stop',
      'B9 anything, tells «Segretario generale», else accepts',
      'B10 anything, tells «Responsabile», else accepts',
    ],
  ],
  [
    'Obiettivi',
    [
      'A1 LEFT(A1,6)="Codice", tells «Codice», else warning',
      'B2:B1048576 one of Prospetti.Aree.Codice, else warning',
      'F2:F1048576 one of Prospetti.Stato_dell_obiettivo, else stop',
      'H2:H1048576 one of Prospetti.Programmi.Missione, else warning',
      'I2:I1048576 one of IF(ISNUMBER(MATCH($H2,Prospetti.Programmi.Missione,0)),' +
        'OFFSET(INDEX(Prospetti.Programmi.Programma,1),MATCH($H2,Prospetti.Programmi.Missione,0)-1,0,' +
        'SUMPRODUCT(--(Prospetti.Programmi.Missione=$H2)),1),Prospetti.Programmi.Programma), else warning',
    ],
  ],
  [
    'Risorse',
    [
      'A1 LEFT(A1,9)="Obiettivo", tells «Obiettivo», else warning',
      'A2:A1048576 one of Prospetti.Obiettivi.Codice, else warning',
      ...['B2', 'C2', 'D2', 'E2', 'F2', 'G2'].map((cell) => amount(cell)),
    ],
  ],
  [
    'Target',
    [
      'A1 LEFT(A1,9)="Obiettivo", tells «Obiettivo», else warning',
      'A2:A1048576 one of Prospetti.Obiettivi.Codice, else warning',
      'B2:B1048576 IF(ISNUMBER(B2),AND(B2>=0,B2<=9999,B2=INT(B2)),FALSE), else stop',
      'C2:C1048576 IF(ISNUMBER(C2),AND(C2>=1900,C2<=2100,C2=INT(C2)),FALSE), else stop',
      'E2:E1048576 one of Prospetti.Stato_del_risultato, else accepts',
    ],
  ],
  ['Personale', ['A1 LEFT(A1,8)="Soggetto", tells «Soggetto», else warning', amount('B2'), amount('C2')]],
])('what may be typed into %s', (name, lines) => {
  expect(validationsOf(name)).toEqual(lines);
});

test('a header of a year keeps its stem, a bare year its four characters', () => {
  const lines = ['Indicatori', 'Contesto'].flatMap((name) =>
    (sheets.find((sheet) => sheet.name === name)?.validations ?? []).map(validationLine),
  );
  expect(lines).toContain('J1 LEFT(J1,17)="Risultato atteso ", tells «Risultato atteso n-2», else warning');
  expect(lines).toContain('D1 LEN(D1)=4, tells «n-2», else warning');
});

test('no two areas of a sheet overlap', () => {
  for (const { validations = [] } of sheets) {
    const areas = validations.map(({ area }) => area);
    const overlapping = areas.filter((a, index) =>
      areas
        .slice(index + 1)
        .some((b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right),
    );
    expect(overlapping).toEqual([]);
  }
});
