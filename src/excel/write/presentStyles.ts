import { STYLES, type StyleName } from '../../core/plan/styles';
import { supports } from '../supports';

/** Asks which of some named styles the workbook has; Excel takes no notice of letter case in their names. */
export function queuePresentStyles(
  context: Excel.RequestContext,
  names: readonly StyleName[],
): () => readonly StyleName[] {
  const { styles } = context.workbook;
  if (supports('1.14')) {
    const asked = names.map((name) => ({
      name,
      style: styles.getItemOrNullObject(STYLES[name].name).load({ name: true }),
    }));
    return () => asked.filter(({ style }) => !style.isNullObject).map(({ name }) => name);
  }
  // Workbooks that were copied from one another for years may have thousands of styles; below 1.14 all must be listed.
  styles.load({ name: true });
  return () => {
    const present = new Set(styles.items.map(({ name }) => name.toLowerCase()));
    return names.filter((name) => present.has(STYLES[name].name.toLowerCase()));
  };
}
