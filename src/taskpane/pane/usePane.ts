import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Place } from '../../core/diagnostics/finding';
import type { ForeseenWork } from '../../usecases/foreseeMoves';
import { Cancelled, type Progress } from '../../usecases/progress';
import type { ShownRow } from '../../usecases/readRow';
import { failureOf } from '../failure/failure';
import type { Preferences } from '../preferences';
import type { PaneServices } from '../services';
import { nextFrame } from './nextFrame';
import { INITIAL_STATE, reducePane, type Ending, type PaneEvent, type PaneState, type Task } from './paneState';
import { performTask } from './performTask';

/** What the user can do in the pane. */
export interface PaneActions {
  readonly start: (task: Task) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly prefer: (change: Partial<Preferences>) => void;
  /** Leads to a cell; the content of its row comes back where that is all that can be shown. */
  readonly goTo: (place: Place) => Promise<ShownRow | undefined>;
  /** What generating would move to the notes or not keep; nothing is told where that cannot be said. */
  readonly foresee: (draft: boolean) => Promise<ForeseenWork>;
  /** Says that something small failed, beside whatever is under way. */
  readonly tell: (error: unknown) => void;
}

/** The pane's state, and what changes it. */
export function usePane(services: PaneServices): { readonly state: PaneState; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const running = useRef<{ cancelled: boolean } | undefined>(undefined);
  const preferences = useRef(state.preferences);

  const recall = useCallback(async () => {
    preferences.current = await services.preferences.load();
    dispatch({ type: 'preferred', preferences: preferences.current });
  }, [services]);

  useEffect(() => {
    void recall();
  }, [recall]);

  const tell = useCallback((error: unknown) => {
    dispatch({ type: 'failedAside', failure: failureOf(error) });
  }, []);

  const actions = useMemo<PaneActions>(
    () => ({
      start: (task) => {
        // One task at a time: a second click says nothing new.
        if (running.current) return;
        const run = { cancelled: false };
        running.current = run;
        void perform(services, task, preferences, run, dispatch, recall).finally(() => (running.current = undefined));
      },
      cancel: () => {
        if (running.current) running.current.cancelled = true;
        dispatch({ type: 'cancelling' });
      },
      dismiss: () => {
        dispatch({ type: 'dismissed' });
      },
      prefer: (change) => {
        preferences.current = { ...preferences.current, ...change };
        dispatch({ type: 'preferred', preferences: preferences.current });
        void services.preferences.save(preferences.current);
      },
      goTo: async (place) => {
        try {
          return await services.goTo(place);
        } catch (error) {
          tell(error);
          return undefined;
        }
      },
      foresee: async (draft) => {
        try {
          return await services.foresee({ draft, unwanted: preferences.current.unwanted });
        } catch (error) {
          tell(error);
          return { moved: [], lost: [] };
        }
      },
      tell,
    }),
    [services, recall, tell],
  );
  return { state, actions };
}

/** A task from its click to its ending, which is dispatched whatever happens. */
async function perform(
  services: PaneServices,
  task: Task,
  preferences: { readonly current: Preferences },
  run: { readonly cancelled: boolean },
  dispatch: (event: PaneEvent) => void,
  recall: () => Promise<void>,
): Promise<void> {
  const progress: Progress = {
    report: (step, done, total) => {
      dispatch({ type: 'advanced', step, done, total });
    },
    cancelled: () => run.cancelled,
    pause: nextFrame,
  };
  dispatch({ type: 'began', task });
  try {
    const ending = await performTask(services, task, preferences.current, progress, {
      opened: async (fileName) => {
        dispatch({ type: 'opened', fileName });
        await recall();
      },
      examined: (data) => {
        dispatch({ type: 'examined', data });
      },
    });
    dispatch({ type: 'ended', ending });
  } catch (error) {
    dispatch({
      type: 'ended',
      ending: error instanceof Cancelled ? cancelled(error) : { kind: 'failed', failure: failureOf(error), task },
    });
  }
}

function cancelled({ leftOut }: Cancelled): Ending {
  return { kind: 'cancelled', ...(leftOut ? { leftOut } : {}) };
}
