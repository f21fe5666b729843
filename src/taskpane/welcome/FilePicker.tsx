import { type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import { Button } from '../button/Button';
import { useMessages } from '../messages/useMessages';

interface Props extends Pick<ButtonProps, 'appearance' | 'size'> {
  /** What the button says. */
  readonly children: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** A button that opens the system's file picker. */
export function FilePicker({ children, busy, onFile, ...look }: Props): React.JSX.Element {
  const { file: texts } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.choose}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Emptied, so that the same file chosen again is a change again.
          target.value = '';
          if (file && !busy) onFile(file);
        }}
      />
      <Button {...look} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
