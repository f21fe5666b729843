import { useCallback, useEffect, useRef, useState } from 'react';
import type { PaneActions } from '../pane/usePane';
import type { NumberOrigin, PaneServices } from '../services';

/** How long the user has to stay on a cell before it is asked about, in milliseconds. */
export const PAUSE = 400;

/** A question about a number; a `quiet` one was not asked by the user, who only moved about. */
interface Question {
  readonly ask: () => Promise<NumberOrigin>;
  readonly quiet: boolean;
}

interface Origin {
  readonly origin: NumberOrigin | undefined;
  /** True while the user waits for an answer. */
  readonly asking: boolean;
  readonly ask: (question: Question['ask']) => void;
}

/**
 * Where the number comes from that the user asked about, or, `following` the selection in Excel, that the user is on. One
 * question at a time: of those that come meanwhile the last one counts. What is no number leaves in place what is shown,
 * so that the list stays while the user looks at the cells in it.
 */
export function useOrigin(services: PaneServices, following: boolean, tell: PaneActions['tell']): Origin {
  const [origin, setOrigin] = useState<NumberOrigin>();
  const [asking, setAsking] = useState(false);
  const working = useRef(false);
  const next = useRef<Question>(undefined);

  const work = useCallback(
    async (question: Question) => {
      next.current = question;
      if (working.current) return;
      working.current = true;
      for (let now = takeFrom(next); now; now = takeFrom(next)) {
        const { ask, quiet } = now;
        setAsking(!quiet);
        try {
          const answer = await ask();
          setOrigin((shown) => (quiet && shown && answer.outcome !== 'explained' ? shown : answer));
        } catch (error) {
          if (!quiet) tell(error);
        }
      }
      setAsking(false);
      working.current = false;
    },
    [tell],
  );

  useEffect(() => {
    if (!following || services.home !== 'excel') return undefined;
    const question = { ask: services.explainSelected, quiet: true };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = services.watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void work(question), PAUSE);
    });
    void work(question);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [services, following, work]);

  const ask = useCallback((question: Question['ask']) => void work({ ask: question, quiet: false }), [work]);
  return { origin, asking, ask };
}

function takeFrom(place: { current: Question | undefined }): Question | undefined {
  const question = place.current;
  place.current = undefined;
  return question;
}
