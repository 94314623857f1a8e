import type { AreaKind, HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { Drawable } from '../domain/draw-sample.ts';
import type { CommuneKey } from './appraisal-store.ts';

export type SampleForm = {
  readonly position: number;
  readonly caseId: string;
  /** In the queue. */
  readonly id: string;
  readonly villageId: string;
  /** Null: not looked at yet. */
  readonly defect: boolean | null;
  readonly scoredClass: HouseholdClass | null;
  readonly foundClass: HouseholdClass | null;
  readonly note: string | null;
  readonly checkedBy: string | null;
};
export type Sample = CommuneKey & {
  readonly id: string;
  readonly n: number;
  readonly seed: string;
  readonly frameSize: number;
  readonly frameSha256: string;
  readonly size: number;
  readonly reason: string;
  readonly drawnAt: Date;
  readonly drawnBy: string | null;
  readonly forms: readonly SampleForm[];
};
export type NewSample = CommuneKey & {
  readonly id: string;
  readonly n: number;
  readonly seed: string;
  readonly frame: readonly string[];
  readonly frameSha256: string;
  readonly reason: string;
  readonly drawn: readonly Drawable[];
  readonly drawnBy: string;
};
/** The answers that gave the class of a case, and the rules they were scored by. */
export type ScoredSheet = {
  readonly packId: string;
  readonly packVersion: number;
  readonly areaKind: AreaKind;
  readonly b1: number;
  readonly indicators: readonly number[];
  readonly scoredClass: HouseholdClass;
};
export type NewCheck = {
  readonly sampleId: string;
  readonly caseId: string;
  readonly corrected: Readonly<Record<string, unknown>>;
  readonly scoredClass: string;
  readonly foundClass: string;
  readonly note: string;
  readonly checkedBy: string;
};
export type SampledCommune = CommuneKey & {
  readonly areaPath: readonly string[];
  readonly roundState: string;
};
export type VillageCases = { readonly villageId: string; readonly open: number; readonly waiting: number };

export interface SampleStore {
  commune(tx: Tx, key: CommuneKey): Promise<SampledCommune | null>;
  /** One draw of a commune at a time. */
  lock(tx: Tx, key: CommuneKey): Promise<void>;
  /** Cases that wait for an answer. */
  frame(tx: Tx, key: CommuneKey): Promise<readonly Drawable[]>;
  /** Of the first draw, without what it drew. */
  restOf(tx: Tx, sampleId: string): Promise<readonly Drawable[]>;
  ofCommune(tx: Tx, key: CommuneKey): Promise<readonly Sample[]>;
  placeOf(tx: Tx, sampleId: string): Promise<CommuneKey | null>;
  add(tx: Tx, sample: NewSample): Promise<void>;
  sheet(tx: Tx, caseId: string): Promise<ScoredSheet | null>;
  addCheck(tx: Tx, check: NewCheck): Promise<void>;
  villages(tx: Tx, key: CommuneKey): Promise<readonly VillageCases[]>;
}
