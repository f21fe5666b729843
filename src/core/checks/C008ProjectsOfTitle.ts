import type { FindingDetails } from '../diagnostics/kind';
import { listText } from '../diagnostics/listText';
import type { Share } from '../model/model';
import type { Check } from './check';
import { placeOfShare } from './support/places';
import { projectCodes, projectCodesOfTitle } from '../pira/projectCodes';
import { shareName } from '../pira/shareName';

/** The projects in the title of a share, `(PROGETTI 2E0101 - 2E0103)`, against those of its column. */
export const projectsOfTitle: Check = {
  kind: {
    code: 'C008',
    severity: 'avviso',
    title: 'Progetti diversi tra titolo e colonna',
    action: 'Accertare quali siano i progetti della quota e scriverli uguali nel titolo e nella colonna Progetti.',
  },
  find: ({ model }) => model.shares.flatMap(compareLists),
};

function compareLists(share: Share): FindingDetails[] {
  const inTitle = projectCodesOfTitle(share.title);
  const inColumn = projectCodes(share.projects);
  if (inTitle === undefined || inColumn.length === 0) return [];
  const onlyInTitle = inTitle.filter((code) => !inColumn.includes(code));
  const onlyInColumn = inColumn.filter((code) => !inTitle.includes(code));
  if (onlyInTitle.length + onlyInColumn.length === 0) return [];
  const parts = [
    ...(onlyInTitle.length > 0 ? [`nella colonna Progetti ${lacks(onlyInTitle)}`] : []),
    ...(onlyInColumn.length > 0 ? [`nel titolo ${lacks(onlyInColumn)}`] : []),
  ];
  return [
    {
      message: `Quota ${shareName(share)}: ${parts.join('; ')}.`,
      place: placeOfShare(share, 'projects'),
      related: [placeOfShare(share, 'title')],
      seen: inColumn.join(' - '),
      expected: inTitle.join(' - '),
    },
  ];
}

function lacks(codes: readonly string[]): string {
  return `${codes.length === 1 ? 'manca' : 'mancano'} ${listText(codes)}`;
}
