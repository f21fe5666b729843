const SECTION = /^&([LCR])((?:&&|&(?![LCR&])|[^&])*)/s;

/** `&LCamera&RPagina &P` → what stands left, in the middle and right. Text before any section stands in the middle. */
export function headerSections(text: string): Readonly<Record<'left' | 'center' | 'right', string>> {
  const sections = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  let rest = /^&[LCR]/.test(text) || text === '' ? text : `&C${text}`;
  for (let match = SECTION.exec(rest); match; match = SECTION.exec(rest)) {
    const [whole, letter, content = ''] = match;
    sections[names[letter as keyof typeof names]] += content;
    rest = rest.slice(whole.length);
  }
  return sections;
}
