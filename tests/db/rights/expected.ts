import { can, type Action } from '../../../server/access/index.ts';
import type { Actor } from '../../../server/kernel/actor.ts';
import { actionsNamed } from '../../../server/platform/graphql/action.ts';
import type { RightsWorld } from './world.ts';

/** A root field or a file: the ids that it is about, and the action that it says it is. */
export type Door = { readonly name: string; readonly about: readonly string[]; readonly action: unknown };

/** PART: everybody sees what is theirs of the whole, so a commune in the round opens it. ANYWHERE: any area does. */
type Place = 'VILLAGE' | 'COMMUNE' | 'ROUND' | 'PART' | 'ANYWHERE';

/** Where the thing lies when its ids do not say so. */
const LIES: Readonly<Record<string, Place>> = {
  appraisalBoard: 'PART',
  appraisalBoardChanged: 'PART',
  appraisalQueue: 'PART',
  appraisalQueueChanged: 'ANYWHERE',
  appraisalTotals: 'PART',
  opinions: 'PART',
  supervisionBoard: 'PART',
  exportAppraisalQueue: 'PART',
  claimNextCase: 'PART',
  appraisalDossier: 'COMMUNE',
  appraisalCase: 'COMMUNE',
  claimCase: 'COMMUNE',
  takeOverCase: 'COMMUNE',
  keepClaim: 'COMMUNE',
  releaseCase: 'COMMUNE',
  agreeToCase: 'COMMUNE',
  returnCase: 'COMMUNE',
  askReCheckOfCase: 'COMMUNE',
  openLeftOutRequest: 'COMMUNE',
  assessments: 'VILLAGE',
  householdForm: 'VILLAGE',
  checkForm: 'VILLAGE',
  submitAssessment: 'VILLAGE',
  decideFormA: 'VILLAGE',
};

/** What the door asks for beside its action: the figures of a commune are frozen by whoever answers for them. */
const ALSO: Readonly<Record<string, readonly Action[]>> = { freezeReport: ['population.record'] };

const OF_A_VILLAGE = [
  'villageId',
  'postingId',
  'meetingId',
  'motionId',
  'itemId',
  'attendeeId',
  'linkId',
  'id',
];

/** Their kind belongs to rounds, they themselves to none: a grant for one round does not open them. */
const OF_NO_ROUND = new Set(
  `provinceCalendar previewWorkingDay setWorkingDay checkCalendarYear updateHousehold updateMember addMember
  trackHouseholds openInYearCase inYearCases`.split(/\s+/),
);

/** Whose part of it may be empty. */
export const isAPart = ({ name }: Door): boolean => LIES[name] === 'PART' || LIES[name] === 'ANYWHERE';

function placeOf(name: string, about: readonly string[]): Place {
  const known = LIES[name];
  if (known) return known;
  if (about.includes('communeId')) return 'COMMUNE';
  if (about.some((id) => OF_A_VILLAGE.includes(id)) && !about.includes('householdId')) return 'VILLAGE';
  return about.length === 1 && about[0] === 'roundId' ? 'ROUND' : 'COMMUNE';
}

/** What one place says, `server/access/can.ts`: may this actor do what the door says it does, there? */
export function expected(
  { paths, of }: Pick<RightsWorld, 'paths' | 'of'>,
  actor: Actor,
  { name: field, about, action }: Door,
): boolean {
  const place = placeOf(field, about);
  const at =
    place === 'PART' || place === 'ANYWHERE'
      ? [paths[place === 'PART' ? 'COMMUNE' : 'VILLAGE'], paths.NEIGHBOUR]
      : [paths[place]];
  const roundId = OF_NO_ROUND.has(field) ? null : (of['roundId'] ?? null);
  const meetingId = place === 'VILLAGE' ? of['meetingId'] : undefined;
  const may = (name: unknown): boolean =>
    at.some((areaPath) => can(actor, name as Action, { areaPath, roundId, ...(meetingId && { meetingId }) }));
  return actionsNamed(action).some(may) && (ALSO[field] ?? []).every(may);
}
