import type { Tx } from '../../../kernel/ports.ts';
import type { Role } from '../../../kernel/actor.ts';
import type { Drawable } from '../../appraisal/index.ts';
import type { FindingEventKind, FindingState } from '../domain/vocabulary.ts';

export type { FindingEventKind, FindingState } from '../domain/vocabulary.ts';

export type CommuneKey = { readonly roundId: string; readonly communeId: string };
export type Place = CommuneKey & {
  readonly name: string;
  readonly areaPath: readonly string[];
  readonly frozen: boolean;
};
export type Person = { readonly accountId: string; readonly name: string; readonly role: Role };
export type Member = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly assignedAt: Date;
};
export type Photo = {
  readonly id: string;
  readonly visitId: string;
  readonly mediaType: string;
  readonly addedName: string;
};
export type NewPhoto = Photo & { readonly bytes: number; readonly sha256: string; readonly addedBy: string };
export type FindingEvent = {
  readonly kind: FindingEventKind;
  readonly words: string;
  readonly doneBy: string;
  readonly doneName: string;
  readonly doneAt: Date;
};
export type Finding = CommuneKey & {
  readonly id: string;
  readonly visitId: string;
  readonly villageId: string | null;
  readonly words: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly dueOn: string;
  readonly state: FindingState;
  readonly version: number;
  readonly events: readonly FindingEvent[];
};
export type Visit = CommuneKey & {
  readonly id: string;
  readonly villageId: string | null;
  readonly villageName: string | null;
  readonly visitedOn: string;
  readonly place: string;
  readonly withWhom: string;
  readonly seen: string;
  readonly madeName: string;
};
export type NewVisit = Omit<Visit, 'villageName'> & { readonly madeBy: string };
export type Remark = CommuneKey & {
  readonly id: string;
  readonly villageId: string | null;
  readonly villageName: string | null;
  readonly remarkedOn: string;
  readonly words: string;
  readonly madeName: string;
  readonly answer: string | null;
  readonly answeredName: string | null;
  readonly answeredAt: Date | null;
};
export type NewRemark = Pick<Remark, 'id' | 'villageId' | 'remarkedOn' | 'words' | 'madeName'> &
  CommuneKey & { readonly madeBy: string };
export type Draw = CommuneKey & {
  readonly id: string;
  readonly villageId: string | null;
  readonly seed: string;
  readonly frameSize: number;
  readonly frameSha256: string;
  readonly size: number;
  readonly reason: string;
  readonly drawnName: string;
  readonly drawnAt: Date;
  /** How far the second visits of it are. */
  readonly visited: number;
  readonly ended: number;
  readonly changed: number;
};
export type NewDraw = Omit<Draw, 'frameSize' | 'drawnAt' | 'visited' | 'ended' | 'changed'> & {
  readonly frame: readonly string[];
  readonly drawnBy: string;
};
export type VillageVisits = {
  readonly id: string;
  readonly name: string;
  readonly visits: number;
  readonly lastVisitOn: string | null;
};
export type CommuneLine = {
  readonly communeId: string;
  readonly name: string;
  readonly areaPath: readonly string[];
  readonly members: readonly string[];
  readonly villages: number;
  readonly villagesWithoutVisit: number;
  readonly visits: number;
  readonly lastVisitOn: string | null;
  readonly openFindings: number;
  readonly overdueFindings: number;
  readonly openRemarks: number;
  readonly openReChecks: number;
};

export interface SupervisionStore {
  /** Null: the commune is not in the round. */
  place(tx: Tx, key: CommuneKey): Promise<Place | null>;
  /** Whoever changes the supervision of the commune waits until this transaction ends. */
  lock(tx: Tx, key: CommuneKey): Promise<void>;
  /** Villages of the commune that were there on the first day of the round's window. */
  villages(tx: Tx, key: CommuneKey): Promise<readonly VillageVisits[]>;
  /** One line for each commune of the round that lies in reach; all, or those of one area. */
  board(
    tx: Tx,
    roundId: string,
    of: { readonly reach: readonly string[] | 'ALL'; readonly areaId: string | null; readonly today: string },
  ): Promise<readonly CommuneLine[]>;
  /** Accounts with one of these roles over the commune or an area above it, by name. */
  people(tx: Tx, key: CommuneKey, roles: readonly Role[]): Promise<readonly Person[]>;
  members(tx: Tx, key: CommuneKey): Promise<readonly Member[]>;
  assign(
    tx: Tx,
    of: CommuneKey & { readonly id: string; readonly accountId: string },
    by: string,
  ): Promise<void>;
  assignment(tx: Tx, id: string): Promise<(CommuneKey & { readonly accountId: string }) | null>;
  endAssignment(tx: Tx, id: string, by: string): Promise<void>;
  visits(tx: Tx, key: CommuneKey): Promise<readonly Visit[]>;
  visit(tx: Tx, id: string): Promise<Visit | null>;
  addVisit(tx: Tx, visit: NewVisit): Promise<void>;
  photos(tx: Tx, visitIds: readonly string[]): Promise<readonly (Photo & { readonly sha256: string })[]>;
  photo(tx: Tx, id: string): Promise<Photo | null>;
  addPhoto(tx: Tx, photo: NewPhoto): Promise<void>;
  findings(tx: Tx, key: CommuneKey): Promise<readonly Finding[]>;
  finding(tx: Tx, id: string): Promise<Finding | null>;
  addFinding(
    tx: Tx,
    of: Pick<Finding, 'id' | 'visitId' | 'words' | 'ownerId' | 'dueOn'>,
    by: string,
  ): Promise<void>;
  /** Adds the event and moves the finding. */
  moveFinding(tx: Tx, of: Finding, to: FindingState, event: Omit<FindingEvent, 'doneAt'>): Promise<void>;
  /** Households that may be drawn: on the list, not under a second visit, not drawn before; by village. */
  frame(tx: Tx, key: CommuneKey, villageId: string | null): Promise<readonly Drawable[]>;
  draws(tx: Tx, key: CommuneKey): Promise<readonly Draw[]>;
  addDraw(tx: Tx, draw: NewDraw): Promise<void>;
  remarks(tx: Tx, key: CommuneKey): Promise<readonly Remark[]>;
  remark(tx: Tx, id: string): Promise<Remark | null>;
  addRemark(tx: Tx, remark: NewRemark): Promise<void>;
  answerRemark(
    tx: Tx,
    of: { readonly id: string; readonly words: string; readonly by: string; readonly name: string },
  ): Promise<void>;
}
