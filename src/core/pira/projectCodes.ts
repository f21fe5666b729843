/**
 * The project codes in a list such as `2E0101 - 2E0103, 2E0106`: what stands between blanks, commas, semicolons and
 * loose dashes and holds a digit. A dash or a slash with no blanks parts two codes only where both sides look like one.
 */
export function projectCodes(list: string): string[] {
  if (list === '') return [];
  return list
    .split(/[\s,;+()]+/)
    .map((word) => word.replace(/^[-–—.:]+|[-–—.:]+$/g, ''))
    .flatMap((word) => {
      const parts = word.split(/[-–—/]/);
      return parts.every((part) => /\d/.test(part) && /\p{L}/u.test(part)) ? parts : [word];
    })
    .filter((word) => /\d/.test(word));
}

/** The project codes in a title that ends as the PIRA's do: `… (PROGETTI 2E0101 - 2E0103)`; `undefined` without. */
export function projectCodesOfTitle(title: string): string[] | undefined {
  const list = /\(\s*PROGETT[OI]\b([^)]*)\)/i.exec(title)?.[1];
  return list === undefined ? undefined : projectCodes(list);
}
