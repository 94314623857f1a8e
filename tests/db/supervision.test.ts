import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import type { Result } from '../../server/kernel/result.ts';
import { drawSample, frameHash } from '../../server/modules/appraisal/index.ts';
import { PHOTO } from '../rules/photo.ts';
import { NOBODY, TODAY } from './complaints-world.ts';
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
const shown = async (actor = world.people.member) => {
  const found = await world.doors.view.commune(actor, world.key);
  if (!found) throw new Error('not shown');
  return found;
};
const visitOf = (change: object = {}) => ({
  ...{
    commandId: newId(),
    ...world.key,
    villageId: world.village.id,
    visitedOn: TODAY,
    place: 'Nhà văn hóa ấp',
  },
  ...{ withWhom: 'trưởng ấp, rà soát viên', seen: 'Phiếu B2 của hai hộ chưa ký.', ...change },
});

describe('who answers for a commune', () => {
  it('is put in charge by the lead of the tier above or the province, and only if the role reaches it', async () => {
    const { people, doors, key } = world;
    const command = (accountId: string) => ({ commandId: newId(), ...key, accountId });
    const { accountId } = people.member;
    expect(codeOf(await doors.assign(people.clerk, command(accountId)))).toBe('NOT_FOUND');
    expect(codeOf(await doors.assign(NOBODY, command(accountId)))).toBe('NOT_SIGNED_IN');
    expect(codeOf(await doors.assign(people.lead, command(people.clerk.accountId)))).toBe(
      'NOT_A_MEMBER_HERE',
    );
    must(await doors.assign(people.lead, command(accountId)));
    expect(codeOf(await doors.assign(people.province, command(accountId)))).toBe('ALREADY_ASSIGNED');
    const [line] = (await doors.view.board(people.province, key.roundId)).filter(
      (one) => one.communeId === key.communeId,
    );
    expect(line).toMatchObject({ members: ['Bà Hoa'], villages: 1, villagesWithoutVisit: 1, visits: 0 });
  });

  it('is put in charge once by two at the same moment, and stands down by a person', async () => {
    const { people, doors, key } = world;
    const { accountId } = people.inspector;
    const both = await Promise.all(
      [people.lead, people.province].map((who) =>
        doors.assign(who, { commandId: newId(), ...key, accountId }),
      ),
    );
    expect(both.map(codeOf).sort()).toEqual(['ALREADY_ASSIGNED', 'done']);
    const { members } = await shown(people.lead);
    const assignmentId = members.find(({ name }) => name === 'Ông Tư')?.id ?? '';
    must(await doors.endAssignment(people.lead, { commandId: newId(), assignmentId }));
    expect((await shown(people.lead)).members.map(({ name }) => name)).toEqual(['Bà Hoa']);
  });
});

describe('a visit', () => {
  it('took place: one of tomorrow is refused, as is one without words', async () => {
    const { doors, people } = world;
    expect(await doors.visit(people.member, visitOf({ visitedOn: '2023-10-10' }))).toMatchObject({
      ...{ code: 'VISIT_DAY', details: { field: 'visitedOn' } },
    });
    expect(codeOf(await doors.visit(people.member, visitOf({ visitedOn: '2023-02-30' })))).toBe('VISIT_DAY');
    expect(codeOf(await doors.visit(people.member, visitOf({ seen: ' ' })))).toBe('INVALID');
    expect(codeOf(await doors.visit(people.clerk, visitOf()))).toBe('NOT_FOUND');
    expect(codeOf(await doors.visit(people.member, visitOf({ villageId: newId() })))).toBe('NOT_FOUND');
  });

  it('is counted for its village, once however often the command comes, and by nobody of elsewhere', async () => {
    const { doors, people, key } = world;
    const command = visitOf();
    const [one, other] = [
      await doors.visit(people.member, command),
      await doors.visit(people.member, command),
    ];
    expect(must(one)).toEqual(must(other));
    const { visits, villages } = await shown();
    expect(visits).toHaveLength(1);
    expect(villages).toMatchObject([{ name: 'Ấp Một', visits: 1, lastVisitOn: TODAY }]);
    expect(await doors.view.commune(account('COMMITTEE_MEMBER', newId()), key)).toBeNull();
    expect(await doors.view.board(account('COMMUNE_OFFICER', newId()), key.roundId)).toEqual([]);
  });

  it('has photos, cleaned of where and when; what is no picture is refused, and nothing of it stays', async () => {
    const { doors, people } = world;
    const [visit] = (await shown()).visits;
    const sender = must(await doors.addPhoto.admit(people.member, visit?.id ?? ''));
    expect(codeOf(await doors.addPhoto.accept(sender, Buffer.from('%PDF-1.4 no photo')))).toBe(
      'PHOTO_NOT_A_PICTURE',
    );
    const { photoId } = must(await doors.addPhoto.accept(sender, PHOTO));
    expect(codeOf(await doors.addPhoto.accept(sender, PHOTO))).toBe('PHOTO_ALREADY_THERE');
    expect((await doors.photo(people.clerk, photoId))?.mediaType).toBe('image/jpeg');
    expect(await doors.photo(account('COMMUNE_OFFICER', newId()), photoId)).toBeNull();
    expect(codeOf(await doors.addPhoto.admit(people.clerk, visit?.id ?? ''))).toBe('NOT_FOUND');
  });
});

describe('a finding', () => {
  const raise = async (change: object = {}) => {
    const [visit] = (await shown()).visits;
    const of = {
      visitId: visit?.id ?? '',
      words: 'Hai phiếu B2 chưa ký',
      ownerId: world.people.head.accountId,
    };
    return world.doors.raise(world.people.member, {
      commandId: newId(),
      ...of,
      dueOn: '2023-10-12',
      ...change,
    });
  };
  const finding = async () => {
    const [of] = (await shown()).findings;
    if (!of) throw new Error('no finding');
    return of;
  };
  const command = async (words: string) => {
    const { id: findingId, version: expectedVersion } = await finding();
    return { commandId: newId(), findingId, words, expectedVersion };
  };

  it('has an owner of the commune and a day', async () => {
    expect(codeOf(await raise({ ownerId: world.people.lead.accountId }))).toBe('FINDING_OWNER');
    expect(codeOf(await raise({ dueOn: '2023-10-01' }))).toBe('FINDING_DUE');
    must(await raise());
    expect(await finding()).toMatchObject({ state: 'OPEN', ownerName: 'Chủ tịch', dueOn: '2023-10-12' });
  });

  it('is closed by somebody else than its owner, after it was said what was done', async () => {
    const { doors, people } = world;
    const judge = async (actor: typeof people.member, accepted = true, words = '') =>
      codeOf(await doors.judge(actor, { ...(await command(words)), accepted }));
    expect(await judge(people.member)).toBe('FINDING_NOT_DONE');
    must(await doors.report(people.clerk, await command('Đã cho ký lại cả hai phiếu.')));
    expect(await judge(people.head)).toBe('FINDING_BY_ITS_OWNER');
    expect(await judge(people.clerk)).toBe('NOT_FOUND');
    expect(await judge(people.member, false, ' ')).toBe('INVALID');
    expect(await judge(people.member, false, 'Còn một phiếu')).toBe('done');
    expect((await finding()).state).toBe('OPEN');
    const old = await command('Đã ký nốt.');
    must(await doors.report(people.clerk, old));
    expect(codeOf(await doors.report(people.clerk, { ...old, commandId: newId() }))).toBe('STALE');
    expect(await judge(people.inspector)).toBe('done');
    expect((await finding()).events.map(({ kind }) => kind)).toEqual([
      'DONE',
      'SENT_BACK',
      'DONE',
      'SIGNED_OFF',
    ]);
    expect(await judge(people.inspector)).toBe('FINDING_IS_CLOSED');
  });

  it('is never changed behind the back of its log', async () => {
    await expect(world.owner(`UPDATE inspection_finding_event SET words = 'x'`)).rejects.toThrow();
    await expect(world.owner(`DELETE FROM inspection_visit`)).rejects.toThrow();
  });
});

describe('households drawn for a second visit', () => {
  const draw = (size: number) => ({
    commandId: newId(),
    ...world.key,
    villageId: null,
    size,
    reason: 'Phúc tra đợt một',
  });

  it('are drawn as the appraisers draw, and anybody can repeat it from the seed', async () => {
    const { doors, people, caseIds, village } = world;
    expect(codeOf(await doors.draw(people.clerk, draw(1)))).toBe('NOT_FOUND');
    expect(await doors.draw(people.member, draw(4))).toMatchObject({
      ...{ code: 'INSPECTION_DRAW_SIZE', details: { most: 3 } },
    });
    must(await doors.draw(people.member, draw(2)));
    const [drawn] = (await shown()).draws;
    expect(drawn).toMatchObject({ size: 2, frameSize: 3, frameSha256: frameHash(caseIds), visited: 0 });
    const asked = await world.owner<{ case_id: string }>(
      `SELECT case_id FROM re_check WHERE origin = 'INSPECTION' AND origin_id = $1`,
      [drawn?.id],
    );
    const frame = caseIds.map((id) => ({ id, stratum: village.id }));
    const again = drawSample(frame, drawn?.seed ?? '', 2).map(({ id }) => id);
    expect(asked.map(({ case_id }) => case_id).sort()).toEqual([...again].sort());
  });

  it('are not drawn twice, and none after the commune has reported', async () => {
    const { doors, people, owner, key } = world;
    must(await doors.draw(people.member, draw(1)));
    expect(codeOf(await doors.draw(people.member, draw(1)))).toBe('INSPECTION_NOTHING_TO_DRAW');
    const report = (at: string) =>
      owner(`UPDATE round_commune SET frozen_at = ${at} WHERE round_id = $1 AND commune_id = $2`, [
        key.roundId,
        key.communeId,
      ]);
    await report('now()');
    expect(codeOf(await doors.draw(people.member, draw(1)))).toBe('INSPECTION_AFTER_REPORT');
    await report('NULL');
    expect((await world.complaints.complaintDoors.view.asked(people.clerk, key)).length).toBe(3);
  });
});

describe('a remark of the Front', () => {
  it('is made by the Front only, answered by the commune once, and shown to both', async () => {
    const { doors, people, key, village } = world;
    const remark = (remarkedOn: string) => ({
      ...{
        commandId: newId(),
        ...key,
        villageId: village.id,
        remarkedOn,
        words: 'Có hộ không nhận được giấy mời.',
      },
    });
    expect(codeOf(await doors.remark(people.clerk, remark(TODAY)))).toBe('NOT_FOUND');
    expect(codeOf(await doors.remark(people.front, remark('2023-10-31')))).toBe('VISIT_DAY');
    must(await doors.remark(people.front, remark(TODAY)));
    const [made] = (await shown(people.clerk)).remarks;
    const answer = () => ({
      commandId: newId(),
      remarkId: made?.id ?? '',
      words: 'Đã gửi lại giấy mời từng hộ.',
    });
    expect(codeOf(await doors.answerRemark(people.front, answer()))).toBe('NOT_FOUND');
    must(await doors.answerRemark(people.clerk, answer()));
    expect(codeOf(await doors.answerRemark(people.head, answer()))).toBe('REMARK_ANSWERED');
    expect((await shown(people.front)).remarks).toMatchObject([
      { answer: 'Đã gửi lại giấy mời từng hộ.', answeredName: 'Chị Xã' },
    ]);
  });
});
