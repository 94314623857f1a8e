import { areasFor, can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { MEMBER_ROLES } from './assign-member.ts';
import type { SupervisionPorts } from './ports.ts';
import type {
  CommuneKey,
  CommuneLine,
  Draw,
  Finding,
  Member,
  Person,
  Photo,
  Place,
  Remark,
  VillageVisits,
  Visit,
} from './supervision-store.ts';
import { OWNER_ROLES } from './work-on-finding.ts';

/** What the reader may do here, so that a page offers nothing that would be refused. */
export const POWERS = {
  assign: 'supervision.assign',
  visit: 'visit.record',
  report: 'finding.answer',
  signOff: 'finding.sign-off',
  remark: 'remark.make',
  answer: 'remark.answer',
} as const satisfies Record<string, Action>;
export type Powers = Readonly<Record<keyof typeof POWERS, boolean>>;

export type CommuneSupervision = Pick<Place, 'roundId' | 'communeId' | 'name' | 'frozen'> & {
  readonly today: string;
  readonly may: Powers;
  readonly members: readonly Member[];
  /** Who could be assigned; empty for who may not assign. */
  readonly candidates: readonly Person[];
  /** Who could own a finding; empty for who raises none. */
  readonly owners: readonly Person[];
  readonly villages: readonly VillageVisits[];
  readonly visits: readonly (Visit & { readonly photos: readonly Photo[] })[];
  readonly findings: readonly Finding[];
  readonly draws: readonly Draw[];
  readonly remarks: readonly Remark[];
};

const powersOf = (actor: Actor, place: Place): Powers => {
  const of = (action: Action) => can(actor, action, place);
  return {
    assign: of(POWERS.assign),
    visit: of(POWERS.visit),
    report: of(POWERS.report),
    signOff: of(POWERS.signOff),
    remark: of(POWERS.remark),
    answer: of(POWERS.answer),
  };
};

export const viewSupervision = ({ unitOfWork, supervision, keepClocks }: SupervisionPorts) => ({
  /** One line for each commune of the round in reach, or of one unit in reach, in reading order. */
  board: (actor: Actor, roundId: string, areaId: string | null = null): Promise<readonly CommuneLine[]> =>
    unitOfWork.snapshot((tx) => {
      const reach = areasFor(actor, 'supervision.view', roundId);
      return supervision.board(tx, roundId, { reach, areaId, today: keepClocks.today() });
    }),

  /** Null: the commune is not in the round, or not yours. */
  commune: (actor: Actor, key: CommuneKey): Promise<CommuneSupervision | null> =>
    unitOfWork.snapshot(async (tx) => {
      const place = await supervision.place(tx, key);
      if (!place || !can(actor, 'supervision.view', place)) return null;
      const { roundId, communeId, name, frozen } = place;
      const may = powersOf(actor, place);
      const visits = await supervision.visits(tx, key);
      const photos = await supervision.photos(
        tx,
        visits.map(({ id }) => id),
      );
      return {
        ...{ roundId, communeId, name, frozen, may, today: keepClocks.today() },
        members: await supervision.members(tx, key),
        candidates: may.assign ? await supervision.people(tx, key, MEMBER_ROLES) : [],
        owners: may.visit ? await supervision.people(tx, key, OWNER_ROLES) : [],
        villages: await supervision.villages(tx, key),
        visits: visits.map((of) => ({ ...of, photos: photos.filter(({ visitId }) => visitId === of.id) })),
        findings: await supervision.findings(tx, key),
        draws: await supervision.draws(tx, key),
        remarks: await supervision.remarks(tx, key),
      };
    }),
});
