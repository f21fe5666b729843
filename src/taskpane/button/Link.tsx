import { mergeClasses } from '@fluentui/react-components';
import type { ButtonHTMLAttributes } from 'react';
import { useLinkStyles } from './Link.styles';

/** A button that looks like Fluent's link: it leads to a place in the workbook, to no address. */
export function Link({ className, ...props }: ButtonHTMLAttributes<HTMLButtonElement>): React.JSX.Element {
  const styles = useLinkStyles();
  return <button type="button" {...props} className={mergeClasses(styles.link, className)} />;
}
