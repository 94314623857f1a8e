import type { Tx } from '../../../kernel/ports.ts';
import type { Reach } from '../../rounds/index.ts';
import type { ExportCase } from '../domain/export-columns.ts';
import type { AppraisalFilter, AppraisalOrder, CaseSet } from './queue-question.ts';

export const EXPORT_FORMATS = ['CSV', 'XLSX'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const EXPORT_STATES = ['RUNNING', 'READY', 'FAILED'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

export type QueryExport = {
  readonly id: string;
  readonly accountId: string;
  readonly roundId: string;
  readonly format: ExportFormat;
  readonly state: ExportState;
  /** Null until they are counted. */
  readonly rowsTotal: number | null;
  readonly rowsDone: number;
  readonly openRows: number;
  readonly sha256: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** `area.path` of each commune that has a case in the file. */
  readonly areaPaths: readonly (readonly string[])[];
};

export type ExportDone = {
  readonly rowsDone: number;
  readonly openRows: number;
  readonly communeIds: readonly string[];
  readonly sha256: string;
};

export interface ExportStore {
  /** Is there a commune of the round in these areas, and does each of these units lie in them or above them? */
  inReach(tx: Tx, roundId: string, unitIds: readonly string[], reach: Reach): Promise<boolean>;
  add(
    tx: Tx,
    of: Pick<QueryExport, 'id' | 'accountId' | 'roundId' | 'format'> & {
      question: { filter: AppraisalFilter; orderBy: AppraisalOrder };
    },
  ): Promise<void>;
  find(tx: Tx, id: string): Promise<QueryExport | null>;
  /** Makes a second command of the account wait. */
  countRunning(tx: Tx, accountId: string): Promise<number>;
  progress(tx: Tx, id: string, rowsDone: number, rowsTotal: number): Promise<void>;
  finish(tx: Tx, id: string, done: ExportDone): Promise<void>;
  fail(tx: Tx, id: string): Promise<void>;
  /** Those that a stopped server left half done. */
  failRunning(tx: Tx): Promise<void>;
  count(tx: Tx, set: CaseSet): Promise<number>;
  /** In the order asked for, a few at a time; inside a transaction. */
  rows(tx: Tx, set: CaseSet, orderBy: AppraisalOrder): AsyncIterable<readonly ExportCase[]>;
}

/** Where the files lie for an hour. */
export interface ExportFiles {
  /** Writes the rows as they come; the hash of what was written. */
  write(
    id: string,
    format: ExportFormat,
    table: { header: readonly string[]; rows: AsyncIterable<readonly (string | number | null)[]> },
  ): Promise<string>;
  /** Null when it is not there (any more). */
  open(id: string): Promise<{ readonly size: number; readonly stream: NodeJS.ReadableStream } | null>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
}
