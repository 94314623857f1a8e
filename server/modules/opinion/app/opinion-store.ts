import type { Tx } from '../../../kernel/ports.ts';
import type { OpinionContent, Signing } from '../domain/opinion.ts';

export type CommuneKey = { readonly roundId: string; readonly communeId: string };
export type Reach = readonly string[] | 'ALL';

export type Opinion = CommuneKey &
  Signing & {
    readonly id: string;
    readonly content: OpinionContent | null;
    readonly sha256: string | null;
    readonly remarks: string;
    readonly number: string | null;
    readonly dated: string | null;
    readonly signedName: string | null;
    readonly version: number;
  };

/** A commune as the tier reads it in its list. */
export type OpinionRow = CommuneKey & {
  readonly reportedAt: Date | null;
  readonly cases: number;
  readonly undecided: number;
  readonly openReturns: number;
  readonly opinion: Opinion | null;
};

export type ApprovalKind = 'APPROVAL_REQUEST' | 'APPROVAL_DECISION';
export type ApprovalFigures = {
  readonly areaName: string;
  readonly areaShort: string;
  readonly level: string;
  readonly aboveName: string | null;
  readonly year: number;
  readonly roundName: string;
  readonly communes: readonly {
    readonly name: string;
    readonly opinionNumber: string | null;
    readonly poorHouseholds: number;
    readonly poorPersons: number;
    readonly nearPoorHouseholds: number;
    readonly nearPoorPersons: number;
  }[];
};
export type ApprovalPaper = {
  readonly id: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly kind: ApprovalKind;
  readonly number: string;
  readonly dated: string;
  readonly content: ApprovalFigures;
  readonly sha256: string;
};
export type ApprovalPlace = {
  readonly areaPath: readonly string[];
  readonly level: string;
  readonly year: number;
  /** The text of the province; null: only rounds to 2020 have it. */
  readonly source: string | null;
  /** Communes without an opinion that was sent. */
  readonly without: readonly string[];
  /** Districts below that have not asked yet. */
  readonly notAsked: readonly string[];
};

export interface OpinionStore {
  /** One writer per commune and round at a time; the path of the commune, null when it is not in the round. */
  lock(tx: Tx, key: CommuneKey): Promise<readonly string[] | null>;
  areaPath(tx: Tx, key: CommuneKey): Promise<readonly string[] | null>;
  find(tx: Tx, key: CommuneKey): Promise<Opinion | null>;
  row(tx: Tx, key: CommuneKey): Promise<OpinionRow | null>;
  /** Communes of the round in reach, by name; by one statement. */
  rows(tx: Tx, roundId: string, reach: Reach): Promise<readonly OpinionRow[]>;
  /** From the decisions as they stand now; null before the report. */
  content(tx: Tx, key: CommuneKey): Promise<OpinionContent | null>;
  /** Written anew: what was signed off before is not any more. */
  saveDraft(
    tx: Tx,
    of: CommuneKey & { id: string; content: OpinionContent; sha256: string; remarks: string; by: string },
  ): Promise<void>;
  change(tx: Tx, id: string, of: Partial<Record<string, string | Date>>): Promise<void>;
  approvalPlace(tx: Tx, roundId: string, areaId: string): Promise<ApprovalPlace | null>;
  approvalFigures(tx: Tx, roundId: string, areaId: string): Promise<ApprovalFigures>;
  approvals(tx: Tx, roundId: string, areaId: string): Promise<readonly ApprovalPaper[]>;
  approval(tx: Tx, id: string): Promise<(ApprovalPaper & { areaPath: readonly string[] }) | null>;
  wantApproval(tx: Tx, roundId: string, source: string, by: string): Promise<void>;
  roundArea(tx: Tx, roundId: string): Promise<readonly string[] | null>;
  /** False: it was there. */
  addApproval(tx: Tx, of: ApprovalPaper & { by: string }): Promise<boolean>;
}
