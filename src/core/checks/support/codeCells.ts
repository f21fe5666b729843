import type { Place } from '../../diagnostics/finding';
import type { Model } from '../../model/model';
import { placeOf, type RowSource } from '../../model/rowSource';
import { shareKeys } from '../../model/shareKeys';
import type { Ledger } from '../../statements/ledger';
import { shareName } from '../../pira/shareName';

/** What a code stands for. Codes are compared only with codes of the same kind. */
export type CodeKind = 'area' | 'objective' | 'mission' | 'programme' | 'share';

/** A cell that holds a code, or the code that a cell refers to. */
export interface CodeCell {
  readonly kind: CodeKind;
  readonly code: string;
  readonly source: RowSource;
  /** The column's id. */
  readonly field: string;
  /** The business key of its row. */
  readonly key: string;
}

/** The place of a code, for a finding. */
export function placeOfCode({ source, field, key }: CodeCell): Place {
  return placeOf(source, field, key);
}

/** Every cell that gives something its code. The only share of an objective also goes by the objective's. */
export function* definingCells({ model, shares }: Ledger): Generator<CodeCell> {
  for (const { code, source } of model.areas) yield { kind: 'area', code, source, field: 'code', key: code };
  for (const { code, source } of model.objectives) yield { kind: 'objective', code, source, field: 'code', key: code };
  for (const { mission, programme, source } of model.programmes) {
    yield { kind: 'mission', code: mission, source, field: 'mission', key: mission };
    yield { kind: 'programme', code: programme, source, field: 'programme', key: `${mission}-${programme}` };
  }
  for (const [share, keys] of shareKeys(shares.map(({ share }) => share))) {
    for (const code of keys.length > 0 ? keys : [shareName(share)]) {
      const field = code === share.code || share.source.table.input === 'Obiettivi' ? 'code' : 'objective';
      yield { kind: 'share', code, source: share.source, field, key: shareName(share) };
    }
  }
}

/** Every cell that refers to one of those by its code. */
export function* referringCells(model: Model): Generator<CodeCell> {
  for (const { code: key, area, source } of model.objectives) {
    yield { kind: 'area', code: area, source, field: 'area', key };
  }
  for (const row of [...model.resources, ...model.targets, ...model.shares]) {
    const { objective, source } = row;
    const key = 'code' in row ? shareName(row) : objective;
    yield { kind: 'objective', code: objective, source, field: 'objective', key };
  }
  for (const row of [...model.objectives, ...model.shares]) {
    const { mission, programme, source } = row;
    const key = 'objective' in row ? shareName(row) : row.code;
    yield { kind: 'mission', code: mission, source, field: 'mission', key };
    yield { kind: 'programme', code: programme, source, field: 'programme', key };
  }
  for (const { shareKey, source } of model.indicators) {
    yield { kind: 'share', code: shareKey, source, field: 'share', key: shareKey };
  }
}

/** The form in which Excel's own comparisons would take two codes for one: no case, no blanks around. */
export function foldCode(code: string): string {
  return code.trim().toLowerCase();
}
