import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { createPrivacyModule } from '../../server/modules/privacy/module.ts';
import { personalPaper } from '../../server/modules/privacy/files/personal-paper.ts';
import { complaintsWorld, NOBODY } from './complaints-world.ts';
import { must } from './meetings-world.ts';
import { account } from './round-world.ts';

let of: Awaited<ReturnType<typeof complaintsWorld>>;
let privacy: ReturnType<typeof createPrivacyModule>['privacyDoors'];
let memberId: string;
const ID = '079123456789';
const WORDS = 'Nhà tôi mái dột, xin xem lại';

beforeAll(async () => {
  of = await complaintsWorld();
  privacy = createPrivacyModule({
    ...{ unitOfWork: of.world.unitOfWork, ...of.world.areas, keepClocks: of.calendar.keepClocks },
    ...{ actorOf: () => Promise.resolve(NOBODY), onFault: () => undefined },
  }).privacyDoors;
  memberId = newId();
  await of.owner(
    `INSERT INTO member (id, household_id, full_name, search_key, id_number) VALUES ($1, $2, 'Lê Thị Sáu', 'le thi sau', $3)`,
    [memberId, of.householdIds[0], ID],
  );
  const feedback = {
    ...{ commandId: newId(), posterCode: of.posterCode, asComplaint: false, about: 'OTHER' as const },
    ...{
      position: null,
      aboutName: null,
      words: WORDS,
      senderName: 'Trần Văn Tám',
      address: null,
      phone: '0911',
    },
  };
  must(await of.doors.send(NOBODY, 'x', feedback));
});
afterAll(() => of.world.database.drop());

const asked = (change: object = {}) => ({
  ...{ commandId: newId(), ...of.key, memberId, kind: 'SHOW' as const, askedOn: '2023-10-06' },
  ...{ askedBy: 'SELF' as const, words: '', ...change },
});
const board = async () => {
  const found = await privacy.view(of.officer, of.key);
  if (!found) throw new Error('no board');
  return found;
};

test('a request starts the clock to acknowledge and the clock to answer; neither is sure, both end with the answer', async () => {
  const { requestId } = must(await privacy.record(of.officer, asked()));
  const dues = async () =>
    (await board()).requests
      .filter(({ id }) => id === requestId)
      .flatMap(({ clocks }) =>
        clocks.map(({ clock, dueOn, stoppedOn }) => [clock.kind, clock.mark, dueOn, stoppedOn]),
      )
      .sort();
  expect(await dues()).toEqual([
    ['DATA_ACKNOWLEDGE', 'U', '2023-10-10', null],
    ['DATA_ANSWER', 'U', '2023-10-16', null],
  ]);
  const step = (kind: 'ACKNOWLEDGED' | 'DONE' | 'REFUSED', words = '') =>
    privacy.answer(of.officer, { commandId: newId(), requestId, kind, happenedOn: '2023-10-09', words });
  must(await step('ACKNOWLEDGED'));
  expect(await step('ACKNOWLEDGED')).toMatchObject({ code: 'DATA_REQUEST_ENDED' });
  expect(await step('REFUSED')).toMatchObject({ code: 'DATA_REQUEST_WORDS' });
  must(await step('DONE'));
  expect(await step('REFUSED', 'muộn')).toMatchObject({ code: 'DATA_REQUEST_ENDED' });
  expect((await dues()).map(([, , , stopped]) => stopped)).toEqual(['2023-10-09', '2023-10-09']);
});

test('what is handed over holds everything with the id of the person, the household or the case, and leaves a trace', async () => {
  const { requestId } = must(await privacy.record(of.chair, asked()));
  const file = must(await privacy.show(of.chair, requestId));
  const tables = file.tables.map(({ table }) => table);
  expect(tables).toEqual(
    expect.arrayContaining(['member', 'household', 'review_case', 'assessment', 'data_request']),
  );
  expect(JSON.stringify(file)).toContain(ID);
  expect(JSON.stringify(file)).not.toContain(WORDS); // what somebody else wrote
  expect((await personalPaper(file)).subarray(0, 4).toString()).toBe('%PDF');
  const [trace] = await of.owner<{ text: string }>(
    `SELECT audit_entry::text AS text FROM audit_entry WHERE action = 'show-personal-data' AND subject = $1`,
    [`data-request:${requestId}`],
  );
  expect(trace?.text).not.toMatch(/Sáu|079123456789/);
});

test('a correction needs words, a day that was, and a member of the own commune', async () => {
  const code = async (change: object, actor = of.officer) => privacy.record(actor, asked(change));
  expect(await code({ kind: 'CORRECT' })).toMatchObject({ code: 'DATA_REQUEST_WORDS' });
  expect(await code({ askedOn: '2023-10-30' })).toMatchObject({ code: 'DATA_REQUEST_DAY' });
  expect(await code({ askedOn: 'hôm qua' })).toMatchObject({ code: 'DATA_REQUEST_DAY' });
  expect(await code({ memberId: newId() })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await code({}, account('COMMUNE_OFFICER', newId()))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await privacy.view(account('OBSERVER', of.commune.id), of.key)).toBeNull();
});

test('nothing is deleted by a clock; after its time the chair deletes what is listed, and only that', async () => {
  const erase = (what: { kind: 'COMPLAINT_WORDS' | 'ID_NUMBER'; subjectId: string }, actor = of.chair) =>
    privacy.erase(actor, {
      ...{ commandId: newId(), communeId: of.commune.id, reason: 'Hết thời hạn lưu' },
      ...{ kind: what.kind, subjectId: what.subjectId },
    });
  expect((await board()).erasable).toEqual([]);
  expect(await erase({ kind: 'ID_NUMBER', subjectId: memberId })).toMatchObject({ code: 'NOT_YET_ERASABLE' });
  of.setToday('2029-03-01');
  await of.owner(`UPDATE complaint SET state = 'CLOSED'`);
  const listed = (await board()).erasable;
  expect(listed.map(({ kind }) => kind).sort()).toEqual(['COMPLAINT_WORDS', 'ID_NUMBER']);
  for (const one of listed) {
    expect(await erase(one, of.officer)).toMatchObject({ code: 'NOT_FOUND' });
    must(await erase(one));
    expect(await erase(one)).toMatchObject({ code: 'NOT_YET_ERASABLE' });
  }
  const [left] = await of.owner<{ text: string }>(
    `SELECT (SELECT jsonb_agg(t) FROM complaint_text t)::text || (SELECT jsonb_agg(m) FROM member m)::text
            || (SELECT jsonb_agg(e) FROM erasure e)::text AS text`,
  );
  expect(left?.text).toContain('đã xóa');
  for (const gone of [WORDS, 'Trần Văn Tám', '0911', ID]) expect(left?.text).not.toContain(gone);
});

test('an id number that is deleted goes from forms, from corrections and from imported rows too, and nothing else of them', async () => {
  const [other, gone] = ['079000000001', '079111222333'];
  const person = newId();
  const household = of.householdIds[1] ?? '';
  await of.owner(
    `INSERT INTO member (id, household_id, full_name, search_key, id_number) VALUES ($1, $2, 'Lê Văn Bảy', 'le van bay', $3)`,
    [person, household, gone],
  );
  const members = [
    { name: 'Lê Văn Bảy', idNumber: gone },
    { name: 'Khác', idNumber: other },
  ];
  await of.owner(
    `INSERT INTO assessment SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'version', a.version + 90, 'direction', 'NONE', 'reason', 'thử',
            'answers', $2::jsonb))).* FROM assessment a JOIN review_case c ON c.id = a.case_id WHERE c.household_id = $1 LIMIT 1`,
    [household, JSON.stringify({ members, note: `CCCD ${gone}` })],
  );
  await of.owner(
    `INSERT INTO household_change (id, household_id, member_id, before, after, reason, changed_by)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, 'sửa', 'test')`,
    [household, person, JSON.stringify({ idNumber: other }), JSON.stringify({ idNumber: gone })],
  );
  const batch = newId();
  await of.owner(
    `INSERT INTO import_batch (id, round_id, commune_id, file_name, file_sha256, counts, confirmed_by)
     VALUES ($1, $2, $3, 'x.xlsx', 'x', '{}', 'test')`,
    [batch, of.key.roundId, of.key.communeId],
  );
  await of.owner(
    `INSERT INTO import_row (id, batch_id, round_id, commune_id, row_no, fate, cells) VALUES (gen_random_uuid(), $1, $2, $3, 1, 'TO_MEND', $4)`,
    [
      batch,
      of.key.roundId,
      of.key.communeId,
      JSON.stringify({ so: Number(gone), dong: [Number(gone), gone, other] }),
    ],
  );
  const kept = async (): Promise<string> => {
    const [row] = await of.owner<{ text: string }>(
      `SELECT (SELECT jsonb_agg(a) FROM assessment a)::text || (SELECT jsonb_agg(h) FROM household_change h)::text
              || (SELECT jsonb_agg(i) FROM import_row i)::text || (SELECT jsonb_agg(m) FROM member m)::text AS text`,
    );
    return row?.text ?? '';
  };
  const before = await kept();
  expect(before.split(gone.slice(1)).length - 1).toBe(7);
  await expect(
    of.world.database.source.query(`UPDATE household_change SET after = without_number(after, $1)`, [gone]),
  ).rejects.toThrow(/append-only/);
  of.setToday('2029-03-01');
  must(
    await privacy.erase(of.chair, {
      ...{ commandId: newId(), communeId: of.commune.id, reason: 'Hết thời hạn lưu' },
      ...{ kind: 'ID_NUMBER' as const, subjectId: person },
    }),
  );
  const after = await kept();
  expect(after).not.toContain(gone.slice(1));
  expect(after.split(other).length).toBe(before.split(other).length);
  expect(after).toContain('"note": "CCCD đã xóa"');
  await expect(of.world.database.source.query(`UPDATE assessment SET answers = '{}'`)).rejects.toThrow(
    /append-only/,
  );
});

test('without the row that says who deleted it, a text that people wrote cannot be changed even by the server', async () => {
  await of.owner(`ALTER TABLE erasure DISABLE TRIGGER USER`);
  await of.owner(`DELETE FROM erasure`);
  await expect(of.world.database.source.query(`UPDATE complaint_text SET words = 'đã xóa '`)).rejects.toThrow(
    /append-only/,
  );
  await of.owner(`ALTER TABLE erasure ENABLE TRIGGER USER`);
});
