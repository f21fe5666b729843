import { projectCodes, projectCodesOfTitle } from '../../../src/core/pira/projectCodes';

test.each<[string, readonly string[]]>([
  ['', []],
  ['2E0101', ['2E0101']],
  ['2E0101 - 2E0103 – 2E0106', ['2E0101', '2E0103', '2E0106']],
  ['2E0101, 2E0103;2E0106 e 2E0107', ['2E0101', '2E0103', '2E0106', '2E0107']],
  ['2E0101-2E0103', ['2E0101', '2E0103']],
  ['2C0104/2C0105', ['2C0104', '2C0105']],
  ['2C0104 / 2C0105', ['2C0104', '2C0105']],
  ['P-12', ['P-12']],
  ['12/2020', ['12/2020']],
  ['da definire', []],
])('the projects of «%s»', (list, codes) => {
  expect(projectCodes(list)).toEqual(codes);
});

test.each<[string, readonly string[] | undefined]>([
  ['TRASPARENZA. (PROGETTO 3D0101)', ['3D0101']],
  ['Valorizzazione (iniziative) (Progetti 2E0101 - 2E0103)', ['2E0101', '2E0103']],
  ['RIORGANIZZAZIONE DELL’ENTE.', undefined],
  ['Vigilanza (metrologia legale, orafi 2020)', undefined],
])('the projects in the title «%s»', (title, codes) => {
  expect(projectCodesOfTitle(title)).toEqual(codes);
});
