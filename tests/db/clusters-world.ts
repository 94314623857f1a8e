import { newId } from '../../server/kernel/ids.ts';
import { CONTESTED, ESCAPED, makeVillageOf, must, STILL_POOR, type MeetingsWorld } from './meetings-world.ts';

/** Two heard alone, a list of two, and two unchanged: four questions. */
export const AGENDA = [CONTESTED, CONTESTED, ESCAPED, ESCAPED, STILL_POOR, STILL_POOR];

export const planned = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ name: `Cụm ${index + 1}`, place: `Nhà văn hóa ${index + 1}`, plannedAt: null, chairName: null },
  }));

/** A sitting, or any other meeting that is prepared: started, with people who answer by hand. */
export async function runMeeting(world: MeetingsWorld, meetingId: string, people: number) {
  const { doors, officer } = world;
  const desk = async () => {
    const found = await doors.meetings.meeting(officer, meetingId);
    if (!found) throw new Error('no meeting');
    return found;
  };
  const version = async () => (await desk()).meeting.version;
  const checkIn = (
    name: string,
    role: 'HOUSEHOLD_REPRESENTATIVE' | 'FRONT_SUPERVISOR' = 'HOUSEHOLD_REPRESENTATIVE',
  ) =>
    doors.checkIn(officer, {
      commandId: newId(),
      meetingId,
      person: { name, birthYear: 1970 },
      role,
      channel: 'HAND',
    });
  must(
    await doors.startMeeting(officer, { commandId: newId(), meetingId, expectedVersion: await version() }),
  );
  for (let i = 0; i < people; i += 1) must(await checkIn(`Người ${meetingId.slice(0, 4)} ${i}`));
  const open = async (itemId: string | null) =>
    doors.openMotion(officer, {
      ...{ commandId: newId(), meetingId, itemId, reason: null, expectedVersion: await version() },
      purpose: itemId ? 'ITEM' : 'CLOSING',
    });
  const ask = async (itemId: string | null, agree: number, disagree: number) => {
    const { motionId } = must(await open(itemId));
    const hands = { agree, disagree, noOpinion: people - agree - disagree };
    must(await doors.recordHands(officer, { commandId: newId(), motionId, hands }));
    must(
      await doors.closeMotion(officer, {
        commandId: newId(),
        motionId,
        expectedRevision: 1,
        mismatchReason: null,
      }),
    );
    return motionId;
  };
  const items = async () => (await desk()).hall.agenda;
  return {
    ...{ meetingId, desk, version, checkIn, open, ask, items },
    /** Every question of the agenda; `agree` by its place. */
    askAll: async (agree: readonly number[]) => {
      for (const [index, item] of (await items()).entries())
        if (item.state === 'PENDING') await ask(item.id, agree[index] ?? 0, people - (agree[index] ?? 0));
    },
    seal: async () => {
      await ask(null, people, 0);
      return doors.sealMeeting(officer, { commandId: newId(), meetingId, expectedVersion: await version() });
    },
  };
}
export type RunMeeting = Awaited<ReturnType<typeof runMeeting>>;

/** A village in clusters, each in session with its people. */
export async function makeClusters(world: MeetingsWorld, people: readonly number[], sketches = AGENDA) {
  const { doors, officer, roundId } = world;
  const { village, caseIds } = await makeVillageOf(world, sketches);
  const asked = { commandId: newId(), roundId, villageId: village.id, clusters: planned(people.length) };
  const { groupId } = must(await doors.prepareClusters(officer, asked));
  const group = async () => {
    const found = (await doors.clusters(officer, roundId, village.id)).find(
      (view) => view.group.id === groupId,
    );
    if (!found) throw new Error('no clusters');
    return found;
  };
  const sittings: RunMeeting[] = [];
  for (const [index, { meetingId }] of (await group()).sittings.entries())
    sittings.push(await runMeeting(world, meetingId, people[index] ?? 0));
  const sitting = (index: number): RunMeeting => {
    const found = sittings[index];
    if (!found) throw new Error('no such sitting');
    return found;
  };
  const decisions = () =>
    world.database.owner<{ outcome: string; agree: number; base: number; meeting_id: string }>(
      `SELECT outcome, agree, base, meeting_id FROM decision JOIN motion ON motion.id = decision.motion_id
        WHERE decision.village_id = $1 ORDER BY decision.seq`,
      [village.id],
    );
  return { village, caseIds, groupId, group, sittings, sitting, decisions };
}
export type TestClusters = Awaited<ReturnType<typeof makeClusters>>;
