import { tokens, typographyStyles } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

export const useFindingStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  top: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  minor: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  link: {
    alignSelf: 'flex-start',
    textAlign: 'start',
    // As high as a finger is told to need.
    minHeight: '24px',
    // In high contrast a link has the colour of a text.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  details: { alignSelf: 'stretch' },
  summary: { cursor: 'pointer', width: 'fit-content', minHeight: '24px', lineHeight: '24px' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  pair: { display: 'contents' },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, maxWidth: '35vw' },
  fact: { margin: 0 },
  related: { listStyleType: 'none', margin: 0, padding: 0 },
});
