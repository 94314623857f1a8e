import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import { CHILD, form, person } from '../rules/form-answers.ts';
import { formsWorld, type FormsWorld } from './forms-world.ts';
import { account, makeVillage } from './round-world.ts';

let world: FormsWorld;
beforeAll(async () => {
  world = await formsWorld();
});
afterAll(() => world.database.drop());

const NEED = { water: 'OTHER', toilet: 'NONE', means: [] };
const settle = (caseId: string, state: string) =>
  world.database.owner(
    `UPDATE review_case SET state = $2, end_class = CASE WHEN $2 = 'AGREED' THEN scored_class END WHERE id = $1`,
    [caseId, state],
  );
const history = (caseId: string) => world.past.history(world.reviewer, caseId);

describe('QĐ 24/2021 Đ.4 k.2: the first complete form of a household that waits on the list', () => {
  it('becomes its case, and the list says that it is scored', async () => {
    const entryId = await world.waiting();
    const answers = form([person('a'), person('b', CHILD)], {
      dwelling: NEED,
      causes: ['LAND', 'ILLNESS_ACCIDENT'],
    });
    const done = await world.submit({ entryId, answers });
    expect(done).toMatchObject({ ok: true, value: { outcome: 'WRITTEN', version: 1 } });
    const caseId = done.ok ? done.value.caseId : '';
    expect(await world.caseOf(caseId)).toMatchObject({
      ...{ b1: 130, b2: 30, deprived: [9, 10, 12], scoredClass: 'POOR', b1Line: 140, persons: 2 },
      ...{ state: 'LISTED', startClass: 'POOR', cause: 'Thiếu đất sản xuất; Ốm đau, tai nạn', flags: [] },
    });
    expect(await world.read((tx) => world.ports.lists.find(tx, entryId))).toMatchObject({
      state: 'SCORED',
      caseId,
    });
    expect(await history(caseId)).toMatchObject([
      { version: 1, origin: 'FORM', direction: 'FIRST', reason: null },
    ]);
    const [event] = await world.database.owner(
      `SELECT topic, payload FROM outbox_event ORDER BY id DESC LIMIT 1`,
    );
    expect(event).toMatchObject({ topic: 'cases.changed', payload: { villageId: world.village.id } });
  });

  it('with an answer missing writes nothing and says how many and which first', async () => {
    const entryId = await world.waiting();
    const answers = form([person('a', { insured: null, work: null })], { dwelling: { water: null } });
    const refused = { code: 'ANSWERS_MISSING', details: { count: 3, field: 'members.a.insured' } };
    expect(await world.submit({ entryId, answers })).toMatchObject(refused);
    expect(await world.read((tx) => world.ports.lists.find(tx, entryId))).toMatchObject({ state: 'WAITING' });
    const check = await world.forms.check(world.reviewer, { entryId }, answers);
    expect(check).toMatchObject({
      missing: ['members.a.insured', 'members.a.work', 'dwelling.water'],
      b2: null,
    });
  });

  it('sent again after a lost reply is one version', async () => {
    const entryId = await world.waiting();
    const command = { commandId: newId(), entryId, answers: form() };
    const [first, again] = [await world.submit(command), await world.submit(command)];
    expect(again).toEqual(first);
    expect(await history(first.ok ? first.value.caseId : '')).toHaveLength(1);
  });

  it('an id number of a wrong length is a flag on the case, no refusal', async () => {
    const { caseId } = await world.scored(form([person('a', { idNumber: '0891800000' })]));
    expect((await world.caseOf(caseId)).flags).toEqual(['ID_WRONG_LENGTH']);
  });

  it('an indicator of another pack is refused', async () => {
    const entryId = await world.waiting();
    const answers = form(undefined, { indicators: { 13: { deprived: true } } });
    expect(await world.submit({ entryId, answers })).toMatchObject({ code: 'INDICATOR_NOT_IN_PACK' });
  });

  it('is not for a household that has left the list', async () => {
    const entryId = await world.waiting();
    await world.database.owner(
      `UPDATE list_entry SET state = 'STRUCK', struck_reason = 'Đã chuyển đi' WHERE id = $1`,
      [entryId],
    );
    expect(await world.submit({ entryId })).toMatchObject({ code: 'ENTRY_STRUCK' });
  });
});

describe('a household that asked has form A first', () => {
  const decide = (
    entryId: string,
    eligible: boolean,
    reason = 'Thu nhập dưới chuẩn',
    signedBy = 'Lê Thị Hoa',
  ) => world.formA(world.reviewer, { commandId: newId(), entryId, eligible, reason, signedBy });

  it('no form B without it, none after a "no", one after a "yes" that took its place', async () => {
    const entryId = await world.waiting('REQUEST');
    expect(await world.submit({ entryId })).toMatchObject({ code: 'FORM_A_FIRST' });
    await decide(entryId, false);
    expect(await world.submit({ entryId })).toMatchObject({ code: 'FORM_A_SAYS_NO' });
    await decide(entryId, true, 'Xem lại: không có đất');
    expect(await world.submit({ entryId })).toMatchObject({ ok: true });
    const kept = await world.database.owner(`SELECT eligible FROM form_a WHERE entry_id = $1 ORDER BY seq`, [
      entryId,
    ]);
    expect(kept).toEqual([{ eligible: false }, { eligible: true }]);
  });

  it('it needs a reason and a signature', async () => {
    const entryId = await world.waiting('REQUEST');
    expect(await decide(entryId, true, ' ')).toMatchObject({ code: 'REASON_MISSING' });
    expect(await decide(entryId, true, 'Đủ', '')).toMatchObject({ code: 'SIGNER_MISSING' });
  });
});

describe('a later form', () => {
  it('needs a reason, keeps the earlier one, and says whether it goes towards eligibility or away', async () => {
    const { caseId } = await world.scored();
    const richer = form(undefined, { b1: { points: 150 } });
    expect(await world.submit({ caseId, expectedVersion: 1, answers: richer })).toMatchObject({
      code: 'REASON_MISSING',
    });
    const sent = await world.submit({
      caseId,
      expectedVersion: 1,
      answers: richer,
      reason: 'Sót một con bò',
    });
    expect(sent).toMatchObject({ ok: true, value: { version: 2 } });
    await world.submit({
      caseId,
      expectedVersion: 2,
      answers: form(undefined, { b1: { points: 149 } }),
      reason: 'Cộng sai',
    });
    expect(await history(caseId)).toMatchObject([
      { version: 3, direction: 'TOWARDS', b1: 149, reason: 'Cộng sai' },
      { version: 2, direction: 'AWAY', b1: 150, reason: 'Sót một con bò' },
      { version: 1, direction: 'FIRST', b1: 130 },
    ]);
    expect(await world.caseOf(caseId)).toMatchObject({ b1: 149, scoredClass: 'NOT_POOR', distanceToLine: 9 });
  });

  it('cannot be changed or removed, not even by the owner of the tables', async () => {
    const { caseId } = await world.scored();
    await expect(
      world.database.owner(`UPDATE assessment SET b1 = 1 WHERE case_id = $1`, [caseId]),
    ).rejects.toThrow('append-only');
    await expect(world.database.owner(`DELETE FROM assessment WHERE case_id = $1`, [caseId])).rejects.toThrow(
      'append-only',
    );
  });

  it.each([
    ['AGREED', 'CASE_AGREED'],
    ['ON_AGENDA', 'CASE_ON_AGENDA'],
  ])('is refused while its case is %s', async (state, code) => {
    const { caseId } = await world.scored();
    await settle(caseId, state);
    const again = { caseId, expectedVersion: 1, reason: 'Chấm lại' };
    expect(await world.submit(again)).toMatchObject({ code });
    expect(await history(caseId)).toHaveLength(1);
  });

  it('after a meeting that did not agree brings the household back to the list with its new score', async () => {
    const { caseId } = await world.scored(form(undefined, { dwelling: NEED }));
    await settle(caseId, 'RE_REVIEW');
    const answers = form(undefined, { dwelling: { ...NEED, toilet: 'SEPTIC' } });
    await world.submit({ caseId, expectedVersion: 1, answers, reason: 'Họp dân: nhà có hố xí' });
    expect(await world.caseOf(caseId)).toMatchObject({ state: 'LISTED', scoredClass: 'NEAR_POOR', b2: 20 });
    expect((await history(caseId))[0]).toMatchObject({ origin: 'RE_REVIEW', direction: 'AWAY' });
  });
});

describe('two people at one household', () => {
  const other = () => account('COMMUNE_OFFICER', world.commune.id);
  const second = (caseId: string, dwelling: object, reason = 'Xem lại nhà') =>
    world.submit({ caseId, expectedVersion: 1, answers: form(undefined, { dwelling }), reason }, other());

  it('who changed different answers get one form with both', async () => {
    const { caseId } = await world.scored();
    await world.submit({
      caseId,
      expectedVersion: 1,
      answers: form(undefined, { dwelling: { water: 'OTHER' } }),
      reason: 'Giếng hỏng',
    });
    expect(await second(caseId, { areaM2: 6 })).toMatchObject({
      ok: true,
      value: { outcome: 'MERGED', version: 3 },
    });
    expect((await world.caseOf(caseId)).deprived).toEqual([8, 9]);
  });

  it('who changed the same answer keep both until a person decides, answer by answer', async () => {
    const { caseId } = await world.scored();
    const mine = form(undefined, { dwelling: { water: 'OTHER', areaM2: 50 } });
    await world.submit({ caseId, expectedVersion: 1, answers: mine, reason: 'Giếng hỏng' });
    const kept = await second(caseId, { water: 'RAIN', toilet: 'NONE' }, 'Có bể nước mưa');
    expect(kept).toMatchObject({ ok: true, value: { outcome: 'PENDING', version: 2 } });
    const at = { roundId: world.roundId, villageId: world.village.id };
    const open = (await world.past.conflicts(world.reviewer, at)).find(
      ({ reviewed }) => reviewed.id === caseId,
    );
    expect(open?.clashes).toEqual([
      { path: 'dwelling.water', base: '"PIPED"', theirs: '"OTHER"', mine: '"RAIN"' },
    ]);
    const decision = { conflictId: open?.pending.id ?? '', expectedVersion: 2, reason: 'Đã đến xem' };
    const decide = (choices: { path: string; take: 'MINE' | 'THEIRS' }[], of = decision) =>
      world.resolve(world.reviewer, { commandId: newId(), ...of, choices });
    expect(await decide([])).toMatchObject({ code: 'CHOICES_MISSING', details: { count: 1 } });
    const choice = [{ path: 'dwelling.water', take: 'MINE' as const }];
    expect(await decide(choice, { ...decision, expectedVersion: 1 })).toMatchObject({ code: 'STALE' });
    expect(await decide(choice)).toMatchObject({ ok: true, value: { version: 3 } });
    const [now] = await history(caseId);
    expect(now?.answers).toMatchObject({ dwelling: { water: 'RAIN', toilet: 'NONE', areaM2: 50 } });
    expect(await decide(choice)).toMatchObject({ code: 'CONFLICT_ENDED' });
    expect(await world.past.conflicts(world.reviewer, at)).toEqual([]);
  });

  it('of whom both sent a first form at once both are kept', async () => {
    const entryId = await world.waiting();
    const [one, two] = await Promise.all([
      world.submit({ entryId }),
      world.submit({ entryId, answers: form(undefined, { b1: { points: 99 } }) }, other()),
    ]);
    const outcomes = [one, two].map((done) => (done.ok ? done.value.outcome : done.code)).sort();
    expect(outcomes).toEqual(['PENDING', 'WRITTEN']);
  });
});

describe('while an agenda is being fixed', () => {
  it('a household is seen waiting or scored, never neither: its form waits until the agenda is written', async () => {
    const entryId = await world.waiting();
    const { roundId, commune, village, ports } = world;
    const place = { roundId, communeId: commune.id, villageId: village.id };
    let sent: ReturnType<typeof world.submit> | undefined;
    const seen = await world.unitOfWork.run(async (tx) => {
      await ports.rounds.lockCommune(tx, roundId, commune.id); // as whoever prepares a meeting
      const before = (await ports.cases.lockVillage(tx, roundId, village.id)).length;
      sent = world.submit({ entryId });
      await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, 300))]);
      const waiting = await ports.lists.countHolding(tx, place);
      return success([
        before,
        (await ports.cases.ofVillage(tx, roundId, village.id)).length,
        waiting > 0,
      ] as const);
    });
    expect(seen.ok && seen.value[0] === seen.value[1] && seen.value[2]).toBe(true);
    expect(await sent).toMatchObject({ ok: true, value: { outcome: 'WRITTEN' } });
  });
});

describe('who may', () => {
  it('a reviewer reaches the households of its area only, and an observer none', async () => {
    const { caseId, entryId } = await world.scored();
    const elsewhere = await makeVillage(world.world, world.commune, 'Ấp Khác');
    const stranger = account('REVIEWER', elsewhere.id);
    for (const actor of [
      stranger,
      account('OBSERVER', world.commune.id),
      account('COMMUNE_CHAIR', world.commune.id),
    ])
      expect(await world.submit({ caseId, expectedVersion: 1, reason: 'x' }, actor)).toMatchObject({
        code: 'NOT_FOUND',
      });
    expect(await world.past.history(stranger, caseId)).toEqual([]);
    expect(await world.forms.one(stranger, { entryId })).toBeNull();
    const at = { roundId: world.roundId, villageId: world.village.id };
    expect(await world.forms.ofVillage(stranger, at)).toEqual([]);
    expect(await world.forms.definition(stranger, at)).toBeNull();
    expect(await world.forms.villages(stranger)).toEqual([]);
    expect(await world.forms.villages(world.reviewer)).toMatchObject([{ villageId: world.village.id }]);
  });
});

describe('a score table of a province', () => {
  const text = (of = '') =>
    [
      'Tiêu đề;Bảng B1',
      'Căn cứ;QĐ 1',
      'Ngày ban hành;18/07/2021',
      'Năm áp dụng;2022-2025',
      'Các vùng;Một',
      of,
    ]
      .concat('Vùng;Khu vực;Tiêu chí;Trả lời;Điểm', 'Một;Nông thôn;Đất;Có;60', 'Một;Thành thị;Đất;Có;70')
      .join('\n');
  const provinceId = () => world.commune.path[0] ?? '';
  const load = (file: string, actor = account('PROVINCE_OFFICER', provinceId())) =>
    world.loadTable(actor, {
      commandId: newId(),
      provinceId: provinceId(),
      fileName: 'bang.csv',
      text: file,
    });
  const at = () => ({ roundId: world.roundId, villageId: world.village.id });

  it('an example is kept and shown, and no form is scored by it', async () => {
    const loaded = await load(text('Bảng ví dụ;BẢNG VÍ DỤ – không phải văn bản'));
    expect(loaded).toMatchObject({ ok: true, value: { unchanged: false } });
    expect((await world.forms.definition(world.reviewer, at()))?.table).toBeNull();
    const tableId = loaded.ok ? loaded.value.tableId : '';
    const answers = form(undefined, {
      b1: { source: 'SCORE_TABLE', points: null, tableId, items: { Đất: 'Có' } },
    });
    expect(await world.submit({ entryId: await world.waiting(), answers })).toMatchObject({
      code: 'SCORE_TABLE_IS_EXAMPLE',
    });
  });

  it('scores B1 where it holds; the same file again changes nothing', async () => {
    const loaded = await load(text());
    expect(await load(text())).toMatchObject({ value: { ...(loaded.ok && loaded.value), unchanged: true } });
    const { table } = (await world.forms.definition(world.reviewer, at())) ?? {};
    const b1 = { source: 'SCORE_TABLE', points: null, tableId: table?.id, items: { Đất: 'Có' } };
    const { caseId } = await world.scored(form(undefined, { b1 }));
    expect(await world.caseOf(caseId)).toMatchObject({ b1: 60 });
    expect(await history(caseId)).toMatchObject([{ b1Source: 'SCORE_TABLE' }]);
  });

  it('is loaded by an officer of that province only', async () => {
    for (const actor of [
      world.reviewer,
      account('COMMUNE_OFFICER', world.commune.id),
      account('PROVINCE_VIEWER', provinceId()),
    ])
      expect(await load(text('Ghi chú;khác'), actor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await world.past.scoreTables(account('PROVINCE_OFFICER', provinceId()), provinceId()),
    ).toHaveLength(2);
    expect(await world.past.scoreTables(world.reviewer, provinceId())).toEqual([]);
  });

  it('cannot be changed once it is there', async () => {
    await expect(world.database.owner(`UPDATE score_table SET example = false`)).rejects.toThrow(
      'append-only',
    );
  });
});
