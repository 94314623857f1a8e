import { newId } from '../../server/kernel/ids.ts';
import { createMinutesModule } from '../../server/modules/minutes/module.ts';
import { makeHall, must, type HallSetting, type MeetingsWorld, type TestHall } from './meetings-world.ts';

/** The module of minutes on a world of meetings; nobody asks it over HTTP here. */
export const minutesOf = (world: MeetingsWorld) =>
  createMinutesModule({
    ...{ unitOfWork: world.unitOfWork, dataFolder: world.dataFolder },
    actorOf: () => Promise.resolve({ kind: 'PUBLIC' }),
    onFault: (error) => world.faults.push(error),
  }).doors;
export type MinutesDoors = ReturnType<typeof minutesOf>;

export const sealHall = async (world: MeetingsWorld, hall: TestHall) =>
  must(
    await world.doors.sealMeeting(world.officer, {
      ...{ commandId: newId(), meetingId: hall.meetingId, expectedVersion: await hall.version() },
    }),
  );

/** A sealed meeting: everything by hand, all agree, except items that `against` names by their place. */
export async function sealedHall(
  world: MeetingsWorld,
  setting: HallSetting & { readonly against?: readonly number[] } = {},
): Promise<TestHall> {
  const { hands = 5, against = [], ...rest } = setting;
  const hall = await makeHall(world, { hands, ...rest });
  for (const [place, item] of (await hall.items()).entries()) {
    const agree = against.includes(place) ? 1 : hands;
    await hall.decide(item.id, agree, hands - agree);
  }
  await hall.decide(null, hands);
  await sealHall(world, hall);
  return hall;
}

export const adoption = (meetingId: string, over: Partial<Parameters<MinutesDoors['adopt']>[1]> = {}) => ({
  ...{ commandId: newId(), meetingId, agree: 4, chairName: 'Y Ƀhăm Ayŭn', secretaryName: 'H’Blŭ Čê' },
  ...{ frontRemark: 'Cuộc họp dân chủ, công khai', incidents: ['Mất điện 10 phút'], ...over },
});
