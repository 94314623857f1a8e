import { afterAll, beforeAll, expect, it } from 'vitest';
import { begin, decideAndSeal, prepare } from '../../server/demo/province/hold-evening.ts';
import { loadedProvince, type ProvinceWorld } from '../db/province-world.ts';

let world: ProvinceWorld;
beforeAll(async () => {
  world = await loadedProvince();
}, 600_000);
afterAll(() => world.dispose());

const sentence = async () =>
  (await world.view.board(world.viewer, world.roundId, world.province.id))?.sentence.vi;

it('2,127 villages brought by events to 10/10/2021: the board says the sentence of Bắc Giang from counting', async () => {
  expect(await sentence()).toBe(
    'Đến 10/10/2021, toàn tỉnh có 1.982/2.127 thôn, chiếm 93 %, hoàn thành bước 2 (thu thập, chấm điểm, phân loại); ' +
      '1.019 thôn hoàn thành bước 3 (họp dân); 408 thôn đang ở bước 4 (niêm yết).',
  );
  expect(await world.differences()).toEqual([]);
});

it('one more meeting, sealed in one of them, makes it 1,020', async () => {
  const { ports, officer, roundId } = world;
  const village = world.villages.find(({ state }) => state === 'SCORED');
  const meetingId = await prepare(ports, officer, { roundId, villageId: village?.id ?? '' });
  await begin(ports, officer, meetingId);
  await decideAndSeal(ports, officer, meetingId, true);
  await ports.settle();
  expect(await sentence()).toContain('1.020 thôn hoàn thành bước 3');
  expect(await world.differences()).toEqual([]);
});
