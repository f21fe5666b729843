import { FilePort } from '../../src/file/filePort';
import { verify } from '../../src/usecases/verify';
import { writeFindings } from '../../src/usecases/writeFindings';
import { workbookOf } from '../support/workbookOf';

test('what was found is written even where nothing can be computed', async () => {
  const port = new FilePort(workbookOf({ Appunti: [['a']] }));
  const examination = await verify(port);
  expect(examination.state).toBe('impossible');
  expect(await writeFindings(port, examination)).toEqual({
    written: [{ planned: 'Verifiche', written: 'Verifiche' }],
    moved: [],
    lost: [],
  });
  const written = new FilePort(port.result ?? new Uint8Array());
  const [grid] = await written.readGrids([{ sheet: 'Verifiche' }]);
  const codes = grid?.rows
    .map(([code]) => code)
    .filter((code) => typeof code === 'string' && /^[A-Z]\d{3}$/.test(code));
  expect(codes).toEqual(examination.findings.map(({ code }) => code));
});
