import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { importRepository } from '../../server/modules/imports/db/import-repository.ts';
import { createMeetingsModule } from '../../server/modules/meetings/module.ts';
import { Hub } from '../../server/platform/live/index.ts';
import { ADDRESS, must } from './meetings-world.ts';
import type { RoundWorld } from './round-world.ts';

const PEOPLE = 3;

/** Meetings on a world of rounds and lists, for tests that want a real evening and care about what comes after it. */
export async function makeHallModule(world: RoundWorld) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hop-dan-hall-'));
  const faults: unknown[] = [];
  const { doors } = createMeetingsModule({
    ...{ unitOfWork: world.unitOfWork, source: world.database.source, dataFolder },
    ...{ ...world.areas, ...world.rounds, ...world.lists, ...world.assessments },
    hub: new Hub((error) => faults.push(error)),
    imports: importRepository,
    joinAddresses: () => [ADDRESS],
    onFault: (error) => faults.push(error),
  });
  const prepare = (actor: Actor, at: { roundId: string; villageId: string }) =>
    doors.prepareMeeting(actor, {
      ...{ commandId: newId(), ...at, kind: 'LIVE', place: null, plannedAt: null, chairName: null },
    });
  return {
    ...{ doors, prepare },
    /** Prepares the meeting of a village, agrees to everything by hand, confirms and seals. */
    agreeToAll: async (actor: Actor, at: { roundId: string; villageId: string }) => {
      const { meetingId } = must(await prepare(actor, at));
      const desk = async () => (await doors.meetings.meeting(actor, meetingId))!;
      const version = async () => (await desk()).meeting.version;
      const now = async () => ({ commandId: newId(), meetingId, expectedVersion: await version() });
      for (let n = 1; n <= PEOPLE; n += 1) {
        const who = {
          person: { name: `Người ${n}` },
          role: 'HOUSEHOLD_REPRESENTATIVE',
          channel: 'HAND',
        } as const;
        must(await doors.checkIn(actor, { commandId: newId(), meetingId, ...who }));
      }
      must(await doors.startMeeting(actor, await now()));
      for (const item of [...(await desk()).hall.agenda.map(({ id }) => id), null]) {
        const purpose = item ? 'ITEM' : 'CLOSING';
        const { motionId } = must(
          await doors.openMotion(actor, { ...(await now()), itemId: item, reason: null, purpose }),
        );
        const hands = { agree: PEOPLE, disagree: 0, noOpinion: 0 };
        must(await doors.recordHands(actor, { commandId: newId(), motionId, hands }));
        must(
          await doors.closeMotion(actor, {
            commandId: newId(),
            motionId,
            expectedRevision: 1,
            mismatchReason: null,
          }),
        );
      }
      must(await doors.sealMeeting(actor, await now()));
      return { meetingId };
    },
    dispose: () => rm(dataFolder, { recursive: true, force: true }),
  };
}
