import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactNode } from 'react';
import { Button } from '../button/Button';
import { useDisclosureStyles } from './Disclosure.styles';

interface Props {
  readonly title: string;
  readonly level: 'h2' | 'h3';
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/**
 * A part of the pane folded under its title; what is folded is not drawn. Ours, since Fluent's accordion brings in an
 * arrow-key navigation that weighs as much as a third of the rest of the library.
 */
export function Disclosure({ title, level: Heading, open, onToggle, children }: Props): React.JSX.Element {
  const styles = useDisclosureStyles();
  const content = useId();
  return (
    <div>
      <Heading className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          {...(open ? { 'aria-controls': content } : {})}
          onClick={() => {
            onToggle(!open);
          }}
        >
          {title}
        </Button>
      </Heading>
      {open && (
        <div id={content} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
