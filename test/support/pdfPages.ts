import { spawnSync } from 'node:child_process';

/** The text of each page of a PDF, as it stands on the page. Fails where poppler is not installed. */
export function pdfPages(pdf: Uint8Array): string[] {
  const { status, stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (error || status !== 0) throw error ?? new Error('pdftotext could not read the PDF');
  return stdout.split('\f').slice(0, -1);
}
