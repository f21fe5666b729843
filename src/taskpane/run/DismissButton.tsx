import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';

/** The cross of a message. */
export function DismissButton({ onClick }: { readonly onClick: () => void }): React.JSX.Element {
  const { actions } = useMessages();
  return <Button appearance="transparent" icon={<DismissRegular />} aria-label={actions.close} onClick={onClick} />;
}
