import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { Area } from '../../areas/index.ts';
import { isDay, termOf } from '../../calendar/index.ts';
import type { Household } from '../../households/index.ts';
import type { RulePack } from '../../rounds/index.ts';
import type { TrackCase } from '../domain/track-case.ts';
import { classNow, findHousehold, type HouseholdChoice } from './find-household.ts';
import { rangeOf } from './load-case.ts';
import type { TrackPorts } from './ports.ts';
import type { Livelihood, Track } from './track-store.ts';

export type OpenIncomeCase = {
  readonly commandId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly track: Exclude<Track, 'IN_YEAR'>;
  readonly household: HouseholdChoice;
  /** Of the average-living track; else null. */
  readonly livelihood: Livelihood | null;
  readonly receivedOn: string;
};
export type OpenIncomeCaseRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'TRACK_NOT_IN_PACK'
  | 'RECEIVED_DAY_INVALID'
  | 'LIVELIHOOD_MISSING'
  | 'HOUSEHOLD_NOT_HERE'
  | 'HOUSEHOLD_IS_POOR'
  | 'TRACK_CASE_EXISTS'
  | 'COMMAND_OF_ANOTHER';
type Opened = { readonly caseId: string };

function inputRefusal({ track, livelihood, receivedOn: day }: OpenIncomeCase, today: string) {
  if (!isDay(day) || day > today) return refuse('RECEIVED_DAY_INVALID', { day, field: 'receivedOn' });
  return track === 'AVERAGE_LIVING' && !livelihood
    ? refuse('LIVELIHOOD_MISSING', { field: 'livelihood' })
    : null;
}

/** Whoever is poor or near-poor has the support of that class and is no case of these tracks. */
async function place(ports: TrackPorts, tx: Tx, household: Household, command: OpenIncomeCase) {
  const { roundId, communeId, track, receivedOn } = command;
  const { now } = await classNow(ports, tx, household.id);
  if (now === 'POOR' || now === 'NEAR_POOR') return refuse('HOUSEHOLD_IS_POOR', { field: 'household' });
  if (await ports.tracks.hasOpen(tx, household.id, track, roundId)) return refuse('TRACK_CASE_EXISTS');
  const of: TrackCase = {
    ...{ id: newId(), track, roundId, communeId, villageId: household.villageId, householdId: household.id },
    ...{
      form: 'Đơn đề nghị',
      direction: null,
      livelihood: track === 'AVERAGE_LIVING' ? command.livelihood : null,
    },
    ...{ receivedOn, startClass: now, version: 1, measures: [], postings: [], decision: null },
  };
  return success(of);
}

async function startClock(
  { keepClocks }: TrackPorts,
  tx: Tx,
  actor: Actor,
  of: TrackCase,
  commune: Area,
  pack: RulePack,
) {
  const { id, roundId, communeId, villageId, receivedOn, track } = of;
  const term = track === 'AVERAGE_LIVING' ? termOf(pack, 'AVERAGE_TOTAL') : null;
  if (!term) return;
  const subject = {
    subjectKind: 'TRACK_CASE',
    subjectId: id,
    roundId,
    communeId,
    villageId,
    provinceId: commune.path[0] ?? '',
  };
  await keepClocks.start(tx, actor, { kind: 'AVERAGE_TOTAL', ...subject }, term, receivedOn);
}

/** QĐ 24/2021 Đ.6 and NĐ 30/2025: a household asks for the average-living or the low-income list; no village meeting. */
export const openIncomeCase =
  (ports: TrackPorts) =>
  async (actor: Actor, command: OpenIncomeCase): Promise<Result<Opened, OpenIncomeCaseRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, areas, tracks, keepClocks } = ports;
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'open-income-case', input };
    return unitOfWork.once<Opened, OpenIncomeCaseRefusal>(once, async (tx) => {
      const commune = await areas.find(tx, input.communeId);
      if (!commune || !can(actor, 'track.work', { areaPath: commune.path, roundId: input.roundId }))
        return refuse('NOT_FOUND');
      const rules = await rangeOf(ports, tx, input);
      if (!rules) return refuse('NOT_FOUND');
      if (!rules.range) return refuse('TRACK_NOT_IN_PACK');
      const wrong = inputRefusal(command, keepClocks.today());
      if (wrong) return wrong;
      await tracks.lockCommune(tx, commune.id);
      const household = await findHousehold(ports, tx, commune, input.household);
      if (!household.ok) return household;
      const placed = await place(ports, tx, household.value, command);
      if (!placed.ok) return placed;
      const of = placed.value;
      await tracks.add(tx, of, actorTag(actor));
      await startClock(ports, tx, actor, of, commune, rules.pack);
      const scope = `commune:${of.roundId}:${of.communeId}`;
      const data = { track: of.track, startClass: of.startClass };
      await unitOfWork.audit(tx, {
        scope,
        actor,
        action: 'open-income-case',
        subject: `track-case:${of.id}`,
        data,
      });
      return success({ caseId: of.id });
    });
  };
