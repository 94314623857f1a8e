import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import { codeOf, makeHall, must, ESCAPED } from './meetings-world.ts';
import { evening, progressWorld, tell, type ProgressWorld } from './progress-world.ts';
import { account, makeVillage } from './round-world.ts';

let world: ProgressWorld;
let district: Actor;
beforeAll(async () => {
  world = await progressWorld();
  district = account('APPRAISAL_LEAD', world.district.id);
});
afterAll(() => world.dispose());

const doors = () => world.preparation.doors;
const boardOf = async (area: Area, actor = district) => {
  await world.relay.drain();
  const board = await doors().view.board(actor, world.roundId, area.id);
  if (!board) throw new Error('no board');
  return board;
};
const paper = (area: Area, what: 'PLAN' | 'COMMITTEE' | 'REVIEW_TEAM' | 'INSPECTORS', of: object = {}) => ({
  ...{ commandId: newId(), roundId: world.roundId, areaId: area.id, what, number: '12/QĐ-UBND' },
  ...{ dated: '2023-09-01', forBelow: false },
  ...of,
});
const done = async (area: Area, thing: string) =>
  (await boardOf(area)).counts.find((count) => count.thing === thing)?.done;

async function hold(area: Area, heldOn = '2023-09-20', actor = district) {
  const { roundId } = world;
  const command = { commandId: newId(), roundId, areaId: area.id, place: 'Hội trường', heldOn };
  return must(await doors().recordClass(actor, { ...command, online: false, material: 'QĐ 24/2021' })).id;
}
const paste = async (classId: string, text: string, rightOnesOnly = false, actor = district) =>
  doors().addPeople(actor, { commandId: newId(), classId, text, rightOnesOnly });
async function cameAll(classId: string, actor = district) {
  const people = await doors().view.people(actor, classId);
  const personIds = people.map(({ id }) => id);
  return doors().setAttendance(actor, { commandId: newId(), classId, personIds, attended: true });
}

describe('decisions', () => {
  it('a committee of the district founds no committee of a commune, unless it was recorded for all below', async () => {
    must(await doors().record(district, paper(world.district, 'COMMITTEE', { number: 'a' })));
    expect(await done(world.district, 'COMMITTEE')).toBe(0);
    const forAll = paper(world.district, 'COMMITTEE', { number: 'b', forBelow: true });
    const { id } = must(await doors().record(district, forAll));
    expect(await done(world.district, 'COMMITTEE')).toBe(1);
    expect((await boardOf(world.district)).sentence.vi).toBe('100 % các xã (1/1) đã thành lập Ban Chỉ đạo.');
    must(await doors().end(district, { commandId: newId(), paperId: id, reason: 'ghi nhầm' }));
    expect(await done(world.district, 'COMMITTEE')).toBe(0);
  });

  it('a team names its villages: only those have one; who may not see people sees the number alone', async () => {
    const village = await makeVillage(world, world.commune, 'Ấp Chuẩn Bị');
    const people = `Nguyễn Văn A; tổ trưởng; Trưởng ấp; 0900000001; ${village.fullName}`;
    must(await doors().record(world.officer, paper(world.commune, 'REVIEW_TEAM', { people })));
    expect(await done(world.commune, 'REVIEW_TEAM')).toBe(1);
    const own = await boardOf(world.commune, world.officer);
    expect(own.papers.at(-1)?.members).toMatchObject([
      { name: 'Nguyễn Văn A', phone: '0900000001', trained: false },
    ]);
    const seen = await boardOf(world.commune, account('OBSERVER', world.district.id));
    expect(seen.papers.flatMap(({ members }) => members)).toEqual([]);
  });

  it('is refused in the future, twice, and when a village has met without it, unless it replaces an older one', async () => {
    const record = (of: object) => doors().record(world.officer, paper(world.commune, 'COMMITTEE', of));
    expect(codeOf(await record({ dated: '2023-10-11' }))).toBe('DATE_NOT_READABLE');
    expect(codeOf(await record({ number: ' ' }))).toBe('PAPER_NUMBER_EMPTY');
    expect(codeOf(await record({ startsOn: '2023-09-01', endsOn: '2023-12-14' }))).toBe('PLAN_DAYS');
    expect(codeOf(await record({ people: 'A; b; c; d; Xã Nào Đó' }))).toBe('PEOPLE_LINES_WRONG');
    const hall = await makeHall(world, { hands: 2, sketches: [ESCAPED] });
    await evening(world, hall);
    for (const sql of [
      'ALTER TABLE meeting DISABLE TRIGGER USER',
      `UPDATE meeting SET started_at = '2023-10-02T19:00:00+07' WHERE id = '${hall.meetingId}'`,
      'ALTER TABLE meeting ENABLE TRIGGER USER',
    ])
      await world.database.owner(sql);
    expect(codeOf(await record({ number: 'muộn', dated: '2023-10-03' }))).toBe('DECISION_AFTER_MEETING');
    must(await record({ number: 'trước', dated: '2023-09-05' }));
    expect(codeOf(await record({ number: 'trước', dated: '2023-09-05' }))).toBe('ALREADY_RECORDED');
    must(await record({ number: 'thay', dated: '2023-10-03' }));
  });

  it('of several communes come in one list, each with its own number and date: all of them or none, told by line', async () => {
    const fresh = await progressWorld();
    const lead = account('COMMITTEE_MEMBER', fresh.district.id);
    const id = newId();
    const other: Area = {
      ...fresh.commune,
      ...{ id, name: 'Bên Kia', fullName: 'Xã Bên Kia', officialCode: null },
      path: [...fresh.district.path, id],
    };
    await fresh.unitOfWork.run(async (tx) => {
      await fresh.areas.areas.add(tx, [other]);
      return { ok: true, value: null };
    });
    await fresh.database.owner(
      `INSERT INTO round_commune (round_id, commune_id, area_kind) VALUES ($1, $2, 'RURAL')`,
      [fresh.roundId, other.id],
    );
    const village = await makeVillage(fresh, other, 'Thôn Tổ');
    const of = fresh.preparation.doors;
    const record = (papers: string, people = '', what: 'COMMITTEE' | 'REVIEW_TEAM' = 'COMMITTEE') => {
      const place = { commandId: newId(), roundId: fresh.roundId, areaId: fresh.district.id };
      return of.recordOfCommunes(lead, { ...place, what, papers, people });
    };
    const count = async (thing: string) =>
      (await of.view.board(lead, fresh.roundId, fresh.district.id))?.counts.find(
        (one) => one.thing === thing,
      );
    const [mine, theirs] = [fresh.commune.fullName, other.fullName];
    const wrong = await record(
      `${mine}; 1/QĐ; 05/09/2023\n${theirs}; 2/QĐ; 31/02/2023\nXã Không Có; 3/QĐ; 05/09/2023`,
    );
    expect(wrong).toMatchObject({
      code: 'PAPER_LINES_WRONG',
      details: { count: 2, places: `2 (${theirs}); 3 (Xã Không Có)` },
    });
    expect(codeOf(await record(' '))).toBe('NO_PAPER_LINES');
    expect(await count('COMMITTEE')).toMatchObject({ done: 0, of: 2 });
    must(
      await record(
        `${mine}; 1/QĐ; 05/09/2023\n${theirs}; 2/QĐ; 2023-09-06`,
        `Bà A; trưởng ban; ; ; ${theirs}`,
      ),
    );
    expect(await count('COMMITTEE')).toMatchObject({ done: 2, of: 2 });
    const [paper] = (await of.view.board(lead, fresh.roundId, other.id))?.papers ?? [];
    expect(paper).toMatchObject({ number: '2/QĐ', dated: '2023-09-06', members: [{ name: 'Bà A' }] });
    // a team names the villages; somebody of a commune whose paper is not in the list is told
    const team = `Ông B; tổ trưởng; ; ; ${village.fullName}, ${theirs}`;
    expect(codeOf(await record(`${mine}; 4/QĐ; 05/09/2023`, team, 'REVIEW_TEAM'))).toBe('PEOPLE_LINES_WRONG');
    must(await record(`${theirs}; 4/QĐ; 05/09/2023`, team, 'REVIEW_TEAM'));
    expect(await count('REVIEW_TEAM')).toMatchObject({ done: 1 });
    expect(codeOf(await record(`${theirs}; 4/QĐ; 05/09/2023`, team, 'REVIEW_TEAM'))).toBe(
      'PAPER_LINES_WRONG',
    );
    await fresh.dispose();
  });

  it('what was recorded cannot be rewritten', async () => {
    for (const table of ['preparation_paper', 'preparation_member', 'training_class', 'practice_result'])
      await expect(world.database.source.query(`DELETE FROM ${table}`)).rejects.toThrow();
  });
});

describe('training', () => {
  it('refuses somebody of another district by the name of the unit, and writes nothing of that list', async () => {
    const other = await world.areas.areas;
    const [province] = world.district.path;
    const id = newId();
    const away: Area = {
      ...world.district,
      id,
      name: 'Buôn Đôn',
      fullName: 'Huyện Buôn Đôn',
      path: [province ?? '', id],
    };
    const communeId = newId();
    const far: Area = {
      ...world.commune,
      id: communeId,
      name: 'Ea Wer',
      fullName: 'Xã Ea Wer',
      parentId: id,
      path: [...away.path, communeId],
    };
    await world.unitOfWork.run(async (tx) => {
      await other.add(tx, [away, far]);
      return { ok: true, value: null };
    });
    await world.database.owner(
      `INSERT INTO round_commune (round_id, commune_id, area_kind) SELECT $1, $2, 'RURAL'`,
      [world.roundId, far.id],
    );
    const classId = await hold(world.district);
    const text = `A; cán bộ; ${world.commune.fullName}\nB; cán bộ; Xã Ea Wer`;
    const { added, problems } = must(await paste(classId, text));
    expect(added).toBe(0);
    expect(problems).toEqual([{ line: 2, code: 'UNIT_OF_ANOTHER', unit: 'Xã Ea Wer, Huyện Buôn Đôn' }]);
    expect(must(await paste(classId, text, true)).added).toBe(1);
    expect(must(await paste(classId, `a; x; ${world.commune.fullName}`)).problems).toMatchObject([
      { code: 'TWICE' },
    ]);
    await world.database.owner(`DELETE FROM round_commune WHERE commune_id = $1`, [far.id]);
  });

  it('has no roll before its day, nobody by an empty list, and nothing after it was taken back', async () => {
    const classId = await hold(world.district, '2023-10-11');
    must(await paste(classId, `C; cán bộ; ${world.commune.fullName}`));
    expect(codeOf(await cameAll(classId))).toBe('CLASS_IN_FUTURE');
    const empty = { commandId: newId(), classId, personIds: [], attended: true };
    expect(codeOf(await doors().setAttendance(district, empty))).toBe('NO_PEOPLE');
    must(await doors().endClass(district, { commandId: newId(), classId, reason: 'hoãn' }));
    expect(codeOf(await paste(classId, 'D; x; y'))).toBe('CLASS_ENDED');
  });

  it('counts for the steps of the villages by the same rule: prepared, and no more when it is taken back', async () => {
    must(await doors().record(district, paper(world.district, 'PLAN', { forBelow: true, number: 'KH' })));
    const prepared = async () => (await world.board(world.commune.id)).steps[0]?.finished;
    expect(await prepared()).toBe(0);
    const classId = await hold(world.commune, '2023-09-25', world.officer);
    must(await paste(classId, `E; rà soát viên; ${world.commune.fullName}`, false, world.officer));
    expect(await prepared()).toBe(0);
    must(await cameAll(classId, world.officer));
    const { villages } = await world.board(world.commune.id);
    expect(await prepared()).toBe(villages);
    must(await doors().endClass(world.officer, { commandId: newId(), classId, reason: 'ghi nhầm lớp' }));
    await tell(world);
    expect(await prepared()).toBe(0);
    expect(await world.differences()).toEqual([]);
  });
});

describe('money', () => {
  it('is whole, never negative, changed against the version that was seen, and added up', async () => {
    const { roundId } = world;
    const line = (areaId: string, planned: number, spent = 0) => ({
      ...{ commandId: newId(), roundId, areaId, whatFor: 'In phiếu', source: 'Ngân sách xã', planned, spent },
    });
    expect(codeOf(await doors().addLine(world.officer, line(world.commune.id, -1)))).toBe('MONEY_WRONG');
    expect(codeOf(await doors().addLine(world.officer, line(world.commune.id, 1, 0.5)))).toBe('MONEY_WRONG');
    const { id: lineId } = must(await doors().addLine(world.officer, line(world.commune.id, 5_000_000)));
    must(await doors().addLine(district, line(world.district.id, 20_000_000, 1_000_000)));
    const change = {
      lineId,
      whatFor: 'In phiếu',
      source: '',
      planned: 5_000_000,
      spent: 4_000_000,
      expectedVersion: 1,
    };
    must(await doors().changeLine(world.officer, { commandId: newId(), ...change }));
    expect(codeOf(await doors().changeLine(world.officer, { commandId: newId(), ...change }))).toBe('STALE');
    const board = await boardOf(world.district);
    expect(board.money).toMatchObject({ planned: 25_000_000, spent: 5_000_000 });
    expect(board.parts.find(({ areaId }) => areaId === world.commune.id)?.money).toMatchObject({
      spent: 4_000_000,
    });
  });
});

describe('practice', () => {
  it('is kept as a count of the account, and of nobody else', async () => {
    const reviewer = account('REVIEWER', world.commune.id);
    if (reviewer.kind !== 'ACCOUNT') throw new Error('no account');
    await world.database.owner(
      `INSERT INTO account (id, login, display_name, password_hash) VALUES ($1, $2, 'x', 'x')`,
      [reviewer.accountId, `r${newId().slice(0, 8)}`],
    );
    const b1 = { HOUSE: 'SEMI', MOTORBIKE: 'NO', TELEVISION: 'YES', LAND: 'LITTLE', WORKERS: 'TWO' };
    const command = {
      commandId: newId(),
      household: 'BANANA',
      b1,
      lacking: [4, 8, 10],
      class: 'POOR',
    } as const;
    const first = must(await doors().practise(reviewer, command));
    expect(first.checked.items.every(({ right }) => right)).toBe(true);
    expect(must(await doors().practise(reviewer, command)).done).toBe(1);
    expect((await doors().practice(reviewer))?.done).toBe(1);
    expect(await doors().practice({ kind: 'PUBLIC' })).toBeNull();
  });
});

describe('the sentence of Bắc Giang', () => {
  /** Generated people: so many of each unit, by name and number. */
  const crowd = (units: readonly Area[], count: number, word: string): string =>
    Array.from(
      { length: count },
      (_, n) => `${word} ${n}; rà soát viên; ${units[n % units.length]?.fullName}`,
    ).join('\n');

  it('is counted from units, classes and people; one more class changes it', async () => {
    const fresh = await progressWorld();
    const { roundId } = fresh;
    const of = fresh.preparation.doors;
    const province = account('PROVINCE_OFFICER', fresh.district.path[0] ?? '');
    const top = fresh.district.path[0] ?? '';
    const held = async (areaId: string, count: number, word: string, units: readonly Area[]) => {
      const place = { commandId: newId(), roundId, areaId, place: 'Hội trường', heldOn: '2023-09-20' };
      const { id: classId } = must(await of.recordClass(province, { ...place, online: true, material: '' }));
      const text = crowd(units, count, word);
      must(await of.addPeople(province, { commandId: newId(), classId, text, rightOnesOnly: false }));
      const personIds = (await of.view.people(province, classId)).map(({ id }) => id);
      must(await of.setAttendance(province, { commandId: newId(), classId, personIds, attended: true }));
    };
    const village = await makeVillage(fresh, fresh.commune, 'Ấp Đi Học');
    for (let n = 0; n < 10; n += 1)
      await held(top, n < 8 ? 56 : 55, `Đại biểu lớp ${n} số`, [fresh.district, fresh.commune]);
    for (let n = 0; n < 7; n += 1)
      await held(fresh.district.id, n < 6 ? 2000 : 143, `Người lớp ${n} số`, [fresh.commune, village]);
    const committee = {
      commandId: newId(),
      roundId,
      areaId: fresh.commune.id,
      what: 'COMMITTEE',
      forBelow: false,
    } as const;
    must(await of.record(province, { ...committee, number: '1/QĐ', dated: '2023-09-01' }));
    const said = async () => (await of.view.board(province, roundId, top))?.sentence.vi;
    expect(await said()).toBe(
      '100 % các xã (1/1) đã thành lập Ban Chỉ đạo; đã mở 10 lớp tập huấn cho 558 đại biểu cấp huyện, xã; ' +
        'cấp dưới mở 7 lớp, 12.143 người cấp xã, thôn được tập huấn.',
    );
    await held(top, 2, 'Đại biểu lớp thêm số', [fresh.commune]);
    expect(await said()).toContain('đã mở 11 lớp tập huấn cho 560 đại biểu cấp huyện, xã;');
    // who works in a village is no delegate of district or commune
    await held(top, 3, 'Trưởng ấp lớp thêm số', [village]);
    expect(await said()).toContain('đã mở 12 lớp tập huấn cho 560 đại biểu cấp huyện, xã và 3 người ở thôn;');
    await fresh.dispose();
  });
});
