import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { Result } from '../../server/kernel/result.ts';
import { criteriaOf } from '../../server/modules/informing/domain/criteria.ts';
import type { LogInforming } from '../../server/modules/informing/app/plan-informing.ts';
import { pack } from '../rules/packs.ts';
import { TODAY } from './complaints-world.ts';
import { account, makeVillage } from './round-world.ts';
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
const at = () => ({ roundId: world.key.roundId, villageId: world.village.id });
const PLAN = {
  ...{ visitsFrom: '2023-10-10', visitsUntil: '2023-10-20', askUntil: '2023-10-15' },
  ...{ askWhom: 'ông Ba, trưởng ấp', askWhere: 'nhà văn hóa ấp', meeting: null },
};
const plan = (change: object = {}, expectedVersion = 0, villageIds = [at().villageId]) => ({
  ...{ commandId: newId(), roundId: at().roundId, plan: { ...PLAN, ...change } },
  villages: villageIds.map((villageId) => ({ villageId, expectedVersion })),
});
const village = async () => {
  const [found] = await world.informing.view.ofVillages(world.officer, at().roundId, [at().villageId]);
  if (!found) throw new Error('no village');
  return found;
};
const textOf = async (part: 'LOUDSPEAKER' | 'LEAFLET' | 'INVITATION', language = 'vi') => {
  const { bytes } = must(await world.informing.print(world.officer, { ...at(), part, language }));
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  return { text: text.replace(/\s+/g, ' '), totalPages };
};

it('a village has days and places of its own, in their order; nobody of elsewhere enters or reads them', async () => {
  const { informing, officer, front } = { ...world, ...world.people };
  const code = async (change: object) => codeOf(await informing.plan(officer, plan(change)));
  expect(await code({ visitsUntil: '2023-10-09' })).toBe('INFORMING_DAYS');
  expect(await code({ askUntil: '2023-10-09' })).toBe('INFORMING_DAYS');
  expect(await code({ askWhom: ' ' })).toBe('INVALID');
  expect(await code({ meeting: { on: '2023-10-25', time: '25:00', place: 'x' } })).toBe('INFORMING_TIME');
  expect(await code({ meeting: { on: '2023-10-01', time: '19:30', place: 'x' } })).toBe(
    'INFORMING_MEETING_DAY',
  );
  for (const stranger of [front, account('COMMUNE_OFFICER', newId())]) {
    expect(codeOf(await informing.plan(stranger, plan()))).toBe('NOT_FOUND');
    expect(await informing.view.ofVillages(stranger, at().roundId, [at().villageId])).toEqual([]);
    expect(await informing.view.ofCommune(stranger, world.key)).toEqual([]);
  }
  expect(codeOf(await informing.print(officer, { ...at(), part: 'LEAFLET', language: 'vi' }))).toBe(
    'INFORMING_NOT_PLANNED',
  );
  const both = await Promise.all([informing.plan(officer, plan()), informing.plan(officer, plan())]);
  expect(both.map(codeOf).sort()).toEqual(['STALE', 'done']);
});

it('the text for the loudspeakers says its days in words, and another version changes it', async () => {
  const said = (await village()).loudspeaker.join(' ');
  expect(said).toContain('Kính thưa bà con Ấp Một!');
  expect(said).toContain('từ ngày mười tháng mười năm hai nghìn không trăm hai mươi ba');
  expect(said).toContain('gửi ông Ba, trưởng ấp, tại nhà văn hóa ấp');
  expect(said).toContain('Ngày giờ họp sẽ được báo sau.');
  expect(said).not.toMatch(/\d|[{}]/);
  const meeting = { on: '2023-10-25', time: '19:30', place: 'Nhà văn hóa ấp' };
  must(await world.informing.plan(world.officer, plan({ meeting }, 1)));
  expect((await village()).loudspeaker.join(' ')).toContain(
    'mười chín giờ ba mươi phút, ngày hai mươi lăm tháng mười',
  );
});

it('leaflet and invitation are one page each, with the village’s own; a value that is not sure is not printed', async () => {
  const leaflet = await textOf('LEAFLET');
  expect(leaflet.totalPages).toBe(1);
  for (const own of [
    'Ấp Một',
    '15/10/2023',
    '10/10/2023',
    '19:30, ngày 25/10/2023',
    '1.500.000 đồng',
    'Bảo hiểm y tế',
  ])
    expect(leaflet.text).toContain(own);
  const invitation = await textOf('INVITATION');
  expect(invitation.totalPages).toBe(1);
  expect(invitation.text.match(/GIẤY MỜI/g)).toHaveLength(2);
  expect((await textOf('LOUDSPEAKER')).text).toContain('mười chín giờ ba mươi phút');
  const sure = pack('vn-2022-2025');
  const unsure = { ...sure, b2: { ...sure.b2, poorFrom: { ...sure.b2.poorFrom, mark: 'U' as const } } };
  expect(criteriaOf(sure, 'RURAL').poorFrom).toBe(3);
  expect(criteriaOf(unsure, 'RURAL').poorFrom).toBeNull();
});

it('that it was told is written down with day, hour and by whom, of which version; never of a day to come', async () => {
  const { informing, officer } = world;
  const told = (change: Partial<LogInforming> = {}): LogInforming => ({
    ...{
      commandId: newId(),
      roundId: at().roundId,
      villageIds: [at().villageId],
      channel: 'LOUDSPEAKER',
      language: 'vi',
      toldOn: TODAY,
      toldAt: '17:30',
      toldBy: 'anh Năm',
    },
    ...change,
  });
  expect(codeOf(await informing.log(officer, told({ toldOn: '2023-10-10' })))).toBe('INFORMING_TOLD_DAY');
  expect(codeOf(await informing.log(officer, told({ toldAt: '7 giờ' })))).toBe('INFORMING_TIME');
  expect(codeOf(await informing.log(officer, told({ language: 'xyz' })))).toBe('INVALID');
  must(await informing.log(officer, told()));
  expect((await village()).log).toMatchObject([
    { toldOn: TODAY, toldAt: '17:30', toldBy: 'anh Năm', planVersion: 2 },
  ]);
});

it('a file beside the wall’s says it in a second language; what it does not say, or says wrongly, stays Vietnamese', async () => {
  const folder = join(world.dataFolder, 'languages');
  await mkdir(folder, { recursive: true });
  const file = { format: 'hop-dan/wall-language/1', language: 'qaa', name: 'Ví dụ', texts: {} };
  const informing = { thanks: '[[Cảm ơn]]', greeting: '[[Chào]]', nonsense: 'x' }; // the greeting has lost its {village}
  await writeFile(join(folder, 'qaa.json'), JSON.stringify({ ...file, informing }));
  await writeFile(join(folder, 'half.json'), '{"format":');
  const [second] = (await village()).seconds;
  expect(second).toMatchObject({ language: 'qaa', name: 'Ví dụ' });
  expect(second?.paragraphs.at(-1)).toBe('[[Cảm ơn]]');
  expect(second?.paragraphs[0]).toBe('Kính thưa bà con Ấp Một!');
  expect(second?.missing).toBe((second?.paragraphs.length ?? 0) - 1);
  expect((await textOf('LOUDSPEAKER', 'qaa')).text).toContain('[[Cảm ơn]]');
});

it('several villages get their days, and are told, at once: all or none; the board above counts them', async () => {
  const { informing, officer, key } = world;
  const communes = async (actor: Actor = officer) => informing.view.board(actor, key.roundId, key.communeId);
  const [before] = await communes();
  const parts = { unitOfWork: world.world.unitOfWork, areas: world.world.areas };
  const more = [
    await makeVillage(parts, world.commune, 'Ấp Báo Một'),
    await makeVillage(parts, world.commune, 'Ấp Báo Hai'),
  ].map(({ id }) => id);
  const all = [at().villageId, ...more];
  expect(codeOf(await informing.plan(officer, plan({}, 0, [])))).toBe('INFORMING_NO_VILLAGE');
  // the first has its days already: what was seen is old, and nobody gets anything
  expect(codeOf(await informing.plan(officer, plan({}, 0, all)))).toBe('STALE');
  expect((await communes())[0]?.planned).toBe(before?.planned);
  const how = { channel: 'LOUDSPEAKER', language: 'vi', toldOn: TODAY, toldAt: '05:00' } as const;
  const told = (villageIds: string[]) =>
    informing.log(officer, {
      commandId: newId(),
      roundId: key.roundId,
      villageIds,
      ...how,
      toldBy: 'Đài xã',
    });
  expect(codeOf(await told(all))).toBe('INFORMING_NOT_PLANNED');
  expect((await communes())[0]?.told).toBe(before?.told);
  must(await informing.plan(officer, plan({}, 0, more)));
  must(await told(all));
  expect(await communes()).toMatchObject([
    {
      villages: (before?.villages ?? 0) + 2,
      planned: (before?.planned ?? 0) + 2,
      told: (before?.told ?? 0) + 2,
    },
  ]);
  expect(await communes(account('COMMITTEE_MEMBER', key.communeId))).toHaveLength(1);
  expect(await communes(account('OBSERVER', key.communeId))).toEqual([]);
});
