/** Declarations by CSS property, in camel case. */
type Declarations = Readonly<Record<string, string | 0>>;

/** What an element looks like; keys that begin with `:`, `[` or `@` hold what it looks like in that state, or medium. */
export type StyleRule = Readonly<Record<string, string | 0 | Declarations>>;

let made = 0;

/**
 * Classes for the parts of a component, as Fluent's function of the same name makes them from the same objects; but as
 * plain rules that are written into the page once. Fluent's own reads, prefixes and mirrors rules at run time, which is a
 * tenth of the pane's code and serves no browser that Excel runs in. A rule outweighs Fluent's on the same element; of
 * two of ours, the later part of the same component does.
 *
 * @param weight `light` for a component that others lay out: their rules outweigh its own
 */
export function makeStyles<Part extends string>(
  rules: Readonly<Record<Part, StyleRule>>,
  weight: 'light' | 'heavy' = 'heavy',
): () => Readonly<Record<Part, string>> {
  made += 1;
  const component = made;
  const parts = Object.keys(rules) as Part[];
  const classes = Object.fromEntries(parts.map((part) => [part, `p${component}-${part}`])) as Record<Part, string>;
  let written = false;
  return () => {
    if (!written) {
      const sheet = document.createElement('style');
      sheet.textContent = parts
        .map((part) => ruleText(`.${classes[part]}`.repeat(weight === 'light' ? 1 : 2), rules[part]))
        .join('\n');
      document.head.append(sheet);
      written = true;
    }
    return classes;
  };
}

/** Named twice, a class weighs more than Fluent's single ones. */
function ruleText(selector: string, rule: StyleRule): string {
  return [
    block(selector, rule),
    ...Object.entries(rule).map(([key, value]) => {
      if (typeof value !== 'object') return '';
      return key.startsWith('@') ? `${key} { ${block(selector, value)} }` : block(selector + key, value);
    }),
  ].join('\n');
}

function block(selector: string, declarations: StyleRule): string {
  const lines = Object.entries(declarations).flatMap(([property, value]) =>
    typeof value === 'object'
      ? []
      : [`${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`],
  );
  return `${selector} { ${lines.join(' ')} }`;
}
