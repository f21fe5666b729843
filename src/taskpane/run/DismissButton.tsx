import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';

/** The cross of a message. */
export function DismissButton({ onClick }: { readonly onClick: () => void }): React.JSX.Element {
  const { actions } = useMessages();
  const icon = <DismissRegular />;
  return <Button appearance="transparent" data-close icon={icon} aria-label={actions.close} onClick={onClick} />;
}
