import type { Tx } from '../../../kernel/ports.ts';
import type { CommuneKey, TwoForms } from '../../tally/index.ts';
import type { Gap } from '../domain/gap.ts';
import type { CaseContent, Mended, SubmissionField } from '../domain/submission-field.ts';

export type { CommuneKey } from '../../tally/index.ts';

/** A commune in its round, as far as the report needs it. */
export type Part = CommuneKey & {
  readonly areaPath: readonly string[];
  readonly communeName: string;
  readonly frozenAt: Date | null;
  /** Đ.5: a review during the year has no opinion step. */
  readonly opinionStep: boolean;
  readonly roundState: string;
};

export type NewReport = CommuneKey & {
  readonly id: string;
  readonly tallyVersion: number;
  readonly totals: TwoForms;
  readonly letterNumber: string | null;
  readonly letterDated: string | null;
  /** Who, as the audit log writes it. */
  readonly reportedBy: string;
};
export type Report = NewReport & {
  readonly reportedAt: Date;
  readonly totalsSha256: string;
  /** Null: reported before dossiers were kept. */
  readonly dossierSha256: string | null;
  readonly cases: number | null;
};

/** A case as it was sent. */
export type SubmittedCase = {
  readonly caseId: string;
  readonly n: number;
  readonly villageId: string;
  readonly content: CaseContent;
  readonly sha256: string;
  readonly submittedAt: Date;
};
/** As sent and as it stands: `now` null when the case is gone from the list. */
export type ComparedCase = {
  readonly caseId: string;
  readonly villageId: string;
  readonly n: number | null;
  readonly sent: CaseContent | null;
  readonly now: CaseContent | null;
};

export type Opening = CommuneKey & {
  readonly id: string;
  readonly villageId: string;
  /** Null: the whole village. */
  readonly caseId: string | null;
  readonly fields: readonly SubmissionField[];
  readonly reason: string;
  readonly openedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
};

export type StoredFile = {
  readonly kind: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
};

export interface SubmissionStore {
  part(tx: Tx, key: CommuneKey): Promise<Part | null>;
  /** Locked FOR UPDATE: every command that holds the commune open is over, and later ones wait. */
  lockPart(tx: Tx, key: CommuneKey): Promise<Part | null>;
  freeze(tx: Tx, key: CommuneKey): Promise<void>;
  /** What meetings, minutes, postings and complaints leave open. */
  gaps(tx: Tx, key: CommuneKey): Promise<readonly Gap[]>;
  /** Stores the report; returns the hash of its totals. */
  addReport(tx: Tx, report: NewReport & { cases: number; dossierSha256: string }): Promise<string>;
  report(tx: Tx, key: CommuneKey): Promise<Report | null>;
  findReport(tx: Tx, reportId: string): Promise<(Report & { areaPath: readonly string[] }) | null>;
  /** When these communes reported, by one statement; who has not is left out. */
  reports(tx: Tx, keys: readonly CommuneKey[]): Promise<readonly (CommuneKey & { reportedAt: Date })[]>;
  /** Version 1 of every case of the commune from what stands today; the number of cases and the hash over all. */
  freezeCases(tx: Tx, key: CommuneKey, by: string): Promise<{ cases: number; sha256: string }>;
  /** The next version of a case, or of every case of a village that differs; how many. */
  sendAgain(tx: Tx, opening: Opening, by: string): Promise<number>;
  latestOf(tx: Tx, caseId: string): Promise<SubmittedCase | null>;
  /** The newest version of each case as sent, in reading order. */
  dossier(tx: Tx, key: CommuneKey): Promise<readonly SubmittedCase[]>;
  /** Cases where what was sent and what stands today are not the same; `of`: only this case or village. */
  compared(
    tx: Tx,
    key: CommuneKey,
    of?: { readonly caseId?: string | null; readonly villageId?: string | null },
  ): Promise<readonly ComparedCase[]>;
  /** Facts of a case that a person of the commune mends; what is left out stays. */
  mendCase(tx: Tx, caseId: string, mended: Mended): Promise<void>;
  addOpening(
    tx: Tx,
    of: Omit<Opening, 'openedAt' | 'answer' | 'answeredAt'> & { openedBy: string },
  ): Promise<void>;
  opening(tx: Tx, id: string): Promise<Opening | null>;
  openings(tx: Tx, key: CommuneKey): Promise<readonly Opening[]>;
  /** An unanswered one of the same case, or of the same village. */
  openOpening(tx: Tx, of: Pick<Opening, 'roundId' | 'villageId' | 'caseId'>): Promise<Opening | null>;
  answerOpening(tx: Tx, id: string, answer: string, by: string): Promise<void>;
  /** Reports whose papers a stop of the server has cut off. */
  withoutFiles(tx: Tx): Promise<readonly CommuneKey[]>;
  addFile(tx: Tx, reportId: string, file: StoredFile & { bytes: Uint8Array }): Promise<void>;
  files(tx: Tx, reportId: string): Promise<readonly StoredFile[]>;
  file(tx: Tx, reportId: string, kind: string): Promise<(StoredFile & { bytes: Uint8Array }) | null>;
}
