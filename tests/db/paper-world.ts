import { newId } from '../../server/kernel/ids.ts';
import { must, makeVillageOf, type MeetingsWorld } from './meetings-world.ts';

type Sketches = Parameters<typeof makeVillageOf>[1];
type Enter = Parameters<MeetingsWorld['meetings']['paper']['enter']>[1];
export type Entry = Enter['entry'];
type Counts = Entry['closing'];

/** `of` people agree, the rest have no opinion. */
export const counts = (agree: number, disagree = 0, noOpinion = 0, over: Partial<Counts> = {}): Counts => ({
  ...{ agree, disagree, noOpinion, standAside: 0, mismatchReason: null, sheets: null, ...over },
});

/** A meeting on paper, prepared; `entry` is right, whatever is changed in it. */
export async function makePaper(world: MeetingsWorld, sketches: Sketches, people = 12) {
  const { village, caseIds } = await makeVillageOf(world, sketches);
  const prepare = { roundId: world.roundId, villageId: village.id, place: null, plannedAt: null };
  const { meetingId } = must(
    await world.doors.prepareMeeting(world.officer, {
      ...{ commandId: newId(), kind: 'PAPER', chairName: null, ...prepare },
    }),
  );
  const desk = async () => {
    const found = await world.doors.meetings.meeting(world.officer, meetingId);
    if (!found) throw new Error('no meeting');
    return found;
  };
  const items = (await desk()).hall.agenda;
  const now = Date.now();
  const entry = (over: Partial<Entry> = {}): Entry => ({
    ...{ heldFrom: new Date(now - 120_000), heldUntil: new Date(now - 60_000), place: 'Nhà văn hóa' },
    ...{ chairName: 'Y Ƀhăm Ayŭn', secretaryName: 'H’Blŭ Čê', secretaryAgree: people, rollKeys: [] },
    ...{ form: 'HAND_COUNT', formAgree: null, committee: [], committeeAgree: null },
    groups: [
      { role: 'HOUSEHOLD_REPRESENTATIVE', people: people - 2 },
      { role: 'CHAIR', people: 1 },
      { role: 'PARTY_CELL', people: 1 },
    ],
    ...{ householdsInvited: null, householdsRepresented: caseIds.length, listedRepresented: 1 },
    answers: items.map(({ id }) => ({ itemId: id, counts: counts(people), opinions: [], lifted: [] })),
    ...{ closing: counts(people), adoptedAgree: people, ...over },
  });
  const enter = async (over: Partial<Entry> = {}, commandId = newId()) =>
    world.meetings.paper.enter(world.officer, {
      ...{ commandId, meetingId, expectedVersion: (await desk()).meeting.version, entry: entry(over) },
    });
  return { village, caseIds, meetingId, items, desk, entry, enter, people };
}
