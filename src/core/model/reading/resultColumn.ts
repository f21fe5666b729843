import { parseResult } from '../parseResult';
import type { Result } from '../result';
import { contentOf, type CellReader, type Column } from './column';

/** The result of a target or of an indicator: any writing is one. */
export function resultColumn(column: Column): CellReader<Result> {
  return (row) => parseResult(contentOf(column, row));
}
