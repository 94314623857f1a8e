import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import { isValidOn, type Area } from '../../areas/index.ts';
import { isDay, termOf } from '../../calendar/index.ts';
import type { Household } from '../../households/index.ts';
import type { SignedAs } from '../../lists/index.ts';
import type { RulePack } from '../../rounds/index.ts';
import { periodOf } from '../domain/period.ts';
import type { TrackCase } from '../domain/track-case.ts';
import { ensureInYearRound } from './ensure-in-year-round.ts';
import { classNow, findHousehold, type HouseholdChoice } from './find-household.ts';
import type { TrackPorts } from './ports.ts';
import type { Direction } from './track-store.ts';

export type OpenInYearCase = {
  readonly commandId: string;
  readonly communeId: string;
  readonly household: HouseholdChoice;
  readonly direction: Direction;
  readonly receivedOn: string;
  readonly askedBy: string;
  /** The household signs or gives its fingerprint; somebody else may write it. */
  readonly signedAs: SignedAs | null;
  readonly writtenBy: string | null;
  readonly words: string;
};
export type OpenInYearCaseRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'RECEIVED_DAY_INVALID'
  | 'HOUSEHOLD_NOT_HERE'
  | 'TRACK_NO_PACK'
  | 'ALREADY_IN_CLASS'
  | 'TRACK_CASE_EXISTS'
  | ListRefusal
  | 'COMMAND_OF_ANOTHER';
/** Of the request itself. */
type ListRefusal =
  | 'INVALID'
  | 'EVENT_IN_FUTURE'
  | 'REQUEST_NOT_SIGNED'
  | 'NO_FORM_TO_LEAVE'
  | 'HOUSEHOLD_ENDED'
  | 'ALREADY_ON_LIST';
type Opened = { readonly caseId: string };

/** Mẫu số 04 to leave; to enter Mẫu số 01, to 2020 Phụ lục 1a. */
const formOf = (pack: RulePack, direction: Direction): string =>
  direction === 'LEAVE' ? 'Mẫu số 04' : (pack.requestForm?.value ?? 'Mẫu số 01');

/** The signed request puts the household on the list of the month, as any request does (Đ.5). */
async function enlist(
  { receiveInYear }: TrackPorts,
  tx: Tx,
  actor: Actor,
  of: TrackCase,
  { askedBy, signedAs, writtenBy, words, receivedOn, direction: kind }: OpenInYearCase,
  { wasPoor, persons }: { wasPoor: boolean; persons: number | null },
) {
  const { roundId, communeId, villageId, householdId, startClass } = of;
  const place = { roundId, communeId, villageId, householdId, newHousehold: null };
  const paper = { askedBy, signedAs, writtenBy, words, receivedOn };
  const relapse = kind === 'ENTER' && startClass === 'NOT_POOR' && wasPoor;
  return receiveInYear(tx, actor, { ...place, kind, ...paper }, { startClass, relapse, persons });
}

/** 15 days, beside the sum of posting, re-check and posting again, which does not fit into them: both are shown. */
async function startClocks(
  { keepClocks }: TrackPorts,
  tx: Tx,
  actor: Actor,
  of: TrackCase,
  commune: Area,
  pack: RulePack,
) {
  const { id, roundId, communeId, villageId, receivedOn } = of;
  const subject = {
    subjectKind: 'TRACK_CASE',
    subjectId: id,
    roundId,
    communeId,
    villageId,
    provinceId: commune.path[0] ?? '',
  };
  const startedOn = pack.clocks.inYearDays ? periodOf(receivedOn).startsOn : receivedOn;
  for (const kind of ['IN_YEAR', 'IN_YEAR_STEPS'] as const) {
    const term = termOf(pack, kind);
    if (term) await keepClocks.start(tx, actor, { kind, ...subject }, term, startedOn);
  }
}

async function place(
  ports: TrackPorts,
  tx: Tx,
  commune: Area,
  household: Household,
  { direction, receivedOn }: OpenInYearCase,
) {
  const { now, wasPoor } = await classNow(ports, tx, household.id);
  const listed = now === 'POOR' || now === 'NEAR_POOR';
  if (direction === 'LEAVE' ? !listed : now === 'POOR') return refuse('ALREADY_IN_CLASS');
  const period = periodOf(receivedOn);
  const round = await ensureInYearRound(ports, tx, commune, period);
  if (!round) return refuse('TRACK_NO_PACK', { year: period.year });
  if (await ports.tracks.hasOpen(tx, household.id, 'IN_YEAR', round.roundId))
    return refuse('TRACK_CASE_EXISTS');
  const of: TrackCase = {
    ...{
      id: newId(),
      track: 'IN_YEAR',
      roundId: round.roundId,
      communeId: commune.id,
      villageId: household.villageId,
    },
    ...{ householdId: household.id, form: formOf(round.stored.pack, direction), direction, livelihood: null },
    ...{ receivedOn, startClass: now, version: 1, measures: [], postings: [], decision: null },
  };
  return success({ of, wasPoor, pack: round.stored.pack });
}

/** QĐ 24/2021 Đ.5: a request during the year opens a case in the commune's review of the month, with its clocks. */
export const openInYearCase =
  (ports: TrackPorts) =>
  async (actor: Actor, command: OpenInYearCase): Promise<Result<Opened, OpenInYearCaseRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, areas, tracks, keepClocks } = ports;
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'open-in-year-case', input };
    return unitOfWork.once<Opened, OpenInYearCaseRefusal>(once, async (tx) => {
      const commune = await areas.find(tx, input.communeId);
      if (
        commune?.level !== 'COMMUNE' ||
        !can(actor, 'track.work', { areaPath: commune.path, roundId: null })
      )
        return refuse('NOT_FOUND');
      const { receivedOn: day } = input;
      if (!isDay(day) || day > keepClocks.today() || !isValidOn(commune, day))
        return refuse('RECEIVED_DAY_INVALID', { day, field: 'receivedOn' });
      await tracks.lockCommune(tx, commune.id);
      const household = await findHousehold(ports, tx, commune, input.household);
      if (!household.ok) return household;
      const placed = await place(ports, tx, commune, household.value, command);
      if (!placed.ok) return placed;
      const { of, wasPoor, pack } = placed.value;
      const size = { wasPoor, persons: household.value.size };
      const asked = await enlist(ports, tx, actor, of, command, size);
      if (!asked.ok) return { ...asked, code: asked.code as ListRefusal };
      await tracks.add(tx, of, actorTag(actor));
      await startClocks(ports, tx, actor, of, commune, pack);
      const scope = `commune:${of.roundId}:${of.communeId}`;
      const data = { direction: of.direction, startClass: of.startClass };
      await unitOfWork.audit(tx, {
        scope,
        actor,
        action: 'open-in-year-case',
        subject: `track-case:${of.id}`,
        data,
      });
      return success({ caseId: of.id });
    });
  };
