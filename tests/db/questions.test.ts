import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import type { Result } from '../../server/kernel/result.ts';
import { account } from './round-world.ts';
import { supervisionWorld, type SupervisionWorld } from './supervision-world.ts';

let world: SupervisionWorld;
beforeAll(async () => {
  world = await supervisionWorld();
});
afterAll(() => world?.dispose());

const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.code);
function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
type Account = SupervisionWorld['people']['clerk'];
const ask = (words: string, change: object = {}) => ({
  ...{ commandId: newId(), roundId: world.key.roundId, areaId: world.commune.id, words },
  ...{ article: 'QĐ 24/2021 Điều 4 khoản 3', caseCode: null, notPersonal: false, ...change },
});
const search = (words: string, actor: Account | ReturnType<typeof account> = world.people.clerk) =>
  world.doors.questions.search(actor, world.key.roundId, { search: words, state: null, first: 50, skip: 0 });
const command = (questionId: string, expectedVersion: number, words: string) => ({
  ...{ commandId: newId(), questionId, words, notPersonal: false, expectedVersion },
});

it('a question with the number of a person in it is held back until the writer says that it is nobody’s', async () => {
  const { doors, people } = world;
  for (const number of ['001085012345', '0912 345 678', '001.085.012.345'])
    expect(codeOf(await doors.ask(people.clerk, ask(`Hộ có CCCD ${number} tính thế nào?`)))).toBe(
      'MAY_BE_PERSONAL',
    );
  expect((await search('')).totalCount).toBe(0);
  must(await doors.ask(people.clerk, ask('Thu nhập 1.500.000 đồng ngày 09/10/2023 tính thế nào?')));
  must(await doors.ask(people.clerk, ask('Văn bản số 123456789 còn hiệu lực không?', { notPersonal: true })));
});

it('it goes to the tier above; that one answers or hands it up, and the province cannot hand on', async () => {
  const { doors, people } = world;
  const { questionId } = must(await doors.ask(people.clerk, ask('Sổ hộ khẩu tách đôi thì họp ở thôn nào?')));
  expect(codeOf(await doors.answer(people.clerk, command(questionId, 1, 'x')))).toBe('NOT_FOUND');
  must(await doors.handUp(people.appraiser, command(questionId, 1, '')));
  expect(codeOf(await doors.answer(people.appraiser, command(questionId, 2, 'x')))).toBe('NOT_FOUND');
  expect(codeOf(await doors.handUp(people.province, command(questionId, 2, '')))).toBe('NO_TIER_ABOVE');
  expect(codeOf(await doors.answer(people.province, command(questionId, 1, 'x')))).toBe('STALE');
  must(await doors.answer(people.province, command(questionId, 2, 'Họp ở nơi hộ đang ở thực tế.')));
  expect(codeOf(await doors.answer(people.province, command(questionId, 3, 'x')))).toBe(
    'QUESTION_IS_ANSWERED',
  );
  const found = await search('ho khau hop o noi');
  expect(found).toMatchObject({ totalCount: 1, waiting: 2 });
  expect(found.items[0]?.events.map(({ kind }) => kind)).toEqual(['HANDED_UP', 'ANSWERED']);
});

it('every official of the round reads it, in any spelling; of elsewhere nobody, and nobody asks for another unit', async () => {
  const { doors, people } = world;
  for (const reader of [people.front, people.lead, people.province, account('REVIEWER', world.commune.id)])
    expect((await search('SỔ HỘ KHẨU', reader)).totalCount).toBe(1);
  expect(await search('', account('COMMUNE_OFFICER', newId()))).toEqual({
    totalCount: 0,
    waiting: 0,
    items: [],
    askers: [],
  });
  expect(codeOf(await doors.ask(people.clerk, ask('Của ai?', { areaId: world.districtId })))).toBe(
    'NOT_FOUND',
  );
  expect(codeOf(await doors.ask(people.front, ask('Được hỏi không?')))).toBe('NOT_FOUND');
  expect((await search('')).askers).toEqual([{ id: world.commune.id, name: world.commune.fullName }]);
});

it('what waits stands first, the oldest on top, with how long; only who may answer is told so', async () => {
  const { people } = world;
  const { items } = await search('', people.appraiser);
  expect(items.map(({ state }) => state)).toEqual(['WAITING', 'WAITING', 'ANSWERED']);
  expect(items.map(({ mayAnswer }) => mayAnswer)).toEqual([true, true, false]);
  expect(items[0]?.words).toContain('1.500.000');
  expect((await search('', people.clerk)).items.some(({ mayAnswer }) => mayAnswer)).toBe(false);
});

it('two answers at once: one counts', async () => {
  const { doors, people } = world;
  const { questionId } = must(await doors.ask(people.clerk, ask('Ai ký biên bản?')));
  const both = await Promise.all(
    [people.appraiser, people.lead].map((who) =>
      doors.answer(who, command(questionId, 1, `Trả lời của ${who.name}`)),
    ),
  );
  expect(both.map(codeOf).sort()).toEqual(['QUESTION_IS_ANSWERED', 'done']);
});
