import { createHash } from 'node:crypto';
import type { Actor } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { success } from '../kernel/result.ts';
import { ensureVillages, type Area } from '../modules/areas/index.ts';
import { readWorkbook } from '../modules/imports/domain/read-workbook.ts';
import { communeSheets } from './province/commune-sheets.ts';
import { official, type ProvinceDoors } from './province/doors.ts';
import { begin, decideAndSeal, must, prepare } from './province/hold-evening.ts';
import { planProvince, REPORTED_VILLAGES, type PlannedVillage } from './province/plan-province.ts';

export type LoadedProvince = {
  readonly roundId: string;
  readonly province: Area;
  readonly officer: Actor;
  /** By planned state, of every commune. */
  readonly villages: readonly (PlannedVillage & { readonly id: string; readonly communeId: string })[];
};

const YEAR = 2021;
const PROVINCE_CODE = '24';
const AT_ONCE = 6;
const [POSTED_ON, POSTED_UNTIL] = ['2021-10-06', '2021-10-11'];
const PLACES = ['Nhà văn hóa thôn', 'Trụ sở UBND xã', 'Loa truyền thanh xã'];

/** So many at a time, in order. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items].reverse();
  const next = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

async function prepareProvince(
  doors: ProvinceDoors,
  roundId: string,
  province: Area,
  actor: Actor,
): Promise<void> {
  for (const what of ['PLAN', 'COMMITTEE', 'TRAINING'] as const) {
    const paper = {
      roundId,
      areaId: province.id,
      what,
      number: `${what} (mẫu)`,
      dated: '2021-08-30',
      forBelow: true,
    };
    must(await doors.recordPreparation(actor, { commandId: newId(), ...paper }));
  }
}

/** The villages of a commune, then its list, read as the workbook of a commune officer would be. */
async function listCommune(
  doors: ProvinceDoors,
  officer: Actor,
  roundId: string,
  commune: Area,
  villages: readonly PlannedVillage[],
): Promise<ReadonlyMap<string, Area>> {
  const names = villages.map(({ name }) => name);
  const made = await doors.unitOfWork.run(async (tx) =>
    success(await ensureVillages(doors.areas)(tx, commune, names)),
  );
  const place = { roundId, communeId: commune.id };
  const { rules } = must(await doors.receive.admit(officer, place));
  const code = commune.officialCode ?? '';
  const of = { fullName: commune.fullName, code, provinceCode: PROVINCE_CODE.padStart(3, '0'), year: YEAR };
  const sheets = communeSheets(of, villages);
  const sha256 = createHash('sha256').update(JSON.stringify(sheets)).digest('hex');
  const known = { villages: names, heads: [], members: [] };
  const upload = doors.uploads.open({ ...place, fileName: `${code}.xlsx`, sha256 }, async () => {
    const reading = readWorkbook(sheets, { rules, known });
    if (!reading.ok) throw new Error(`demo data: ${reading.code}`);
    return reading;
  });
  await doors.uploads.settled(upload.id);
  must(await doors.confirmImport(officer, { commandId: newId(), uploadId: upload.id }));
  return must(made);
}

/** What happened in one village until 10/10/2021. */
async function live(
  doors: ProvinceDoors,
  officer: Actor,
  roundId: string,
  { state, id: villageId }: { state: PlannedVillage['state']; id: string },
): Promise<void> {
  if (state === 'NOT_BEGUN' || state === 'ROWS_TO_MEND' || state === 'SCORED') return;
  const meetingId = await prepare(doors, officer, { roundId, villageId });
  if (state === 'MEETING_PREPARED') return;
  await begin(doors, officer, meetingId);
  if (state !== 'IN_SESSION') await decideAndSeal(doors, officer, meetingId, state !== 'SENT_BACK');
}

async function post(doors: ProvinceDoors, officer: Actor, roundId: string, villageId: string): Promise<void> {
  const expectedVersion = (await doors.postingsOf(officer, roundId, villageId))?.version ?? 0;
  const paper = {
    ...{ startedOn: POSTED_ON, untilOn: POSTED_UNTIL, places: PLACES },
    objectionsTo: 'Ban Chỉ đạo rà soát, trụ sở UBND xã (mẫu)',
  };
  must(
    await doors.startPosting(officer, { commandId: newId(), roundId, villageId, ...paper, expectedVersion }),
  );
}

/**
 * A province of 2,127 numbered villages under the real units of Bắc Giang, brought by the use cases themselves to where
 * the province was on 10/10/2021. People and numbers of households are made up. `communes`: only the first so many.
 */
export async function loadProvince(
  doors: ProvinceDoors,
  size: { readonly communes?: number; readonly villages?: number } = {},
): Promise<LoadedProvince> {
  const { unitOfWork, areas } = doors;
  const at = await unitOfWork.read(async (tx) => {
    const province = await areas.findByCode(tx, 'PROVINCE', PROVINCE_CODE, `${YEAR}-09-01`);
    return province && { province, communes: await areas.communesOf(tx, province.id, `${YEAR}-09-01`) };
  });
  if (!at) throw new Error('demo data: no province');
  const { province } = at;
  const communes = at.communes.slice(0, size.communes);
  const officer = official('COMMUNE_OFFICER', province, newId());
  const round = { name: `Tổng rà soát năm ${YEAR} (mẫu)`, year: YEAR, rulePackId: 'vn-2022-2025' };
  const admin = official('ADMIN', null, newId());
  const command = { commandId: newId(), ...round, areaId: province.id };
  const { roundId } = must(await doors.createRound(admin, command));
  const plan = planProvince(communes, size.villages ?? REPORTED_VILLAGES);
  const villages: LoadedProvince['villages'][number][] = [];
  await each(communes, async (commune) => {
    const planned = plan.get(commune.id) ?? [];
    const made = await listCommune(doors, officer, roundId, commune, planned);
    for (const village of planned)
      villages.push({ ...village, id: made.get(village.name)?.id ?? '', communeId: commune.id });
  });
  await prepareProvince(doors, roundId, province, official('PROVINCE_OFFICER', province, newId()));
  // one village of each commune after the other: those of one commune would wait for each other
  villages.sort((one, other) => one.name.localeCompare(other.name, 'vi', { numeric: true }));
  await each(villages, (village) => live(doors, officer, roundId, village));
  await doors.settle();
  await each(
    villages.filter(({ state }) => state === 'POSTED'),
    ({ id }) => post(doors, officer, roundId, id),
  );
  await doors.settle();
  return { roundId, province, officer, villages };
}
