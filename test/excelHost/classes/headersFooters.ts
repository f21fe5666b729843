import type { HeaderFooter, PageLayout } from '../model/pageLayout';
import * as arg from '../protocol/arguments';
import type { Json } from '../protocol/json';
import { invalidArgument } from '../protocol/officeError';
import type { WireClass } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';
import { kept } from './keptScalar';

export const headerFooterGroupClass: WireClass<PageLayout> = {
  scalars: {
    State: {
      get: ({ headersFooters }) => headersFooters.state,
      set: ({ headersFooters }, value) => {
        headersFooters.state = arg.oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], value);
      },
    },
    UseSheetMargins: {
      get: ({ headersFooters }) => headersFooters.useSheetMargins,
      set: ({ headersFooters }, value) => {
        headersFooters.useSheetMargins = arg.truth(value);
      },
    },
    UseSheetScale: {
      get: ({ headersFooters }) => headersFooters.useSheetScale,
      set: ({ headersFooters }, value) => {
        headersFooters.useSheetScale = arg.truth(value);
      },
    },
  },
  links: {
    DefaultForAllPages: ({ headersFooters }) => wire('HeaderFooter', headersFooters.pages.defaultForAllPages),
    OddPages: ({ headersFooters }) => wire('HeaderFooter', headersFooters.pages.oddPages),
    EvenPages: ({ headersFooters }) => wire('HeaderFooter', headersFooters.pages.evenPages),
    FirstPage: ({ headersFooters }) => wire('HeaderFooter', headersFooters.pages.firstPage),
  },
};

const pageText = (value: Json): string => {
  if (arg.text(value).length > 255) throw invalidArgument('a header of more than 255 characters');
  return arg.text(value);
};

export const headerFooterClass: WireClass<HeaderFooter> = {
  scalars: {
    LeftHeader: kept('leftHeader', pageText),
    CenterHeader: kept('centerHeader', pageText),
    RightHeader: kept('rightHeader', pageText),
    LeftFooter: kept('leftFooter', pageText),
    CenterFooter: kept('centerFooter', pageText),
    RightFooter: kept('rightFooter', pageText),
  },
};
