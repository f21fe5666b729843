import {
  mergeClasses,
  renderButton_unstable,
  useButton_unstable,
  type ButtonProps,
  type ForwardRefComponent,
} from '@fluentui/react-components';
import { forwardRef } from 'react';
import { useButtonStyles } from './Button.styles';

/**
 * Fluent's button: its behaviour, as Fluent's own parts give it, and its look in the sizes and appearances that the pane
 * has. Fluent's rules for all the others weigh as much as five reports.
 */
export const Button: ForwardRefComponent<ButtonProps> = forwardRef((props, ref) => {
  const state = useButton_unstable(props, ref);
  const styles = useButtonStyles();
  const { appearance, size, icon, iconOnly, disabled, disabledFocusable } = state;
  const off = disabled || disabledFocusable;
  const small = size === 'small';
  state.root.className = mergeClasses(
    styles.button,
    appearance !== 'secondary' && styles[appearance],
    small && styles.small,
    small && icon && styles.smallWithIcon,
    iconOnly && (small ? styles.smallIcon : styles.mediumIcon),
    off && styles.off,
    off && appearance === 'primary' && styles.offPrimary,
    state.root.className,
  );
  if (icon) icon.className = mergeClasses(styles.icon, !iconOnly && (small ? styles.nearIcon : styles.besideIcon));
  return renderButton_unstable(state);
}) as ForwardRefComponent<ButtonProps>;

Button.displayName = 'Button';
