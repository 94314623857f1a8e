import type { Tx } from '../../../kernel/ports.ts';
import type { AdjournKind, FormOfVote, MeetingKind, MeetingState, StageKind } from '../domain/vocabulary.ts';

export type Meeting = {
  readonly id: string;
  readonly code: string;
  readonly roundId: string;
  readonly villageId: string;
  readonly communeId: string;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly place: string | null;
  readonly plannedAt: Date | null;
  readonly chairName: string | null;
  /** As the meeting chose it; what was frozen stands on each motion. */
  readonly form: FormOfVote;
  /** Who count the hands from the next question on. */
  readonly counters: 1 | 2;
  readonly phoneConsent: boolean;
  readonly joinBase: string | null;
  readonly agendaSeed: string;
  readonly stageKind: StageKind;
  readonly stageItemId: string | null;
  readonly stagePage: number;
  readonly version: number;
  readonly sealedAt: Date | null;
  /** As entered: the base of the quorum where the rule says so. */
  readonly householdsInvited: number | null;
  /** The adjourned meeting that this one takes up again. */
  readonly continuesId: string | null;
  /** Not null: sealed before its agenda was over. */
  readonly adjournKind: AdjournKind | null;
  readonly adjournReason: string | null;
  /** Of a village that sits in clusters; with a number it is a sitting, without one the merged result. */
  readonly clusterGroupId: string | null;
  readonly clusterNo: number | null;
  readonly clusterName: string | null;
  /** `area.path` of its village, for `can()`. */
  readonly areaPath: readonly string[];
};

export type NewMeeting = Pick<
  Meeting,
  | 'id'
  | 'code'
  | 'roundId'
  | 'villageId'
  | 'communeId'
  | 'kind'
  | 'place'
  | 'plannedAt'
  | 'chairName'
  | 'agendaSeed'
  | 'joinBase'
> & {
  readonly continuesId?: string;
  readonly cluster?: { readonly groupId: string; readonly no: number; readonly name: string };
};

export type MeetingChange = Partial<
  Pick<
    Meeting,
    | 'state'
    | 'phoneConsent'
    | 'joinBase'
    | 'stageKind'
    | 'stageItemId'
    | 'stagePage'
    | 'sealedAt'
    | 'householdsInvited'
    | 'adjournKind'
    | 'adjournReason'
    | 'form'
    | 'counters'
  > & { startedAt: Date; phoneConsentAgree: number; phoneConsentBase: number }
>;

export interface MeetingStore {
  find(tx: Tx, id: string): Promise<Meeting | null>;
  /** As `find`, locked until the transaction ends. Lock order everywhere: meeting → attendee, item, case → audit. */
  lock(tx: Tx, id: string): Promise<Meeting | null>;
  findByCode(tx: Tx, code: string): Promise<Meeting | null>;
  /** Of a commune in a round: by village in reading order, then by the planned time. */
  idsOf(tx: Tx, roundId: string, communeId: string): Promise<readonly string[]>;
  /** Also while the village sits in clusters. */
  unsealedOf(tx: Tx, roundId: string, villageId: string): Promise<boolean>;
  /** The meeting that takes this one up again. */
  continuedBy(tx: Tx, id: string): Promise<string | null>;
  /** An adjourned meeting of the village that no other has taken up; rehearsals apart. */
  toContinue(tx: Tx, roundId: string, villageId: string): Promise<string | null>;
  add(tx: Tx, meeting: NewMeeting): Promise<void>;
  /** Writes the change and raises the version, as every visible change does. Returns the new version. */
  change(tx: Tx, id: string, change: MeetingChange): Promise<number>;
}
