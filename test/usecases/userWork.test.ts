import { FilePort } from '../../src/file/filePort';
import { openWorkbook } from '../../src/file/openWorkbook';
import { foreseeMoves } from '../../src/usecases/foreseeMoves';
import { generate } from '../../src/usecases/generate';
import { minimalWorkbook } from '../support/inputs';
import { typeOver } from '../support/typeOver';
import { workbookOf } from '../support/workbookOf';

async function made(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly moved: readonly string[] }> {
  const port = new FilePort(bytes);
  const generation = await generate(port, { draft: false });
  if (generation.outcome !== 'written' || !port.result) throw new Error('nothing was written');
  const moved = generation.moved.map(({ sheet, cell, text }) => `${sheet}!${cell} ${text}`);
  return { bytes: port.result, moved };
}

/** The notes of a report, beside the first text of their rows. */
function notesOf(bytes: Uint8Array, sheet: string): string[] {
  return openWorkbook(bytes)
    .readGrid(sheet)
    .rows.flatMap((row) => {
      const note = row.findLast((cell) => cell !== null && cell !== '');
      return typeof note === 'string' && note.includes('[scritto')
        ? [`${typeof row[0] === 'string' ? row[0] : ''}: ${note}`]
        : [];
    });
}

test.each([
  ['Sintesi', 'B12', 'Mia area', 'Area 1: [scritto nel prospetto: B12 Mia area]'],
  ['Sintesi', 'A60', 'Il Segretario generale', ': [scritto nel prospetto: A60 Il Segretario generale]'],
  ['Quadro PIRA', 'C6', 'Da rivedere', 'Obiettivo: [scritto nel prospetto: C6 Da rivedere]'],
])(
  'what is typed on «%s» at %s is beside its row when that is made anew from other data',
  async (sheet, cell, text, note) => {
    const before = await made(workbookOf(minimalWorkbook()));
    const typed = typeOver(typeOver(before.bytes, sheet, cell, text), 'Risorse', 'F3', '1.500,00');
    const port = new FilePort(typed);
    const foreseen = await foreseeMoves(port, { draft: false });
    expect(port.result).toBeUndefined();
    const after = await made(typed);
    expect(foreseen).toEqual({ moved: [{ sheet, cell, text }], lost: [] });
    expect(after.moved).toEqual([`${sheet}!${cell} ${text}`]);
    expect(notesOf(after.bytes, sheet)).toEqual([
      expect.stringMatching(new RegExp(`${note.replace(/[[\]]/g, '\\$&')}$`)),
    ]);
    expect((await made(after.bytes)).moved).toEqual([]);
  },
);
