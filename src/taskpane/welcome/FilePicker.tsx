import { useRef, type ReactNode } from 'react';
import { useMessages } from '../messages/useMessages';

interface Props {
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
  /** The button that opens the system's picker. */
  readonly children: (choose: () => void) => ReactNode;
}

/** The system's file picker behind a button of ours. */
export function FilePicker({ busy, onFile, children }: Props): React.JSX.Element {
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
      {children(() => input.current?.click())}
    </>
  );
}
