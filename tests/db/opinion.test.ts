import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import { success } from '../../server/kernel/result.ts';
import { appraisalRepository } from '../../server/modules/appraisal/db/appraisal-repository.ts';
import { draftOpinion } from '../../server/modules/opinion/app/draft-opinion.ts';
import {
  recordApproval,
  viewApproval,
  wantApproval,
} from '../../server/modules/opinion/app/record-approval.ts';
import { sendOpinion, signOffOpinion, signOpinion } from '../../server/modules/opinion/app/sign-opinion.ts';
import { viewOpinions } from '../../server/modules/opinion/app/view-opinions.ts';
import { opinionRepository as opinions } from '../../server/modules/opinion/db/opinion-repository.ts';
import { printApproval, printOpinion } from '../../server/modules/opinion/files/print-papers.ts';
import { areaRepository as areas } from '../../server/modules/areas/db/area-repository.ts';
import { reportCommune } from '../../server/modules/submission/app/report-commune.ts';
import { submissionRepository as submissions } from '../../server/modules/submission/db/submission-repository.ts';
import { recomputeWithin } from '../../server/modules/tally/index.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { TallyWorld } from './tally-world.ts';

let db: TestDatabase;
let world: TallyWorld;
let commune: { id: string };

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const as = (role: Role, areaId: string, accountId: string = role): Actor => ({
  kind: 'ACCOUNT',
  accountId,
  name: `Người ${role}`,
  grants: [{ role, areaId }],
});
const tier = (role: Role, accountId?: string) => as(role, world.districtId, accountId);
const key = () => ({ roundId: world.roundId, communeId: commune.id });
const ports = () => ({
  unitOfWork: db.unitOfWork,
  opinions,
  submissions,
  clock: { now: () => new Date('2023-12-01') },
});

beforeEach(async () => {
  world = await TallyWorld.make(db.owner);
  commune = await world.commune('Bình Mỹ');
  const village = await world.village(
    { ...commune, path: [world.provinceId, world.districtId, commune.id] },
    '2',
  );
  await world.decide(
    await world.meeting(village),
    [
      await world.case(village, { startClass: 'POOR', scoredClass: 'NEAR_POOR' }),
      await world.case(village, { startClass: 'NOT_POOR', scoredClass: 'POOR' }),
    ],
    true,
  );
  await world.posted(village);
});

async function reported(): Promise<void> {
  await db.unitOfWork.run(async (tx) => success(await recomputeWithin(tallies)(tx, key())));
  const board = await db.unitOfWork.read((tx) => tallies.board(tx, key()));
  const blocking = () => Promise.resolve([]);
  const of = { unitOfWork: db.unitOfWork, areas, tallies, submissions, blocking, changed: () => undefined };
  const letter = { number: '45/BC-UBND', dated: null };
  const command = { ...key(), commandId: randomUUID(), expectedTallyVersion: board?.version ?? 0, letter };
  const done = await reportCommune(of)(as('COMMUNE_CHAIR', commune.id), command);
  if (!done.ok) throw new Error(done.code);
  await db.unitOfWork.run(async (tx) => success(await appraisalRepository.refresh(tx, key())));
}
/** What the appraisers answered; how, is what their own tests are about. */
const agreed = () =>
  db.owner(`UPDATE appraisal_case SET state = 'AGREED' WHERE round_id = $1`, [world.roundId]);
const version = async () => (await db.unitOfWork.read((tx) => opinions.find(tx, key())))?.version ?? 0;
const command = async () => ({ ...key(), commandId: randomUUID(), expectedVersion: await version() });
const draft = async (actor = tier('APPRAISER')) =>
  draftOpinion(ports())(actor, { ...(await command()), remarks: 'Làm đúng quy trình.' });
const signOff = async (actor = tier('APPRAISAL_LEAD')) => signOffOpinion(ports())(actor, await command());
const sign = async (actor = tier('APPRAISAL_CHAIR')) =>
  signOpinion(ports())(actor, { ...(await command()), number: '215/UBND', dated: '2023-11-28' });
const send = async (sentOn = '2023-11-29') =>
  sendOpinion(ports())(tier('APPRAISER'), { ...(await command()), sentOn });
const view = (actor: Actor) => viewOpinions(ports()).one(actor, key());

describe('the opinion of the tier above (k.5)', () => {
  it('waits for the report, for every case, and for what was given back', async () => {
    expect(await draft()).toMatchObject({ code: 'OPINION_TOO_EARLY' });
    await reported();
    expect(await draft()).toMatchObject({ code: 'CASES_UNDECIDED', details: { count: 2 } });
    await agreed();
    const [of] = await db.owner<{ case_id: string; village_id: string }>(
      `SELECT case_id, village_id FROM submission_case WHERE round_id = $1 LIMIT 1`,
      [world.roundId],
    );
    const opening = randomUUID();
    await db.owner(
      `INSERT INTO dossier_opening (id, round_id, commune_id, village_id, case_id, fields, reason, opened_by)
       VALUES ($1, $2, $3, $4, $5, '{PAPERS}', 'x', 'test')`,
      [opening, world.roundId, commune.id, of?.village_id, of?.case_id],
    );
    expect(await draft()).toMatchObject({ code: 'RETURNS_OPEN', details: { count: 1 } });
    await db.owner(
      `UPDATE dossier_opening SET answer = 'x', answered_by = 'test', answered_at = now() WHERE id = $1`,
      [opening],
    );
    expect((await draft()).ok).toBe(true);
  });

  it('is made from the decisions, signed off, signed and sent by three people, and then stands', async () => {
    await reported();
    await agreed();
    await draft();
    expect(await sign()).toMatchObject({ code: 'OPINION_NOT_SIGNED_OFF' });
    expect(await signOff(tier('APPRAISAL_LEAD', 'APPRAISER'))).toMatchObject({ code: 'FOUR_EYES' });
    expect((await signOff()).ok).toBe(true);
    expect(await sign(tier('APPRAISAL_CHAIR', 'APPRAISAL_LEAD'))).toMatchObject({ code: 'FOUR_EYES' });
    expect(await send()).toMatchObject({ code: 'OPINION_NOT_SIGNED' });
    expect((await sign()).ok).toBe(true);
    expect(await draft()).toMatchObject({ code: 'OPINION_SIGNED' });
    expect(await view(as('COMMUNE_CHAIR', commune.id))).toBeNull(); // not before it was sent
    expect(await send('2023-11-27')).toMatchObject({ code: 'OPINION_DATE' });
    expect((await send()).ok).toBe(true);
    expect(await send()).toMatchObject({ code: 'OPINION_SENT' });
    const seen = await view(as('COMMUNE_CHAIR', commune.id));
    expect(seen?.opinion).toMatchObject({ number: '215/UBND', signedName: 'Người APPRAISAL_CHAIR' });
    expect(seen?.opinion?.content).toMatchObject({
      ...{ cases: 2, agreed: 2, returned: 0, reChecked: 0, differing: 0, reportNumber: '45/BC-UBND' },
      poor: { households: 1, persons: 4 },
      leftPoverty: { households: 1, persons: 4 },
    });
    await expect(
      db.owner(`UPDATE opinion SET remarks = 'x' WHERE round_id = $1`, [world.roundId]),
    ).rejects.toThrow();
    const topics = await db.owner(
      `SELECT 1 FROM outbox_event WHERE topic = 'opinion.sent' AND payload ->> 'communeId' = $1`,
      [commune.id],
    );
    expect(topics).toHaveLength(1);
  });

  it('is drafted anew when the appraisal has moved, and signed off anew', async () => {
    await reported();
    await agreed();
    await draft();
    await db.owner(`UPDATE review_case SET cause = 'Thiếu vốn' WHERE round_id = $1`, [world.roundId]);
    expect(await signOff()).toMatchObject({ code: 'OPINION_OUTDATED' });
    await draft();
    expect((await signOff()).ok).toBe(true);
    await draft();
    expect(await sign()).toMatchObject({ code: 'OPINION_NOT_SIGNED_OFF' });
  });

  it('is not found by who is not of the tier, is stale for who saw an older one, and is printed without a name', async () => {
    await reported();
    await agreed();
    expect(await draft(as('APPRAISER', randomUUID()))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await draft(as('COMMUNE_CHAIR', commune.id))).toMatchObject({ code: 'NOT_FOUND' });
    await draft();
    const stale = { ...key(), commandId: randomUUID(), expectedVersion: 0, remarks: '' };
    expect(await draftOpinion(ports())(tier('APPRAISER'), stale)).toMatchObject({ code: 'STALE' });
    expect(await view(as('APPRAISER', randomUUID()))).toBeNull();
    const opinion = await viewOpinions(ports()).paper(tier('APPRAISER'), key());
    if (!opinion) throw new Error('no paper');
    expect(JSON.stringify(opinion.content)).not.toContain('Hộ 0001');
    expect((await printOpinion(opinion, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('request and decision of approval', () => {
  const record = (areaId: string, kind: 'APPROVAL_REQUEST' | 'APPROVAL_DECISION', actor: Actor) =>
    recordApproval(ports())(actor, {
      ...{
        commandId: randomUUID(),
        roundId: world.roundId,
        areaId,
        kind,
        number: '12/TTr-UBND',
        dated: '2023-11-30',
      },
    });
  const province = () => as('PROVINCE_OFFICER', world.provinceId);

  it('belong to rounds to 2020, and to others when the province names the text that asks for it', async () => {
    const lead = tier('APPRAISAL_LEAD');
    expect(await record(world.districtId, 'APPROVAL_REQUEST', lead)).toMatchObject({
      code: 'APPROVAL_NOT_WANTED',
    });
    const want = { commandId: randomUUID(), roundId: world.roundId };
    expect(await wantApproval(ports())(lead, { ...want, source: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await wantApproval(ports())(province(), { ...want, source: ' ' })).toMatchObject({
      code: 'APPROVAL_SOURCE_EMPTY',
    });
    expect((await wantApproval(ports())(province(), { ...want, source: '6828/KH-UBND' })).ok).toBe(true);
    expect(await record(world.districtId, 'APPROVAL_REQUEST', lead)).toMatchObject({
      code: 'APPROVAL_TOO_EARLY',
      details: { missing: 'Xã Bình Mỹ' },
    });
    await db.owner(
      `INSERT INTO opinion (id, round_id, commune_id, number, dated, sent_on, recorded_by)
       VALUES (gen_random_uuid(), $1, $2, '1', '2023-11-01', '2023-11-01', 'test')`,
      [world.roundId, commune.id],
    );
    expect(await record(world.provinceId, 'APPROVAL_DECISION', province())).toMatchObject({
      code: 'APPROVAL_TOO_EARLY',
      details: { missing: 'Huyện Hai' },
    });
    expect((await record(world.districtId, 'APPROVAL_REQUEST', lead)).ok).toBe(true);
    expect(await record(world.districtId, 'APPROVAL_REQUEST', lead)).toMatchObject({
      code: 'APPROVAL_RECORDED',
    });
    expect((await record(world.provinceId, 'APPROVAL_DECISION', province())).ok).toBe(true);
    const seen = await viewApproval(ports()).of(province(), world.roundId, world.provinceId);
    expect(seen?.papers.map(({ kind }) => kind)).toEqual(['APPROVAL_REQUEST', 'APPROVAL_DECISION']);
    const [paper] = seen?.papers ?? [];
    if (!paper) throw new Error('no paper');
    expect((await printApproval(paper, 'docx')).subarray(0, 2).toString()).toBe('PK');
    expect(await viewApproval(ports()).paper(as('APPRAISER', randomUUID()), paper.id)).toBeNull();
  });
});
