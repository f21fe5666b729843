import { tokens } from '@fluentui/react-components';
import { makeStyles, type StyleRule } from '../theme/makeStyles';

/** Ground, border and text of a button. */
type Colours = readonly [ground: string, edge: string, ink: string];

/** The colours of a button as it is, under the pointer and pressed. */
function colours(rest: Colours, over: Colours = rest, pressed: Colours = over): Record<string, string> {
  const parts = ['ground', 'edge', 'ink'];
  return Object.fromEntries(
    Object.entries({ '': rest, '-over': over, '-pressed': pressed }).flatMap(([state, values]) =>
      values.map((value, index) => [`--button-${parts[index] ?? ''}${state}`, value]),
    ),
  );
}

function drawn(state: '' | '-over' | '-pressed') {
  return {
    backgroundColor: `var(--button-ground${state})`,
    borderColor: `var(--button-edge${state})`,
    color: `var(--button-ink${state})`,
  };
}

const FORCED = '@media (forced-colors: active)';
const FORCED_OVER: Colours = ['HighlightText', 'Highlight', 'Highlight'];
const FOCUSED = '[data-fui-focus-visible]';
const CLEAR = 'transparent';
const ring = `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2} inset`;

const OFF = colours([
  tokens.colorNeutralBackgroundDisabled,
  tokens.colorNeutralStrokeDisabled,
  tokens.colorNeutralForegroundDisabled,
]);
const FORCED_OFF = colours(['ButtonFace', 'GrayText', 'GrayText']);

const ICON: StyleRule = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  fontSize: '20px',
  width: '20px',
  height: '20px',
};

/** The look of Fluent's buttons. They weigh as little as Fluent's own, so that who uses one may lay it out. */
export const useButtonStyles = makeStyles(
  {
    button: {
      ...colours(
        [tokens.colorNeutralBackground1, tokens.colorNeutralStroke1, tokens.colorNeutralForeground1],
        [tokens.colorNeutralBackground1Hover, tokens.colorNeutralStroke1Hover, tokens.colorNeutralForeground1Hover],
        [
          tokens.colorNeutralBackground1Pressed,
          tokens.colorNeutralStroke1Pressed,
          tokens.colorNeutralForeground1Pressed,
        ],
      ),
      ...drawn(''),
      alignItems: 'center',
      boxSizing: 'border-box',
      display: 'inline-flex',
      justifyContent: 'center',
      textDecorationLine: 'none',
      verticalAlign: 'middle',
      margin: 0,
      overflow: 'hidden',
      borderWidth: tokens.strokeWidthThin,
      borderStyle: 'solid',
      borderRadius: tokens.borderRadiusMedium,
      outlineStyle: 'none',
      padding: `5px ${tokens.spacingHorizontalM}`,
      minWidth: '96px',
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      lineHeight: tokens.lineHeightBase300,
      transition: `background ${tokens.durationFaster} ${tokens.curveEasyEase}, border ${tokens.durationFaster} ${tokens.curveEasyEase}, color ${tokens.durationFaster} ${tokens.curveEasyEase}`,
      '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
      ':hover': { ...drawn('-over'), cursor: 'pointer' },
      ':hover:active': drawn('-pressed'),
      ':active:focus-visible': drawn('-pressed'),
      [FOCUSED]: {
        borderColor: tokens.colorStrokeFocus2,
        outline: `${tokens.strokeWidthThick} solid ${tokens.colorTransparentStroke}`,
        boxShadow: ring,
        zIndex: '1',
      },
      [FORCED]: colours(['ButtonFace', 'ButtonBorder', 'ButtonText'], FORCED_OVER),
    },
    primary: {
      ...colours(
        [tokens.colorBrandBackground, CLEAR, tokens.colorNeutralForegroundOnBrand],
        [tokens.colorBrandBackgroundHover, CLEAR, tokens.colorNeutralForegroundOnBrand],
        [tokens.colorBrandBackgroundPressed, CLEAR, tokens.colorNeutralForegroundOnBrand],
      ),
      [FOCUSED]: {
        borderColor: tokens.colorStrokeFocus2,
        boxShadow: `${tokens.shadow2}, ${ring}, 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorNeutralForegroundOnBrand} inset`,
      },
      [FORCED]: { ...colours(['Highlight', 'HighlightText', 'HighlightText'], FORCED_OVER), forcedColorAdjust: 'none' },
    },
    outline: colours(
      [CLEAR, tokens.colorNeutralStroke1, tokens.colorNeutralForeground1],
      [CLEAR, tokens.colorNeutralStroke1Hover, tokens.colorNeutralForeground1Hover],
      [CLEAR, tokens.colorNeutralStroke1Pressed, tokens.colorNeutralForeground1Pressed],
    ),
    subtle: {
      ...colours(
        [tokens.colorSubtleBackground, CLEAR, tokens.colorNeutralForeground2],
        [tokens.colorSubtleBackgroundHover, CLEAR, tokens.colorNeutralForeground2Hover],
        [tokens.colorSubtleBackgroundPressed, CLEAR, tokens.colorNeutralForeground2Pressed],
      ),
      [FORCED]: colours(['ButtonFace', 'ButtonBorder', 'ButtonText'], FORCED_OVER),
    },
    transparent: {
      ...colours(
        [CLEAR, CLEAR, tokens.colorNeutralForeground2],
        [CLEAR, CLEAR, tokens.colorNeutralForeground2BrandHover],
        [CLEAR, CLEAR, tokens.colorNeutralForeground2BrandPressed],
      ),
      [FORCED]: colours(['ButtonFace', 'ButtonBorder', 'ButtonText'], FORCED_OVER),
    },
    small: {
      minWidth: '64px',
      padding: `3px ${tokens.spacingHorizontalS}`,
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      lineHeight: tokens.lineHeightBase200,
    },
    smallWithIcon: { paddingBlock: '1px' },
    smallIcon: { padding: '1px', minWidth: '24px', maxWidth: '24px' },
    mediumIcon: { padding: '5px', minWidth: '32px', maxWidth: '32px' },
    off: { ...OFF, ':hover': { cursor: 'not-allowed' }, [FORCED]: FORCED_OFF },
    offPrimary: {
      '--button-edge': CLEAR,
      '--button-edge-over': CLEAR,
      '--button-edge-pressed': CLEAR,
      [FORCED]: FORCED_OFF,
    },
    icon: ICON,
    besideIcon: { marginInlineEnd: tokens.spacingHorizontalSNudge },
    nearIcon: { marginInlineEnd: tokens.spacingHorizontalXS },
  },
  'light',
);
