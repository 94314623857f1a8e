import type { Column, ReviewField } from './fields.ts';
import type { HeadEntry } from './head-list.ts';
import type { Member } from './member-list.ts';
import type { ReadingRules } from './reading-rules.ts';
import type { Reason, ReasonCode } from './reason.ts';
import type { VillageBook } from './villages.ts';

/** What a row is read against: the rules of the round and the rest of the workbook (or of the commune, when mending). */
export interface RowContext {
  readonly rules: ReadingRules;
  readonly columns: ReadonlyMap<ReviewField, Column>;
  readonly villages: VillageBook;
  readonly headOf: (code: string) => HeadEntry | undefined;
  /** Undefined when there is no list of members at all. */
  readonly membersOf: ((code: string) => readonly Member[]) | undefined;
  /** False when the workbook has no list of heads: then nobody can be missing from it. */
  readonly hasHeadList: boolean;
}

/** Another household that already has this row's code or id number: its row, or 0 when it was imported before. */
export interface Twins {
  readonly code?: number;
  readonly idNumber?: number;
}

/** Collects the findings of one row with the column they belong to. */
export interface RowReasons {
  readonly list: readonly Reason[];
  add(code: ReasonCode, field: ReviewField, details?: Reason['details']): void;
}

export function rowReasons(row: number, columns: ReadonlyMap<ReviewField, Column>): RowReasons {
  const list: Reason[] = [];
  const add: RowReasons['add'] = (code, field, details) => {
    const column = columns.get(field);
    const place = column ? { column: { letter: column.letter, header: column.header } } : {};
    list.push({ row, code, field, ...place, ...(details ? { details } : {}) });
  };
  return { list, add };
}
