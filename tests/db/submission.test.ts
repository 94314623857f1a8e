import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import { success } from '../../server/kernel/result.ts';
import { areaRepository as areas } from '../../server/modules/areas/db/area-repository.ts';
import { holdOpen } from '../../server/modules/rounds/index.ts';
import { answerReturn } from '../../server/modules/submission/app/answer-return.ts';
import { makeFiles } from '../../server/modules/submission/app/make-files.ts';
import { mendReturned } from '../../server/modules/submission/app/mend-returned.ts';
import { reopen } from '../../server/modules/submission/app/reopen.ts';
import { reportCommune } from '../../server/modules/submission/app/report-commune.ts';
import { openFile, viewSubmission } from '../../server/modules/submission/app/view-submission.ts';
import { letterFacts } from '../../server/modules/submission/db/letter-facts.ts';
import { submissionRepository as submissions } from '../../server/modules/submission/db/submission-repository.ts';
import type { SubmissionField } from '../../server/modules/submission/domain/submission-field.ts';
import { writeReportFiles } from '../../server/modules/submission/files/report-files.ts';
import { recomputeWithin } from '../../server/modules/tally/index.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import { WORKBOOK_LIMITS } from '../../server/platform/files/file-limits.ts';
import { readSheets } from '../../server/platform/files/xlsx/read-sheets.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { TallyWorld, type SeededCase, type Village } from './tally-world.ts';

let db: TestDatabase;
let world: TallyWorld;
let commune: { id: string; path: readonly string[] };
let village: Village;
let cases: SeededCase[];

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  world = await TallyWorld.make(db.owner);
  commune = await world.commune('Bình Mỹ');
  village = await world.village(commune, '2');
  cases = [
    await world.case(village, { startClass: 'POOR', scoredClass: 'NEAR_POOR' }),
    await world.case(village, { startClass: 'NOT_POOR', scoredClass: 'POOR' }),
  ];
});

const as = (role: Role, areaId: string): Actor => ({
  kind: 'ACCOUNT',
  accountId: `${role}-of-${areaId}`,
  name: 'A',
  grants: [{ role, areaId }],
});
const chair = () => as('COMMUNE_CHAIR', commune.id);
const officer = () => as('COMMUNE_OFFICER', commune.id);
const appraiser = () => as('APPRAISER', world.districtId);
const key = () => ({ roundId: world.roundId, communeId: commune.id });
const ports = () => ({
  ...{ unitOfWork: db.unitOfWork, areas, tallies, submissions },
  ...{ blocking: () => Promise.resolve([]), changed: () => undefined },
});
const meet = async () => world.decide(await world.meeting(village), cases, true);

async function report(actor = chair(), commandId = randomUUID()) {
  await db.unitOfWork.run(async (tx) => success(await recomputeWithin(tallies)(tx, key())));
  const board = await db.unitOfWork.read((tx) => tallies.board(tx, key()));
  const letter = { number: '45/BC-UBND', dated: '2023-11-20' };
  const command = { ...key(), commandId, expectedTallyVersion: board?.version ?? 0, letter };
  return reportCommune(ports())(actor, command);
}
const view = (actor = officer()) => viewSubmission(ports())(actor, key());
const kinds = async () => (await view())?.gaps.map(({ kind }) => kind);
const give = (fields: readonly SubmissionField[], of: SeededCase | null = cases[0] ?? null) =>
  db.unitOfWork.run((tx) =>
    reopen(ports())(tx, appraiser(), {
      ...{ ...key(), villageId: village.id, caseId: of?.id ?? null, fields, reason: 'Chưa rõ nguyên nhân' },
    }),
  );
const opened = async (fields: readonly SubmissionField[], of?: SeededCase | null) => {
  const given = await give(fields, of);
  if (!given.ok) throw new Error(given.code);
  return given.value.openingId;
};
const answer = (openingId: string, actor = chair(), text = 'Đã ghi lại nguyên nhân') =>
  answerReturn(ports())(actor, { commandId: randomUUID(), openingId, answer: text });
const mend = (openingId: string, mended: object, of = cases[0], actor = officer()) =>
  mendReturned(ports())(actor, { commandId: randomUUID(), openingId, caseId: of?.id ?? '', mended });
const held = (of = {}) => db.unitOfWork.run((tx) => holdOpen(tx, world.roundId, commune.id, of));

describe('before the report', () => {
  it('names everything that is missing, in the order in which it is mended', async () => {
    const silent = await world.village(commune, '3');
    const meeting = await world.meeting(village, 'LIVE', 'PREPARED');
    await db.owner(
      `INSERT INTO complaint (id, kind, round_id, commune_id, village_id, case_id, about, channel, receipt_code, received_on, signed_on)
       VALUES ($1::uuid, 'COMPLAINT', $2, $3, $4, $5, 'CASE', 'OFFICE', $1::uuid::text, '2023-10-06', '2023-10-06')`,
      [randomUUID(), world.roundId, commune.id, village.id, cases[0]?.id],
    );
    await db.unitOfWork.run(async (tx) => success(await recomputeWithin(tallies)(tx, key())));
    expect(await kinds()).toEqual([
      ...['VILLAGE_SILENT', 'UNSETTLED', 'MEETING_NOT_SEALED', 'NOT_POSTED', 'COMPLAINT_OPEN'],
    ]);
    const gaps = (await view())?.gaps ?? [];
    expect(gaps[0]?.villageId).toBe(silent.id);
    expect(gaps.find(({ kind }) => kind === 'MEETING_NOT_SEALED')?.subjectId).toBe(meeting);
    expect(gaps.find(({ kind }) => kind === 'COMPLAINT_OPEN')?.caseIds).toEqual([cases[0]?.id]);
  });

  it('is refused with an open complaint, an unsealed meeting and a running posting, each named with its village', async () => {
    await meet();
    expect(await report()).toMatchObject({ code: 'VILLAGES_NOT_POSTED', details: { villages: 'Ấp 2' } });
    await world.posted(village);
    const running = randomUUID();
    await db.owner(
      `INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, public_code, started_by)
       VALUES ($1, $2, $3, $4, 2, '{Nhà văn hóa}', '2023-10-20', $5, 'test')`,
      [running, world.roundId, commune.id, village.id, running.slice(0, 12)],
    );
    expect(await report()).toMatchObject({ code: 'POSTING_STILL_RUNNING', details: { villages: 'Ấp 2' } });
    await db.owner(
      `INSERT INTO posting_end (posting_id, ended_on, ended_by) VALUES ($1, '2023-10-25', 'test')`,
      [running],
    );
    const meeting = await world.meeting(village, 'LIVE', 'PREPARED');
    expect(await report()).toMatchObject({ code: 'MEETINGS_NOT_SEALED' });
    await db.owner(`UPDATE meeting SET state = 'SEALED', sealed_at = now() WHERE id = $1`, [meeting]);
    await db.owner(
      `INSERT INTO complaint (id, kind, round_id, commune_id, about, channel, receipt_code, received_on, signed_on)
       VALUES ($1::uuid, 'COMPLAINT', $2, $3, 'OTHER', 'OFFICE', $1::uuid::text, '2023-10-06', '2023-10-06')`,
      [randomUUID(), world.roundId, commune.id],
    );
    expect(await report()).toMatchObject({
      code: 'COMPLAINTS_OPEN',
      details: { count: 1, villages: 'Toàn xã' },
    });
    await db.owner(`UPDATE complaint SET state = 'CLOSED' WHERE round_id = $1`, [world.roundId]);
    expect((await report()).ok).toBe(true);
  });

  it('is the commune chair’s to send: the officer prepares, others do not find it', async () => {
    await meet();
    await world.posted(village);
    expect(await report(officer())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await report(as('COMMUNE_CHAIR', randomUUID()))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await view(appraiser())).toBeNull();
    expect((await view())?.maySend).toBe(false);
    expect((await view(chair()))?.maySend).toBe(true);
  });
});

describe('the report', () => {
  beforeEach(async () => {
    await meet();
    await world.posted(village);
  });

  it('freezes every case with its hash, and is done once however often it is sent', async () => {
    const commandId = randomUUID();
    const first = await report(chair(), commandId);
    expect(first).toMatchObject({ ok: true, value: { casesOpened: 2 } });
    expect(await report(chair(), commandId)).toEqual(first);
    expect(await report()).toMatchObject({ code: 'ALREADY_REPORTED' });
    const rows = await db.owner<{ same: boolean; n: number; start: string }>(
      `SELECT n, content ->> 'startClass' AS start, sha256 = encode(sha256(convert_to(content::text, 'UTF8')), 'hex') AS same
       FROM submission_case WHERE round_id = $1`,
      [world.roundId],
    );
    expect(rows.map(({ same, n }) => [same, n])).toEqual([
      [true, 1],
      [true, 1],
    ]);
    await expect(
      db.owner(`UPDATE submission_case SET content = '{}' WHERE round_id = $1`, [world.roundId]),
    ).rejects.toThrow();
  });

  it('locks the commune out of everything, and nothing slips in beside it', async () => {
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const holding = db.unitOfWork.run(async (tx) => {
      const free = await holdOpen(tx, world.roundId, commune.id);
      await gate;
      return free;
    });
    const order: string[] = [];
    const sending = report().then((sent) => (order.push('sent'), sent));
    void holding.then(() => order.push('released'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(order).toEqual([]); // the report waits for the command that holds the commune open
    letGo();
    expect((await holding).ok).toBe(true);
    expect((await sending).ok).toBe(true);
    expect(order).toEqual(['released', 'sent']);
    expect(await held()).toMatchObject({ code: 'COMMUNE_HAS_REPORTED' });
  });

  it('writes letter and lists from the frozen rows; a real workbook with each household once in its lists', async () => {
    await report();
    await makeFiles({ unitOfWork: db.unitOfWork, submissions, letterFacts, write: writeReportFiles })(key());
    const seen = await view();
    expect(seen?.files.map(({ kind }) => kind)).toEqual([
      ...['LETTER_DOCX', 'LETTER_PDF', 'LISTS_PDF'],
      ...['LIST_LEFT_NEAR_POVERTY', 'LIST_LEFT_POVERTY', 'LIST_NEAR_POOR', 'LIST_POOR'],
    ]);
    const open = openFile({ unitOfWork: db.unitOfWork, submissions });
    const of = { reportId: seen?.report?.id ?? '', kind: 'LIST_LEFT_POVERTY' };
    const file = await open(appraiser(), of);
    if (!file.ok) throw new Error(file.code);
    const sheet = await readSheets(file.value.bytes, WORKBOOK_LIMITS);
    expect(JSON.stringify(sheet)).toContain('Hộ 0001');
    expect(JSON.stringify(sheet)).not.toContain('Hộ 0002');
    expect(await open(as('COMMUNE_OFFICER', randomUUID()), of)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await open(as('PROVINCE_VIEWER', world.provinceId), of)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows what differs from what was sent, value by value, and changes nothing that was sent', async () => {
    await report();
    expect((await view())?.drift).toEqual([]);
    await db.owner(`UPDATE review_case SET cause = 'Thiếu vốn' WHERE id = $1`, [cases[0]?.id]);
    const [drift] = (await view())?.drift ?? [];
    expect(drift).toMatchObject({ caseId: cases[0]?.id, n: 1 });
    expect(drift?.differences).toEqual([{ key: 'cause', sent: null, now: 'Thiếu vốn' }]);
  });
});

describe('what the tier above gives back', () => {
  beforeEach(async () => {
    await meet();
    await world.posted(village);
    await report();
  });

  it('opens exactly that case: everything else stays locked, and it locks again with the answer', async () => {
    const openingId = await opened(['CAUSE']);
    expect((await held({ caseId: cases[0]?.id })).ok).toBe(true);
    expect(await held({ caseId: cases[1]?.id })).toMatchObject({ code: 'COMMUNE_HAS_REPORTED' });
    expect(await held()).toMatchObject({ code: 'COMMUNE_HAS_REPORTED' });
    expect(await give(['CAUSE'])).toMatchObject({ code: 'ALREADY_RETURNED' });
    expect(await answer(openingId)).toMatchObject({ code: 'RETURN_UNCHANGED' });
    expect((await mend(openingId, { cause: 'Thiếu đất' })).ok).toBe(true);
    expect(await answer(openingId)).toMatchObject({ ok: true, value: { sent: 1 } });
    expect(await answer(openingId)).toMatchObject({ code: 'RETURN_ANSWERED' });
    expect(await mend(openingId, { cause: 'Khác' })).toMatchObject({ code: 'RETURN_ANSWERED' });
    expect(await held({ caseId: cases[0]?.id })).toMatchObject({ code: 'COMMUNE_HAS_REPORTED' });
    const versions = await db.owner(
      `SELECT n, content ->> 'cause' AS cause FROM submission_case WHERE case_id = $1 ORDER BY n`,
      [cases[0]?.id],
    );
    expect(versions).toEqual([
      { n: 1, cause: null },
      { n: 2, cause: 'Thiếu đất' },
    ]);
    expect((await view())?.drift).toEqual([]);
  });

  it('is refused without a field, without a reason, before a report, or for a case that was not sent', async () => {
    expect(await give([])).toMatchObject({ code: 'RETURN_FIELDS_MISSING' });
    const late = await world.case(village, { startClass: 'POOR' });
    expect(await give(['CAUSE'], late)).toMatchObject({ code: 'CASE_NOT_SUBMITTED' });
    const other = await world.commune('Khác');
    const before = await db.unitOfWork.run((tx) =>
      reopen(ports())(tx, appraiser(), {
        ...{ roundId: world.roundId, communeId: other.id, villageId: village.id, caseId: null },
        ...{ fields: ['CAUSE'] as const, reason: 'x' },
      }),
    );
    expect(before).toMatchObject({ code: 'NOT_REPORTED_YET' });
  });

  it('lets only the named fields differ', async () => {
    const openingId = await opened(['CAUSE']);
    expect(await mend(openingId, { merit: true })).toMatchObject({ code: 'FIELD_NOT_RETURNED' });
    expect(await mend(openingId, { cause: 'x' }, cases[1])).toMatchObject({ code: 'NOT_FOUND' });
    await mend(openingId, { cause: 'Thiếu đất' });
    await db.owner(`UPDATE review_case SET b2 = 50 WHERE id = $1`, [cases[0]?.id]);
    expect(await answer(openingId)).toMatchObject({
      code: 'CHANGED_MORE_THAN_ASKED',
      details: { fields: 'b2' },
    });
  });

  it('is answered by the chair in words, and by nobody else', async () => {
    const openingId = await opened(['PAPERS']);
    expect(await answer(openingId, officer())).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answer(openingId, as('COMMUNE_CHAIR', randomUUID()))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await answer(openingId, chair(), '  ')).toMatchObject({ code: 'ANSWER_MISSING' });
    expect(await answer(openingId)).toMatchObject({ ok: true, value: { sent: 0 } });
  });

  it('may be a whole village: each case of it that changed goes up in a new version', async () => {
    const openingId = await opened(['CAUSE', 'GROUPS'], null);
    expect((await held({ villageId: village.id })).ok).toBe(true);
    await mend(openingId, { cause: 'a' });
    await mend(openingId, { merit: true }, cases[1]);
    expect(await answer(openingId)).toMatchObject({ ok: true, value: { sent: 2 } });
  });
});
