import type { Comment } from '../model/comment';
import { RangeRef } from '../model/rangeRef';
import type { Workbook } from '../model/workbook';
import * as arg from '../protocol/arguments';
import type { WireClass } from '../protocol/wireClass';
import { wire } from '../protocol/wireObject';

export const commentCollectionClass: WireClass<Workbook> = {
  items: ({ comments }) => comments.map((comment) => wire('Comment', comment)),
  item: ({ comments }, key) => {
    const comment = comments.find(({ id }) => id === arg.text(key));
    return comment && wire('Comment', comment);
  },
  methods: { GetCount: ({ comments }) => comments.length },
};

export const commentClass: WireClass<Comment> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    AuthorName: { get: ({ author }) => author },
    Content: {
      get: ({ content }) => content,
      set: (comment, value) => {
        comment.content = arg.text(value);
      },
    },
  },
  objects: {
    GetLocation: ({ sheet, row, column }) =>
      wire('Range', new RangeRef(sheet, [{ top: row, left: column, bottom: row, right: column }])),
  },
};
