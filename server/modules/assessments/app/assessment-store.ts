import type { Tx } from '../../../kernel/ports.ts';
import type { Assessment, PastAssessment } from '../domain/assessment.ts';

export type { Assessment, PastAssessment } from '../domain/assessment.ts';

/** Every submission of every case; only ever appended. */
export interface AssessmentStore {
  add(tx: Tx, of: Assessment): Promise<void>;
  /** The first assessment of cases that a workbook brought, out of the cases themselves. */
  addImported(tx: Tx, caseIds: readonly string[], enteredBy: string): Promise<void>;
  latest(tx: Tx, caseId: string): Promise<PastAssessment | null>;
  latestOf(tx: Tx, caseIds: readonly string[]): Promise<readonly PastAssessment[]>;
  version(tx: Tx, caseId: string, version: number): Promise<PastAssessment | null>;
  /** All of a case, the newest first. */
  history(tx: Tx, caseId: string): Promise<readonly PastAssessment[]>;
}

/** A submission that met another of the same household: waits until a person has decided. */
export type PendingSubmission = {
  readonly id: string;
  readonly caseId: string;
  /** What its writer had before; 0: nothing. */
  readonly baseVersion: number;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
  readonly enteredBy: string;
};
/** As it is read: with the name of its writer. */
export type KeptSubmission = PendingSubmission & { readonly enteredByName: string | null };
export type ConflictEnd = {
  readonly conflictId: string;
  readonly choices: Readonly<Record<string, 'MINE' | 'THEIRS'>>;
  readonly version: number | null;
  readonly reason: string;
  readonly decidedBy: string;
};

export interface ConflictStore {
  add(tx: Tx, of: PendingSubmission): Promise<void>;
  /** Null when it is not there; `ended` when somebody has decided. */
  find(tx: Tx, id: string): Promise<(PendingSubmission & { readonly ended: boolean }) | null>;
  openOf(tx: Tx, caseIds: readonly string[]): Promise<readonly KeptSubmission[]>;
  end(tx: Tx, end: ConflictEnd): Promise<void>;
}

/** The quick decision of form A; the latest stands. */
export type FormA = {
  readonly id: string;
  readonly entryId: string;
  readonly eligible: boolean;
  readonly reason: string;
  readonly signedBy: string;
  readonly enteredBy: string;
};
export interface FormAStore {
  add(tx: Tx, of: FormA): Promise<void>;
  latestOf(tx: Tx, entryIds: readonly string[]): Promise<readonly FormA[]>;
}
