/**
 * What the XML of a part may hold at most: some times what the largest real workbooks have, and little enough that a
 * small hostile file cannot fill the memory.
 */
export const XML_LIMITS = {
  /** Levels of elements. Parts that Excel writes have some fifteen. */
  depth: 256,
  /** Attributes of one element. */
  attributes: 1_000,
  /** Elements that an editor of a part remembers, with their places. */
  rememberedElements: 1_000_000,
  /** Elements of a part, those of worksheets aside, which are counted by their cells. */
  elements: 10_000_000,
} as const;
