import type { Tx } from '../../../kernel/ports.ts';
import type { Cell } from '../domain/cell.ts';
import type { TallyCase } from '../domain/derive-tally.ts';
import type { TwoForms } from '../domain/tally-line.ts';

export type { Cell } from '../domain/cell.ts';
export type { TallyCase } from '../domain/derive-tally.ts';
export type { ClassTally, TallyLine, TwoForms } from '../domain/tally-line.ts';

export type CommuneKey = { readonly roundId: string; readonly communeId: string };

export type VillageBoard = {
  readonly villageId: string;
  readonly rowsToMend: number;
  /** On the list and not scored yet. */
  readonly waiting: number;
  readonly cases: number;
  /** With a decision of a meeting, agreed or not. */
  readonly decided: number;
  /** Of these: the newest decision is "not agreed", to be reviewed again. */
  readonly notAgreed: number;
  readonly meetingId: string | null;
  readonly meetingCode: string | null;
  readonly meetingState: 'PREPARED' | 'IN_SESSION' | 'SEALED' | null;
  readonly meetingOnPaper: boolean;
  readonly forms: TwoForms;
};

/** All that the commune's board shows, read in one snapshot. */
export type CommuneBoard = CommuneKey & {
  /** `area.path` of the commune, for the question of rights. */
  readonly areaPath: readonly string[];
  /** 0 before anything was counted; grows whenever what is shown changes. */
  readonly version: number;
  readonly updatedAt: Date | null;
  readonly reportedAt: Date | null;
  readonly rowsWithoutVillage: number;
  readonly villages: readonly VillageBoard[];
  readonly totals: TwoForms;
};

export type VillageForms = { readonly villageId: string; readonly forms: TwoForms };

/** Rounds of 2016–2020: poor by income, or by income and deprivation. Other rounds know no kinds. */
export type PoorOfKind = {
  /** Null: the whole commune. */
  readonly villageId: string | null;
  readonly kind: 'INCOME_POOR' | 'DEPRIVATION_POOR';
  readonly households: number;
  readonly persons: number;
  /** Of the households: a meeting agreed. */
  readonly agreed: number;
};

/** A household behind a number of the forms. */
export type CaseBehind = TallyCase & {
  readonly householdId: string;
  /** Null: on the list without a score. */
  readonly caseId: string | null;
  readonly villageId: string;
  readonly headName: string;
  readonly code: string | null;
  /** What it adds to the number. */
  readonly weight: number;
};

export type BalanceOf = { readonly roundId: string; readonly areaId: string };
export type BalancePart = {
  readonly areaId: string;
  /** Communes of the round in it; of these, those that have reported. */
  readonly communes: number;
  readonly reported: number;
  readonly forms: TwoForms;
};
/** A unit with the units below it: summed by the database from the lines of the villages. */
export type Balance = BalancePart & {
  readonly roundId: string;
  readonly areaPath: readonly string[];
  readonly parts: readonly BalancePart[];
};

export interface TallyStore {
  /** The cases behind a number, in reading order; their weights add up to it. */
  casesOf(tx: Tx, key: CommuneKey, cell: Cell): Promise<readonly CaseBehind[]>;
  /** Of a province, district, commune or village. Null: it has no part in the round. */
  balance(tx: Tx, of: BalanceOf): Promise<Balance | null>;
  /** The poor by their points, each kind apart: the commune first, then its villages. */
  poorByKind(tx: Tx, key: CommuneKey): Promise<readonly PoorOfKind[]>;
  /** One writer per commune and round at a time; returns the version. */
  lockCommune(tx: Tx, key: CommuneKey): Promise<number>;
  /** Cases with the newest decision that is no rehearsal, by village. `villageId` null: the whole commune. */
  casesByVillage(
    tx: Tx,
    key: CommuneKey,
    villageId: string | null,
  ): Promise<ReadonlyMap<string, readonly TallyCase[]>>;
  /** Writes the lines that differ from what stands there. */
  writeForms(tx: Tx, key: CommuneKey, villages: readonly VillageForms[]): Promise<void>;
  /** Raises the version when the board shows something else than at the last time; says whether it did. */
  raiseVersion(tx: Tx, key: CommuneKey): Promise<boolean>;
  board(tx: Tx, key: CommuneKey): Promise<CommuneBoard | null>;
}
