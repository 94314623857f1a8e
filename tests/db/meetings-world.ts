import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { Tx } from '../../server/kernel/ports.ts';
import { success, type Result } from '../../server/kernel/result.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import { createAreasModule } from '../../server/modules/areas/module.ts';
import { createAssessmentsModule } from '../../server/modules/assessments/module.ts';
import { createHouseholdsModule } from '../../server/modules/households/module.ts';
import { importRepository } from '../../server/modules/imports/db/import-repository.ts';
import { createListsModule } from '../../server/modules/lists/module.ts';
import { createMeetingsModule } from '../../server/modules/meetings/module.ts';
import { createRoundsModule } from '../../server/modules/rounds/module.ts';
import { Hub } from '../../server/platform/live/index.ts';
import { pack } from '../rules/packs.ts';
import { testDatabase } from '../testkit/database.ts';
import { account, makeCases, type RoundWorld } from './round-world.ts';

export const ADDRESS = 'http://192.168.1.10:4000';

/** The value of a success; a refusal fails the test with its code. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.details ?? {})}`);
  return result.value;
}
/** The code of a refusal; `null` for a success. */
export const codeOf = (result: Result<unknown>): string | null => (result.ok ? null : result.code);

const unit = (level: Area['level'], name: string, parent: Area | null): Area => {
  const id = newId();
  const kind = { PROVINCE: 'Tỉnh', DISTRICT: 'Huyện', COMMUNE: 'Xã', VILLAGE: 'Ấp' }[level];
  const areaKind = level === 'COMMUNE' || level === 'VILLAGE' ? ('RURAL' as const) : null;
  return {
    ...{ id, level, officialCode: null, kindName: kind, name, fullName: `${kind} ${name}`, areaKind },
    ...{ parentId: parent?.id ?? null, path: [...(parent?.path ?? []), id], validFrom: null, validTo: null },
  };
};

/** Small areas of our own, every module up to meetings, and the actors of an evening. `url`: a database that stays. */
export async function meetingsWorld(url?: string) {
  const database = await testDatabase(url);
  const { unitOfWork } = database;
  const areas = createAreasModule({ unitOfWork });
  const rounds = createRoundsModule({ unitOfWork, ...areas });
  const households = createHouseholdsModule({ unitOfWork, ...areas });
  const lists = createListsModule({ unitOfWork, ...areas, ...rounds, ...households });
  const assessments = createAssessmentsModule({ unitOfWork, ...areas, ...rounds, ...households, ...lists });
  await rounds.start?.();
  const dataFolder = await mkdtemp(join(tmpdir(), 'hop-dan-keys-'));
  const faults: unknown[] = [];
  const disk = { freeMegabytes: 10_000 };
  const hub = new Hub((error) => faults.push(error));
  const makeModule = () =>
    createMeetingsModule({
      ...{
        unitOfWork,
        source: database.source,
        hub,
        dataFolder,
        ...areas,
        ...rounds,
        ...lists,
        ...assessments,
      },
      imports: importRepository,
      joinAddresses: () => [ADDRESS],
      freeMegabytes: async () => disk.freeMegabytes,
      onFault: (error) => faults.push(error),
    });
  const meetings = makeModule();
  const province = unit('PROVINCE', 'Một', null);
  const district = unit('DISTRICT', 'Hai', province);
  const commune = unit('COMMUNE', 'Ba', district);
  const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => unitOfWork.read(work);
  const makeRound = async (packId: string, year: number): Promise<string> => {
    const id = newId();
    await unitOfWork.run(async (tx) => {
      const stored = await rounds.packs.findLatest(tx, packId);
      const round = {
        ...{ id, name: `Rà soát ${id.slice(0, 8)}`, year, track: 'YEARLY' as const, areaId: district.id },
        ...{ rulePackId: packId, rulePackVersion: stored?.version ?? 1, state: 'OPEN' as const },
        ...{ secondPackId: null, secondPackVersion: null, localPackId: null, localPackVersion: null },
        ...{ appraisalTier: 'DISTRICT' as const, appraisalAreaId: district.id },
      };
      const at = { roundId: id, communeId: commune.id, areaKind: 'RURAL' as const };
      await rounds.rounds.add(tx, round, [{ ...at, share: null, shareSource: null, version: 1 }]);
      return success(null);
    });
    return id;
  };
  await unitOfWork.run(async (tx) => {
    await areas.areas.add(tx, [province, district, commune]);
    return success(null);
  });
  const roundId = await makeRound('vn-2022-2025', 2023);
  const round: RoundWorld = {
    ...{ database, unitOfWork, areas, rounds, households, lists, assessments, read },
    commune: async () => commune,
  };
  return {
    ...round,
    ...{ round, commune, district, roundId, meetings, dataFolder, faults, disk, hub, makeRound, makeModule },
    doors: meetings.doors,
    keysFolder: join(dataFolder, 'vote-keys'),
    officer: account('COMMUNE_OFFICER', commune.id),
    dispose: async () => {
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
export type MeetingsWorld = Awaited<ReturnType<typeof meetingsWorld>>;

type Sketch = Parameters<typeof makeCases>[4][number];
/** Somebody wrote another opinion: heard one by one. */
export const CONTESTED: Sketch = {
  start: 'POOR',
  b1: 120,
  indicators: [1, 2, 3],
  otherOpinion: 'ý kiến khác',
};
/** Above the line now. */
export const ESCAPED: Sketch = { start: 'POOR', b1: 150, indicators: [1] };
/** As before. */
export const STILL_POOR: Sketch = { start: 'POOR', b1: 120, indicators: [1, 2, 3] };

let villages = 0;

/** A village with cases. */
export async function makeVillageOf(world: MeetingsWorld, sketches: Sketch[], roundId = world.roundId) {
  villages += 1;
  const village = unit('VILLAGE', `Số ${villages} ${newId().slice(0, 4)}`, world.commune);
  await world.unitOfWork.run(async (tx) => {
    await world.areas.areas.add(tx, [village]);
    return success(null);
  });
  const packId = roundId === world.roundId ? 'vn-2022-2025' : 'vn-2016-2020';
  const caseIds = await makeCases(world.round, roundId, village, pack(packId), sketches);
  return { village, caseIds };
}

export type HallSetting = {
  readonly hands?: number;
  readonly phones?: number;
  readonly sketches?: Sketch[];
  readonly kind?: 'LIVE' | 'PAPER' | 'REHEARSAL';
  readonly roundId?: string;
};
export type PhoneActor = Extract<Actor, { kind: 'PHONE' }>;

/** A meeting in session with people checked in by name; phones have joined and the meeting agreed to them. */
export async function makeHall(world: MeetingsWorld, setting: HallSetting = {}) {
  const { hands = 0, phones: phoneCount = 0, sketches = [CONTESTED], kind = 'LIVE' } = setting;
  const roundId = setting.roundId ?? world.roundId;
  const { doors, officer } = world;
  const { village, caseIds } = await makeVillageOf(world, sketches, roundId);
  const prepare = { roundId, villageId: village.id, kind, place: null, plannedAt: null, chairName: null };
  const { meetingId } = must(await doors.prepareMeeting(officer, { commandId: newId(), ...prepare }));
  const desk = async () => {
    const found = await doors.meetings.meeting(officer, meetingId);
    if (!found) throw new Error('no meeting');
    return found;
  };
  const version = async () => (await desk()).meeting.version;
  const person = (
    name: string,
    channel: 'HAND' | 'PHONE' = 'HAND',
    role = 'HOUSEHOLD_REPRESENTATIVE' as const,
  ) => doors.checkIn(officer, { commandId: newId(), meetingId, person: { name }, role, channel });
  must(
    await doors.startMeeting(officer, { commandId: newId(), meetingId, expectedVersion: await version() }),
  );
  const { code } = (await desk()).meeting;
  for (let i = 0; i < hands; i += 1) must(await person(`Tay ${i}`));
  const phones: PhoneActor[] = [];
  for (let i = 0; i < phoneCount; i += 1) {
    const { attendeeId, slip } = must(await person(`Máy ${i}`, 'PHONE'));
    must(await doors.joinBySlip({ code, slip: slip ?? '', source: 'test' }));
    phones.push({ kind: 'PHONE', attendeeId, meetingId });
  }
  const consent = async (agree: number) =>
    doors.recordPhoneConsent(officer, {
      commandId: newId(),
      meetingId,
      agree,
      expectedVersion: await version(),
    });
  if (phoneCount > 0) must(await consent(hands + phoneCount));
  const items = async () => (await desk()).hall.agenda;
  const open = async (itemId: string | null, reason: string | null = null, commandId = newId()) =>
    doors.openMotion(officer, {
      ...{ commandId, meetingId, itemId, reason, expectedVersion: await version() },
      purpose: itemId ? 'ITEM' : 'CLOSING',
    });
  const count = (motionId: string, agree: number, disagree: number, noOpinion: number) =>
    doors.recordHands(officer, { commandId: newId(), motionId, hands: { agree, disagree, noOpinion } });
  const close = (motionId: string, mismatchReason: string | null = null, expectedRevision = 1) =>
    doors.closeMotion(officer, { commandId: newId(), motionId, expectedRevision, mismatchReason });
  const result = async (motionId: string) => (await doors.hall.motion(motionId)).result;
  return {
    ...{
      village,
      caseIds,
      meetingId,
      code,
      phones,
      desk,
      version,
      person,
      consent,
      items,
      open,
      count,
      close,
    },
    result,
    /** Opens, counts hands, closes: the whole of one question by hand. */
    decide: async (itemId: string | null, agree: number, disagree = 0, noOpinion = 0) => {
      const { motionId } = must(await open(itemId));
      must(await count(motionId, agree, disagree, noOpinion));
      must(await close(motionId));
      return { motionId, result: await result(motionId) };
    },
    firstItem: async () => {
      const [first] = await items();
      if (!first) throw new Error('an agenda without items');
      return first;
    },
  };
}
export type TestHall = Awaited<ReturnType<typeof makeHall>>;
