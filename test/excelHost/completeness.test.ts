/** @jest-environment ./test/excelHost/client/paneEnvironment.cjs */
import { CLASSES } from './classes';
import { loadClient } from './client/loadClient';

loadClient();

/** Members that the client sends though its classes do not show them under that name. */
const HIDDEN: Readonly<Record<string, readonly string[]>> = {
  Workbook: ['_Runtime'],
  Worksheet: ['Gridlines', 'Headings'],
  Style: ['Orientation'],
};

/** The client's own list of a class's members, in any case. */
function membersOf(className: string): Set<string> {
  const { prototype } = (Excel as unknown as Record<string, { readonly prototype: object }>)[className] ?? {
    prototype: {},
  };
  return new Set(
    [...Object.getOwnPropertyNames(prototype), ...(HIDDEN[className] ?? [])].map((name) => name.toLowerCase()),
  );
}

test.each(Object.entries(CLASSES))('what is said of %s is in the client under that name', (className, table) => {
  const { scalars, links, objects, methods, commands } = table;
  const said = [scalars, links, objects, methods, commands].flatMap((members) => Object.keys(members ?? {}));
  const known = membersOf(className);
  expect(known.size).toBeGreaterThan(0);
  expect(said.filter((name) => !known.has(name.toLowerCase()))).toEqual([]);
});
