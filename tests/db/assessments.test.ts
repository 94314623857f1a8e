import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import { viewCases } from '../../server/modules/assessments/app/view-cases.ts';
import { fixAgenda, type NewAgendaItem } from '../../server/modules/assessments/index.ts';
import { pack } from '../rules/packs.ts';
import {
  account,
  makeCases,
  makeRound,
  makeVillage,
  NOBODY,
  roundWorld,
  type RoundWorld,
} from './round-world.ts';
import { reviewAgain } from '../testkit/review-again.ts';

let world: RoundWorld;
let binhMy: Area;
let roundId: string;
beforeAll(async () => {
  world = await roundWorld();
  binhMy = await world.commune('30487');
  roundId = await makeRound(world, binhMy, 2023, 'vn-2022-2025');
});
afterAll(() => world.database.drop());

/** A village of its own for each test, with six households: two heard alone, two movements, two that stay. */
let village: Area;
let ids: string[];
let villages = 0;
beforeEach(async () => {
  villages += 1;
  village = await makeVillage(world, binhMy, `Ấp Thử ${villages}`);
  ids = await makeCases(world, roundId, village, pack('vn-2022-2025'), [
    { start: 'POOR', b1: 120, indicators: [1, 2, 3], otherOpinion: 'có đất ở xã khác' },
    { start: 'POOR', b1: 150, indicators: [1], sheetClass: 'POOR' },
    { start: 'POOR', b1: 150, indicators: [1, 2, 3] },
    { start: 'NOT_POOR', b1: 100, indicators: [1] },
    { start: 'NEAR_POOR', b1: 100, indicators: [], sheetClass: 'NEAR_POOR' },
    { start: 'POOR', b1: 139, indicators: [4, 9, 11] },
  ]);
});

const stateOf = async (id: string) => (await world.read((tx) => world.assessments.cases.find(tx, id)))?.state;
const states = () => Promise.all(ids.map(stateOf));

function fix(options: { rowsToMend?: number; rehearsal?: boolean; seed?: string; villageId?: string } = {}) {
  const written: { meetingId: string; items: readonly NewAgendaItem[] }[] = [];
  const use = fixAgenda({
    cases: world.assessments.cases,
    lists: world.lists.lists,
    countRowsToMend: async () => options.rowsToMend ?? 0,
    writeAgenda: async (_, meetingId, items) => void written.push({ meetingId, items }),
  });
  const { rehearsal = false, seed = 'seed', villageId = village.id } = options;
  const at = { meetingId: newId(), roundId, communeId: binhMy.id, villageId, seed, rehearsal };
  return { at, written, result: world.unitOfWork.run((tx) => use(tx, at)) };
}

/** As the close of a motion does it. */
const settle = (caseIds: string[], state: 'AGREED' | 'RE_REVIEW') =>
  world.database.owner(
    `UPDATE review_case SET state = $2, end_class = CASE WHEN $2 = 'AGREED' THEN scored_class END WHERE id = ANY ($1)`,
    [caseIds, state],
  );

describe('a review case', () => {
  it('keeps what the pack made of the scores beside what the sheet says', async () => {
    const [, , , , , last] = ids;
    const found = await world.read((tx) => world.assessments.cases.find(tx, last ?? ''));
    expect(found).toMatchObject({
      ...{ b1: 139, b2: 30, deprived: [4, 9, 11], scoredClass: 'POOR', b1Line: 140, distanceToLine: -1 },
      ...{ nearLine: true, sheetClass: null, otherOpinionKinds: [], state: 'LISTED', endClass: null },
    });
  });

  it('is listed with head, tổ and code, each once, in the order of the codes', async () => {
    const found = await world.read((tx) => world.assessments.cases.ofVillage(tx, roundId, village.id));
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(found[0]).toMatchObject({ householdCode: `${village.name}-0001`, toName: 'Tổ 1' });
  });

  it('is seen by officials of its commune only', async () => {
    const view = viewCases({ ...world, areas: world.areas.areas, cases: world.assessments.cases });
    const of = async (actor: Parameters<typeof view.ofVillage>[0]) =>
      (await view.ofVillage(actor, roundId, village.id)).length;
    const eaNa = await world.commune('24559');
    expect(await of(account('COMMUNE_OFFICER', binhMy.id))).toBe(6);
    expect(await of(account('COMMUNE_CHAIR', binhMy.id))).toBe(6);
    expect(await of(account('COMMUNE_OFFICER', eaNa.id))).toBe(0);
    expect(await of(account('APPRAISER', binhMy.parentId))).toBe(0);
    expect(await of(account('OBSERVER', binhMy.id))).toBe(0);
    expect(await of(NOBODY)).toBe(0);
  });
});

describe('QĐ 24/2021 Đ.4 k.3: the agenda of a village is fixed', () => {
  it('one by one first, then the movements list by list, then the unchanged', async () => {
    const { at, written, result } = fix();
    expect((await result).ok).toBe(true);
    const [agenda] = written;
    expect(agenda?.meetingId).toBe(at.meetingId);
    const items = agenda?.items.map(({ position, section, movement, caseIds }) => [
      position,
      section,
      movement,
      caseIds,
    ]);
    const alone = [ids[0], ids[1]];
    expect(items?.slice(0, 2).map(([, section]) => section)).toEqual(['ONE_BY_ONE', 'ONE_BY_ONE']);
    expect(
      items
        ?.slice(0, 2)
        .flatMap((_, index) => agenda?.items[index]?.caseIds ?? [])
        .sort(),
    ).toEqual(alone.sort());
    expect(items?.slice(2)).toEqual([
      [3, 'BY_LIST', 'ESCAPED_POVERTY', [ids[2]]],
      [4, 'BY_LIST', 'NEW_NEAR_POOR', [ids[3]]],
      [5, 'UNCHANGED', 'UNCHANGED', [ids[4], ids[5]]],
    ]);
    expect(await states()).toEqual(Array(6).fill('ON_AGENDA'));
  });

  it('is refused while a row is neither mended nor excused, and nothing changes', async () => {
    const { written, result } = fix({ rowsToMend: 3 });
    expect(await result).toEqual({ ok: false, code: 'ROWS_TO_MEND', details: { rows: 3 } });
    expect(written).toEqual([]);
    expect(await states()).toEqual(Array(6).fill('LISTED'));
  });

  it('is refused for a village without a case', async () => {
    const empty = await makeVillage(world, binhMy, 'Ấp Không Hộ');
    expect(await fix({ villageId: empty.id }).result).toMatchObject({ code: 'NO_CASES' });
  });

  it('a rehearsal hears every case and changes none', async () => {
    const { written, result } = fix({ rehearsal: true });
    expect((await result).ok).toBe(true);
    expect(written[0]?.items).toHaveLength(5);
    expect(await states()).toEqual(Array(6).fill('LISTED'));
  });

  it('the same seed gives the same order', async () => {
    const order = async () => {
      const { written, result } = fix({ rehearsal: true, seed: 'cùng hạt giống' });
      await result;
      return written[0]?.items.map(({ caseIds }) => caseIds);
    };
    expect(await order()).toEqual(await order());
  });

  it('what was agreed stays agreed; what was not comes back to the next meeting once it is reviewed again', async () => {
    await fix().result;
    await settle(ids.slice(1), 'AGREED');
    await settle(ids.slice(0, 1), 'RE_REVIEW');
    expect(await states()).toEqual(['RE_REVIEW', ...Array<string>(5).fill('AGREED')]);
    expect(await fix().result).toMatchObject({ code: 'RE_REVIEW_WAITING', details: { households: 1 } });
    await reviewAgain(world, account('COMMUNE_OFFICER', binhMy.id), ids[0] ?? '');
    const { written, result } = fix();
    expect((await result).ok).toBe(true);
    expect(written[0]?.items.map(({ section, caseIds }) => [section, caseIds])).toEqual([
      ['ONE_BY_ONE', [ids[0]]],
    ]);
    expect(await states()).toEqual(['ON_AGENDA', ...Array<string>(5).fill('AGREED')]);
  });

  it('two preparations at once take turns, each seeing all cases', async () => {
    const both = [fix({ seed: 'a' }), fix({ seed: 'b' })];
    expect((await Promise.all(both.map(({ result }) => result))).map(({ ok }) => ok)).toEqual([true, true]);
    for (const { written } of both)
      expect(written[0]?.items.flatMap(({ caseIds }) => caseIds)).toHaveLength(6);
  });
});

describe('the members of a household', () => {
  const member = (householdId: string, fullName: string, birthYear: number | null) => ({
    ...{ id: newId(), householdId, fullName, relation: null, birthYear },
    ...{ sex: null, birthDate: null, idNumber: null, ethnicity: null },
  });
  const replace = (householdId: string, names: string[]) =>
    world.unitOfWork.run(async (tx) => {
      const members = names.map((name) => member(householdId, name, 1960));
      return success(await world.households.households.replaceMembers(tx, [householdId], members));
    });
  const namesIn = async (householdIds: string[]) =>
    (await world.read((tx) => world.households.households.membersOf(tx, householdIds))).map(
      ({ fullName }) => fullName,
    );

  it('become exactly the ones given, and those of other households stay', async () => {
    const found = await world.read((tx) => world.assessments.cases.ofVillage(tx, roundId, village.id));
    const [first = '', second = ''] = found.map(({ householdId }) => householdId);
    await replace(first, ['Y Ƀhem Ayŭn', 'H’Ruyên Niê', 'H’Čhŭng Niê']);
    await replace(second, ['Ngô Văn Tâm']);
    await replace(first, ['Y Ƀhem Ayŭn']);
    expect([await namesIn([first]), await namesIn([second])]).toEqual([['Y Ƀhem Ayŭn'], ['Ngô Văn Tâm']]);
  });

  it('are stored in composed letters, with a key by which they are found in any spelling', async () => {
    const [of] = await world.read((tx) => world.assessments.cases.ofVillage(tx, roundId, village.id));
    await replace(of?.householdId ?? '', ['HʼČhŭng Ênuôl'.normalize('NFD')]);
    const sql = `SELECT full_name, search_key FROM member WHERE household_id = $1`;
    expect(await world.database.owner(sql, [of?.householdId])).toEqual([
      { full_name: 'HʼČhŭng Ênuôl'.normalize('NFC'), search_key: 'hchungenuol' },
    ]);
  });
});
