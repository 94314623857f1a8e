import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { classify } from '../../server/modules/rounds/index.ts';
import { otherVotes } from '../../server/modules/readings/app/other-readings.ts';
import { agreeAndSeal, lawWorld, OLD, type LawWorld } from './law-world.ts';
import { makeHall, makeVillageOf, must } from './meetings-world.ts';
import { account, NOBODY } from './round-world.ts';

let world: LawWorld;
beforeAll(async () => {
  world = await lawWorld();
});
afterAll(() => world.dispose());

/** B1 148 lies under an upper line of 150 and above one of 145. */
const NEAR = { start: 'POOR' as const, b1: 148, indicators: [1, 2, 3] };
const FAR = { start: 'POOR' as const, b1: 110, indicators: [1] };
const preview = async (roundId: string, actor = world.provinceOfficer) =>
  world.readings.adoptions.preview(actor, roundId);
const prepare = async (roundId: string, villageId: string) => {
  const at = { roundId, villageId, kind: 'LIVE' as const, place: null, plannedAt: null, chairName: null };
  return must(await world.doors.prepareMeeting(world.officer, { commandId: newId(), ...at })).meetingId;
};

describe('an open round takes the version of its province over', () => {
  it('only by an explicit step: a confirmation alone changes no class, no round', async () => {
    const roundId = await world.makeOldRound();
    const { caseIds } = await makeVillageOf(world, [NEAR, FAR], roundId);
    must(await world.confirm({ value: '145' }));
    expect((await world.roundOf(roundId)).rulePackVersion).toBe((await world.newest(OLD)) - 1);
    expect(await world.cases(caseIds)).toMatchObject([{ scored_class: 'POOR' }, { scored_class: 'POOR' }]);
  });

  it('after a dry run that says what changes and writes nothing; then the scores are of the new version', async () => {
    must(await world.confirm({ value: '150' }));
    const roundId = await world.makeOldRound();
    const { caseIds } = await makeVillageOf(world, [NEAR, FAR, { ...NEAR, b1: 100 }], roundId);
    must(await world.confirm({ value: '145' }));
    const dry = await preview(roundId);
    expect(dry?.plan).toMatchObject({
      ...{ recomputed: 3, unscorable: 0, moves: [{ from: 'POOR', to: 'NOT_POOR', cases: 1 }] },
    });
    expect(await world.cases(caseIds)).toMatchObject([{ b1_line: 150 }, { b1_line: 120 }, { b1_line: 120 }]);

    must(await world.adopt(roundId));
    expect(await world.cases(caseIds)).toMatchObject([
      { scored_class: 'NOT_POOR', b1_line: 145, version: 2 },
      { scored_class: 'POOR', version: 1 },
      { scored_class: 'POOR', version: 1 },
    ]);
    expect((await world.roundOf(roundId)).rulePackVersion).toBe(await world.newest(OLD));
    const [entry] = await world.database.owner<{ data: object }>(
      `SELECT data FROM audit_entry WHERE action = 'adopt-rule-pack' AND subject = $1`,
      [`round:${roundId}`],
    );
    expect(entry?.data).toMatchObject({
      recomputed: 3,
      changed: 1,
      changes: [[caseIds[0], 'POOR', 'NOT_POOR']],
    });
    const rounds = await world.readings.adoptions.rounds(world.provinceOfficer, OLD, world.provinceId);
    expect(rounds?.find(({ round }) => round.id === roundId)?.upToDate).toBe(true);
  });

  it('sealed results stay: class, share and base; a decision names the pack it was made with and still comes out so', async () => {
    must(await world.confirm({ value: '150' }));
    const roundId = await world.makeOldRound();
    const made = (await world.roundOf(roundId)).rulePackVersion;
    must(await world.adopt(roundId));
    const version = (await world.roundOf(roundId)).rulePackVersion;
    const hall = await makeHall(world, { hands: 4, sketches: [NEAR], roundId });
    await agreeAndSeal(world, hall, 4);
    const waiting = await makeVillageOf(world, [NEAR], roundId);
    const motions = await world.database.owner(`SELECT * FROM motion ORDER BY id`);

    must(await world.confirm({ value: '145' }));
    expect(await preview(roundId)).toMatchObject({ facts: { decidedCases: 1, sealedMeetings: 1 } });
    must(await world.adopt(roundId));
    expect(await world.cases(hall.caseIds)).toMatchObject([
      { scored_class: 'POOR', end_class: 'POOR', b1_line: 150 },
    ]);
    expect(await world.cases(waiting.caseIds)).toMatchObject([{ scored_class: 'NOT_POOR', b1_line: 145 }]);
    expect(await world.database.owner(`SELECT * FROM motion ORDER BY id`)).toEqual(motions);

    const [decision] = await world.database.owner<{ rule_pack_id: string; rule_pack_version: number }>(
      `SELECT rule_pack_id, rule_pack_version FROM decision WHERE case_id = $1`,
      [hall.caseIds[0]],
    );
    expect([made < version, decision?.rule_pack_version]).toEqual([true, version]);
    const [read] = await world.read((tx) => world.readings.readings.cases(tx, hall.caseIds));
    const under = await world.read((tx) => world.rounds.packs.find(tx, OLD, read?.decidedVersion ?? 0));
    if (!read || !under) throw new Error('the decision lost its pack');
    expect(classify(under.pack, read)).toMatchObject({ value: { class: 'POOR' } });
  });

  it('a household of another class leaves its list of a prepared agenda and is heard alone; the rest stay', async () => {
    must(await world.confirm({ value: '150' }));
    const roundId = await world.makeOldRound();
    must(await world.adopt(roundId));
    const { village, caseIds } = await makeVillageOf(world, [NEAR, FAR, FAR], roundId);
    const meetingId = await prepare(roundId, village.id);
    must(await world.confirm({ value: '145' }));
    expect((await preview(roundId))?.inLists).toMatchObject([{ caseId: caseIds[0] }]);
    must(await world.adopt(roundId));
    const agenda = await world.database.owner(
      `SELECT section, array_agg(case_id ORDER BY case_id) AS cases FROM agenda_item JOIN agenda_item_case ON item_id = id
        WHERE agenda_item.meeting_id = $1 GROUP BY position, section ORDER BY position`,
      [meetingId],
    );
    expect(agenda).toEqual([
      { section: 'ONE_BY_ONE', cases: [caseIds[0]] },
      { section: 'UNCHANGED', cases: caseIds.slice(1).sort() },
    ]);
  });

  it('no class changes before the eyes of people at the door or in a meeting', async () => {
    must(await world.confirm({ value: '150' }));
    const roundId = await world.makeOldRound();
    const hall = await makeHall(world, { hands: 2, sketches: [NEAR], roundId });
    must(await world.confirm({ value: '145' }));
    expect(await world.adopt(roundId)).toMatchObject({
      code: 'ADOPT_MEETING_IN_SESSION',
      details: { meetings: 1 },
    });
    expect(await world.cases(hall.caseIds)).toMatchObject([{ scored_class: 'POOR' }]);
    await agreeAndSeal(world, hall, 2);
    must(await world.adopt(roundId));
  });

  it('is refused where it was seen otherwise, where nothing is new, on a closed round, and to others', async () => {
    must(await world.confirm({ value: '150' }));
    const roundId = await world.makeOldRound();
    must(await world.confirm({ value: '145' }));
    expect(await world.adopt(roundId, { toVersion: 1 })).toMatchObject({ code: 'STALE' });
    expect(await world.adopt(roundId, { expectedVersion: 99 })).toMatchObject({ code: 'STALE' });
    for (const actor of [world.officer, account('PROVINCE_OFFICER', newId())])
      expect(await world.adopt(roundId, {}, actor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.adopt(roundId, {}, NOBODY)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    expect(await preview(roundId, world.officer)).toBeNull();
    await world.database.owner(`UPDATE round SET state = 'CLOSED' WHERE id = $1`, [roundId]);
    expect(await world.adopt(roundId)).toMatchObject({ code: 'ROUND_IS_CLOSED' });
    await world.database.owner(`UPDATE round SET state = 'OPEN' WHERE id = $1`, [roundId]);
    must(await world.adopt(roundId));
    expect(await world.adopt(roundId)).toMatchObject({ code: 'ADOPT_NOTHING_NEW' });
  });

  it('sent twice at once it is done once, and everything is of one version', async () => {
    must(await world.confirm({ value: '150' }));
    const roundId = await world.makeOldRound();
    must(await world.confirm({ value: '145' }));
    const { caseIds } = await makeVillageOf(world, [NEAR, NEAR, FAR], roundId);
    const answers = await Promise.all([world.adopt(roundId), world.adopt(roundId), world.adopt(roundId)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await world.cases(caseIds)).map(({ version }) => version)).toEqual([2, 2, 1]);
    expect(
      await world.database.owner(`SELECT count(*)::int AS n FROM rule_pack_adoption WHERE round_id = $1`, [
        roundId,
      ]),
    ).toEqual([{ n: 1 }]);
  });

  it('what was adopted can be neither changed nor removed', async () => {
    await expect(world.database.owner(`UPDATE rule_pack_adoption SET changed = 0`)).rejects.toThrow(
      /append-only/,
    );
    await expect(world.database.owner(`DELETE FROM rule_pack_adoption`)).rejects.toThrow(/append-only/);
  });
});

describe('QĐ 24/2021 Đ.4 k.3: a sealed result that hangs on whether the Front supervisor counts', () => {
  it('2 of 4 is agreed; with the supervisor who was in the room 2 of 5 would not be', async () => {
    const hall = await makeHall(world, { hands: 4 });
    const front = { name: 'Mặt trận', toName: null, birthYear: null };
    const at = { commandId: newId(), meetingId: hall.meetingId, channel: 'HAND' as const };
    must(await world.doors.checkIn(world.officer, { ...at, person: front, role: 'FRONT_SUPERVISOR' }));
    const item = await hall.firstItem();
    const { motionId, result } = await hall.decide(item.id, 2, 2);
    expect(result).toMatchObject({ base: 4, agreed: true });
    const [vote] = await world.read((tx) => world.readings.readings.votes(tx, [motionId]));
    expect(vote).toMatchObject({ supervisors: 1, supervisorsCounted: 0, decidedVersion: 1 });
    const round = await world.roundOf(world.roundId);
    const stored = await world.read((tx) => world.rounds.packs.find(tx, round.rulePackId, 1));
    if (!vote || !stored) throw new Error('no vote');
    expect(otherVotes(stored.pack, vote)).toMatchObject([
      { agree: 2, base: 5, agreed: false, text: { vi: expect.stringContaining('2/5 – Chưa thống nhất') } },
    ]);
  });

  it('a supervisor who came after the question was opened was not in the room', async () => {
    const hall = await makeHall(world, { hands: 4 });
    const { motionId } = await hall.decide((await hall.firstItem()).id, 2, 2);
    const at = { commandId: newId(), meetingId: hall.meetingId, channel: 'HAND' as const };
    must(
      await world.doors.checkIn(world.officer, {
        ...at,
        person: { name: 'Mặt trận' },
        role: 'FRONT_SUPERVISOR',
      }),
    );
    const [vote] = await world.read((tx) => world.readings.readings.votes(tx, [motionId]));
    expect(vote?.supervisors).toBe(0);
  });
});
