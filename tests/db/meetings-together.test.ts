import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { followLive } from '../../server/modules/meetings/app/follow-live.ts';
import { hallReader } from '../../server/modules/meetings/db/hall-reader.ts';
import { CONTESTED, makeHall, meetingsWorld, must, type MeetingsWorld } from './meetings-world.ts';
import { deadlocksOf } from './vote-core-contract.ts';

let world: MeetingsWorld;
beforeAll(async () => {
  world = await meetingsWorld();
});
afterAll(() => world.dispose());

describe('an evening in which everybody does something at once', () => {
  it('people arrive, join, leave and note while questions open and close: no deadlock, no fault, every number right', async () => {
    const hall = await makeHall(world, {
      hands: 5,
      phones: 10,
      sketches: Array.from({ length: 12 }, () => CONTESTED),
    });
    const before = await deadlocksOf(world);
    const { officer, doors } = world;
    let over = false;
    const keepDoing = async (work: (n: number) => Promise<unknown>): Promise<number> => {
      let done = 0;
      while (!over) {
        await work(done);
        done += 1;
        await new Promise((resolve) => setTimeout(resolve, 20)); // people take a breath
      }
      return done;
    };
    const busy = [
      keepDoing(async (n) => {
        const { attendeeId, slip } = must(await hall.person(`Mới ${n}`, 'PHONE'));
        await Promise.all([
          doors.joinBySlip({ code: hall.code, slip: slip ?? '', source: `s${n}` }),
          doors.issueSlip(officer, { commandId: newId(), attendeeId }),
          doors.checkOut(officer, { commandId: newId(), attendeeId, expectedVersion: 1 }),
        ]);
      }),
      keepDoing((n) =>
        doors.addNote(officer, {
          commandId: newId(),
          meetingId: hall.meetingId,
          itemId: null,
          text: `ghi ${n}`,
        }),
      ),
      keepDoing((n) =>
        doors.showStage(officer, { meetingId: hall.meetingId, kind: 'AGENDA', itemId: null, page: n % 5 }),
      ),
      keepDoing(() => doors.meetings.meeting(officer, hall.meetingId)),
    ];
    /** Others change the meeting all the time: as the wall does, on the version that the refusal names. */
    const openNow = async (itemId: string, expectedVersion: number): ReturnType<typeof doors.openMotion> => {
      const question = { meetingId: hall.meetingId, itemId, purpose: 'ITEM', reason: null } as const;
      const opened = await doors.openMotion(officer, { commandId: newId(), ...question, expectedVersion });
      if (opened.ok || opened.code !== 'STALE') return opened;
      return openNow(itemId, Number(opened.details?.['currentVersion']));
    };
    for (const item of await hall.items()) {
      const { motionId } = must(await openNow(item.id, await hall.version()));
      const motion = await doors.hall.motion(motionId);
      const votes = hall.phones.map((phone) => doors.castBallot(phone, { motionId, n: 1, choice: 'AGREE' }));
      must(await hall.count(motionId, motion.handBase, 0, 0));
      must((await Promise.all([hall.close(motionId), ...votes]))[0]);
      const cast = (await Promise.all(votes)).filter(({ ok }) => ok).length;
      expect(await hall.result(motionId)).toMatchObject({
        ...{ agree: motion.handBase + cast, disagree: 0, base: motion.base },
      });
    }
    over = true;
    expect((await Promise.all(busy)).every((done) => done > 0)).toBe(true);
    expect((await deadlocksOf(world)) - before).toBe(0);
    const reconciled = await doors.reconciliation(officer, hall.meetingId);
    expect(reconciled?.rows.every(({ difference }) => difference === null)).toBe(true);
  });
});

describe('a change that nobody was told of', () => {
  it('is found by the next look, and a look at nothing new is silent', async () => {
    const hall = await makeHall(world, { hands: 1, phones: 1 });
    const told: string[] = [];
    const listenedTo = [hall.meetingId];
    const look = followLive({
      ...{ unitOfWork: world.unitOfWork, halls: hallReader },
      listenedTo: () => listenedTo,
      changed: (meetingId) => told.push(meetingId),
    });
    await look();
    told.length = 0;
    await look();
    expect(told).toEqual([]);
    const { motionId } = must(await hall.open((await hall.firstItem()).id));
    await look();
    expect(told).toEqual([hall.meetingId]);
    must(await world.doors.castBallot(hall.phones[0]!, { motionId, n: 1, choice: 'AGREE' }));
    await look();
    await look();
    expect(told).toEqual([hall.meetingId, hall.meetingId]);
    listenedTo.length = 0;
    must(await hall.count(motionId, 1, 0, 0));
    must(await hall.close(motionId));
    await look();
    expect(told, 'nobody listens any more').toHaveLength(2);
  });
});
