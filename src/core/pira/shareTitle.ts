import type { Share } from '../model/model';
import type { Ledger } from '../statements/ledger';
import { projectCodes, projectCodesOfTitle } from './projectCodes';

/**
 * The title of a share, or its objective's where it has none of its own, and the codes of its projects, unless the title
 * ends with just those: `… (PROGETTI 2E0101 - 2E0103)`.
 */
export function shareTitle({ objectiveByCode }: Ledger, share: Share): string {
  const title = share.title.trim() || (objectiveByCode.get(share.objective)?.objective.title ?? '');
  const projects = share.projects.trim();
  const listed = projectCodesOfTitle(title)?.join(' ');
  if (projects === '' || projectCodes(projects).join(' ') === listed) return title;
  return `${title}\nProgetti: ${projects}`;
}
