import type { Progress } from '../../usecases/progress';
import type { Preferences } from '../preferences';
import type { DataState, PaneServices } from '../services';
import type { Ending, Task } from './paneState';

/** What a task makes known before it ends. */
export interface TaskListener {
  readonly opened: (fileName: string) => Promise<void>;
  readonly examined: (data: DataState) => void;
}

/** Does a task; rejects with what stopped it. */
export async function performTask(
  services: PaneServices,
  task: Task,
  preferences: Preferences,
  progress: Progress,
  listener: TaskListener,
): Promise<Ending> {
  const verify = async (): Promise<Ending> => {
    listener.examined(await services.verify(progress));
    return { kind: 'verified' };
  };
  switch (task.kind) {
    case 'verify':
      return verify();
    case 'generate': {
      const { draft, confirmed, spared = [] } = task;
      const unwanted = [...preferences.unwanted, ...spared];
      const outcome = await services.generate({ draft, unwanted, sparing: !confirmed }, progress);
      listener.examined(outcome.data);
      if (outcome.outcome === 'asked') return outcome.told;
      return outcome.outcome === 'stopped'
        ? { kind: 'stopped', data: outcome.data }
        : { kind: 'written', reports: outcome };
    }
    case 'template':
      return { kind: 'template', template: await services.writeTemplate(task.year, progress) };
    case 'newYear':
      return { kind: 'newYear', made: await services.prepareNewYear(progress) };
    case 'mailing': {
      const mailing = await services.checkMailing(task.wishes, progress);
      return 'kind' in mailing ? mailing : { kind: 'mailing', mailing };
    }
    case 'restore':
    case 'signOff': {
      const { told, data } = await (task.kind === 'restore'
        ? services.restore(task.confirmed, progress)
        : services.signOff(task.wish, progress));
      if (data) listener.examined(data);
      return told;
    }
    case 'example': {
      const opened = await services.openExample();
      if (!opened) return { kind: 'exampleElsewhere' };
      await listener.opened(opened.name);
      return verify();
    }
    case 'file': {
      if (services.home !== 'browser') throw new Error('only a browser opens files');
      const opened = await services.openFile(task.file);
      await listener.opened(opened.name);
      return verify();
    }
  }
}
