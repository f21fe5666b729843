import { tokens } from '@fluentui/react-components';
import { makeStyles } from '../theme/makeStyles';

/** The look of Fluent's links. Light, so that who uses one may lay it out. */
export const useLinkStyles = makeStyles(
  {
    link: {
      backgroundColor: 'transparent',
      boxSizing: 'border-box',
      color: tokens.colorBrandForegroundLink,
      cursor: 'pointer',
      display: 'inline',
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightRegular,
      margin: 0,
      padding: 0,
      border: 0,
      textAlign: 'left',
      userSelect: 'text',
      ':focus-visible': { outlineStyle: 'none' },
      // There a link has the colour of a text.
      '@media (forced-colors: active)': { textDecorationLine: 'underline' },
      ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
      ':active': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkPressed },
      '[data-fui-focus-visible]': { textDecoration: `underline double ${tokens.colorStrokeFocus2}` },
    },
  },
  'light',
);
