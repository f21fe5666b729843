import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/diagnostics/finding';
import { useSeverityStyles } from './SeverityMark.styles';

const ICONS = { errore: ErrorCircleFilled, avviso: WarningFilled, informazione: InfoFilled } as const;

/** A severity by shape, by word and by colour: `children` is the word. */
export function SeverityMark(props: { readonly severity: Severity; readonly children: string }): React.JSX.Element {
  const { severity, children } = props;
  const styles = useSeverityStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <SeverityIcon severity={severity} />
      {children}
    </span>
  );
}

/** The shape alone, where the word stands beside it already. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): React.JSX.Element {
  const Icon = ICONS[severity];
  const styles = useSeverityStyles();
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
