import type { Tx } from '../../../kernel/ports.ts';
import type { CertificateMark, FrozenMember } from '../domain/recognised.ts';
import type { CommuneKey } from './recognition-store.ts';

/** A recognised household whose certificate does not have this decision yet. */
export type ToIssue = {
  readonly recognitionId: string;
  readonly caseId: string;
  readonly householdId: string;
  readonly householdCode: string | null;
  readonly headName: string;
  readonly mark: CertificateMark;
  readonly deprived: readonly number[];
  /** On the day of issue. */
  readonly members: readonly FrozenMember[];
  /** Of the number series: the year of the decision. */
  readonly seriesYear: number;
  /** Its certificate that goes on with another year; null: a new one. */
  readonly certificateId: string | null;
};

export type NewCertificate = {
  readonly id: string;
  readonly communeId: string;
  readonly householdId: string;
  readonly year: number;
  readonly number: number;
  readonly code: string;
  readonly rulePackId: string;
  readonly issuedBy: string;
};

/** One line of a certificate: a year, N or CN, and the numbers of the indicators. */
export type CertificateLine = {
  readonly year: number;
  readonly mark: CertificateMark;
  readonly deprived: readonly number[];
  readonly decisionNumber: string;
  readonly decisionDated: string;
};
export type Certificate = {
  readonly id: string;
  readonly communeId: string;
  readonly householdId: string;
  readonly caseId: string;
  readonly householdCode: string | null;
  readonly villageName: string;
  readonly number: number;
  readonly year: number;
  readonly code: string;
  readonly rulePackId: string;
  readonly headName: string;
  readonly members: readonly FrozenMember[];
  readonly lines: readonly CertificateLine[];
  /** Its household is still recognised as its last line says. */
  readonly valid: boolean;
};

/** What the QR tells, and nothing else. */
export type CheckedCertificate = {
  readonly number: number;
  readonly year: number;
  readonly dated: string;
  readonly communeName: string;
  readonly valid: boolean;
};

export interface CertificateStore {
  /** Of a commune; `caseIds` null: everybody who needs one. */
  toIssue(
    tx: Tx,
    key: CommuneKey & { readonly packId: string; readonly year: number },
    caseIds: readonly string[] | null,
  ): Promise<readonly ToIssue[]>;
  /** By household: codes of others in which one of its members stands too. */
  standsTwice(tx: Tx, householdIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The first of so many numbers of the year; others wait until this transaction ends. */
  drawNumbers(tx: Tx, communeId: string, year: number, count: number): Promise<number>;
  add(
    tx: Tx,
    certificates: readonly NewCertificate[],
    lines: readonly (ToIssue & { readonly certificateId: string; readonly year: number })[],
    by: string,
  ): Promise<void>;
  /** Of a round and commune, by village and household; `caseIds` null: all. */
  ofCommune(tx: Tx, key: CommuneKey, caseIds: readonly string[] | null): Promise<readonly Certificate[]>;
  check(tx: Tx, code: string): Promise<CheckedCertificate | null>;
}
