import { placeOf, type Model, type RowSource } from '../../model/model';
import type { Place } from '../../diagnostics/finding';
import type { Ledger } from '../../statements/ledger';
import { shareName } from './shareName';

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

/** Every cell that gives something its code. A share without a PIRA code goes by its objective's. */
export function definingCells({ model, shares }: Ledger): CodeCell[] {
  return [
    ...model.areas.map((area) => cell('area', area.code, area.source, 'code', area.code)),
    ...model.objectives.map(({ code, source }) => cell('objective', code, source, 'code', code)),
    ...model.programmes.flatMap(({ mission, programme, source }) => [
      cell('mission', mission, source, 'mission', mission),
      cell('programme', programme, source, 'programme', `${mission}-${programme}`),
    ]),
    ...shares.map(({ share }) => {
      const name = shareName(share);
      const field = share.code !== '' || share.source.table.input === 'Obiettivi' ? 'code' : 'objective';
      return cell('share', name, share.source, field, name);
    }),
  ].filter(({ code }) => code !== '');
}

/** Every cell that refers to one of those by its code; blank ones refer to nothing. */
export function referringCells(model: Model): CodeCell[] {
  return [
    ...model.objectives.flatMap(({ area, mission, programme, source, code }) => [
      cell('area', area, source, 'area', code),
      cell('mission', mission, source, 'mission', code),
      cell('programme', programme, source, 'programme', code),
    ]),
    ...[...model.resources, ...model.targets].map(({ objective, source }) =>
      cell('objective', objective, source, 'objective', objective),
    ),
    ...model.shares.flatMap((share) => {
      const { objective, mission, programme, source } = share;
      const key = shareName(share);
      return [
        cell('objective', objective, source, 'objective', key),
        cell('mission', mission, source, 'mission', key),
        cell('programme', programme, source, 'programme', key),
      ];
    }),
    ...model.indicators.map(({ shareKey, source }) => cell('share', shareKey, source, 'share', shareKey)),
  ].filter(({ code }) => code !== '');
}

/** The form in which Excel's own comparisons would take two codes for one: no case, no blanks around. */
export function foldCode(code: string): string {
  return code.trim().toLowerCase();
}

function cell(kind: CodeKind, code: string, source: RowSource, field: string, key: string): CodeCell {
  return { kind, code, source, field, key };
}
