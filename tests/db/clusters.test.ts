import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { refreshCases } from '../../server/modules/appraisal/app/refresh-cases.ts';
import { appraisalRepository as appraisals } from '../../server/modules/appraisal/db/appraisal-repository.ts';
import { recomputeTally } from '../../server/modules/tally/app/recompute-tally.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import { printClusterResult } from '../../server/modules/meetings/files/cluster-result-paper.ts';
import { findDifferences } from '../../server/tools/find-differences.ts';
import { AGENDA, makeClusters, planned, runMeeting } from './clusters-world.ts';
import {
  codeOf,
  makeHall,
  makeVillageOf,
  meetingsWorld,
  must,
  type MeetingsWorld,
} from './meetings-world.ts';
import { account } from './round-world.ts';

let world: MeetingsWorld;
beforeAll(async () => {
  world = await meetingsWorld();
});
afterAll(() => world.dispose());

const prepare = (villageId: string, clusters = planned(2)) =>
  world.doors.prepareClusters(world.officer, {
    ...{ commandId: newId(), roundId: world.roundId, villageId, clusters },
  });

describe('a village that sits in clusters', () => {
  it('has one agenda in one order in every sitting, and no other meeting beside them', async () => {
    const { village } = await makeVillageOf(world, AGENDA);
    must(await prepare(village.id, planned(3)));
    const [view] = await world.doors.clusters(world.officer, world.roundId, village.id);
    const agendas = [];
    for (const { meetingId } of view?.sittings ?? []) {
      const desk = await world.doors.meetings.meeting(world.officer, meetingId);
      agendas.push(desk?.hall.agenda.map(({ households }) => households.map(({ caseId }) => caseId)));
    }
    expect(agendas).toHaveLength(3);
    expect(agendas[1]).toEqual(agendas[0]);
    expect(agendas[2]).toEqual(agendas[0]);
    expect(codeOf(await prepare(village.id))).toBe('MEETING_ALREADY_PREPARED');
    const alone = {
      roundId: world.roundId,
      villageId: village.id,
      kind: 'LIVE',
      place: null,
      plannedAt: null,
    } as const;
    const other = await world.doors.prepareMeeting(world.officer, {
      commandId: newId(),
      ...alone,
      chairName: null,
    });
    expect(codeOf(other)).toBe('MEETING_ALREADY_PREPARED');
  });

  it('has 2 to 6 clusters, each with a name of its own', async () => {
    const { village } = await makeVillageOf(world, AGENDA);
    expect(codeOf(await prepare(village.id, planned(1)))).toBe('CLUSTERS_TOO_FEW_OR_MANY');
    expect(codeOf(await prepare(village.id, planned(7)))).toBe('CLUSTERS_TOO_FEW_OR_MANY');
    const twice = planned(2).map((of) => ({ ...of, name: 'Cụm chợ' }));
    expect(codeOf(await prepare(village.id, twice))).toBe('CLUSTER_NAME_INVALID');
    const blank = planned(2).map((of, index) => ({ ...of, name: index === 0 ? ' ' : of.name }));
    expect(codeOf(await prepare(village.id, blank))).toBe('CLUSTER_NAME_INVALID');
  });
});

describe('the merged result', () => {
  it('is decided by the sum, once, when the last sitting is sealed, in any order; a sitting decides nothing', async () => {
    const clusters = await makeClusters(world, [6, 4]);
    const [first, second] = [clusters.sitting(0), clusters.sitting(1)];
    // 1: 5 of 10, only together; 2: 4 of 10, although the small one would agree; lists: all
    await second.askAll([0, 4, 4, 4]);
    await first.askAll([5, 0, 6, 6]);
    expect((await first.items()).map(({ state }) => state)).toEqual([
      'COUNTED',
      'COUNTED',
      'COUNTED',
      'COUNTED',
    ]);
    expect((await first.items()).map(({ result }) => result?.agreed)).toEqual([null, null, null, null]);
    expect(await clusters.decisions()).toEqual([]);
    must(await second.seal());
    expect(await clusters.decisions()).toEqual([]);
    expect((await clusters.group()).waitingFor).toEqual(['Cụm 1']);
    expect((await clusters.group()).questions.every(({ sum }) => sum === null)).toBe(true);
    must(await first.seal());
    const decided = await clusters.decisions();
    expect(decided.map(({ outcome, agree, base }) => `${outcome} ${agree}/${base}`)).toEqual([
      ...['AGREED 5/10', 'NOT_AGREED 4/10', 'AGREED 10/10', 'AGREED 10/10', 'AGREED 10/10', 'AGREED 10/10'],
    ]);
    const view = await clusters.group();
    expect(view.group.state).toBe('MERGED');
    expect(new Set(decided.map(({ meeting_id }) => meeting_id))).toEqual(
      new Set([view.group.mergedMeetingId]),
    );
    expect(view.questions.map(({ sum }) => sum?.agree)).toEqual([5, 4, 10, 10, 10]);
    const cases = await world.database.owner<{ state: string; count: number }>(
      `SELECT state, count(*)::int AS count FROM review_case WHERE village_id = $1 GROUP BY state ORDER BY state`,
      [clusters.village.id],
    );
    expect(cases).toEqual([
      { state: 'AGREED', count: 5 },
      { state: 'RE_REVIEW', count: 1 },
    ]);
  });

  it('is made once when two last sittings are sealed at the same moment', async () => {
    const clusters = await makeClusters(world, [2, 2, 2]);
    for (const sitting of clusters.sittings) await sitting.askAll([2, 2, 2, 2]);
    must(await clusters.sitting(0).seal());
    const last = await Promise.all([clusters.sitting(1).seal(), clusters.sitting(2).seal()]);
    expect(last.map(codeOf)).toEqual([null, null]);
    expect(await clusters.decisions()).toHaveLength(6);
    expect((await clusters.decisions()).every(({ base }) => base === 6)).toBe(true);
  });

  it('stands after the server was started again between two sittings', async () => {
    const clusters = await makeClusters(world, [2, 2]);
    await clusters.sitting(0).askAll([2, 2, 2, 2]);
    must(await clusters.sitting(0).seal());
    const again = { ...world, doors: world.makeModule().doors };
    const { meetingId } = clusters.sitting(1);
    const desk = await again.doors.meetings.meeting(again.officer, meetingId);
    expect(desk?.meeting.state).toBe('IN_SESSION');
    await clusters.sitting(1).askAll([2, 2, 2, 2]);
    must(await clusters.sitting(1).seal());
    expect(await clusters.decisions()).toHaveLength(6);
  });

  it('is not changed by sealing again, and the database refuses a decision of one sitting', async () => {
    const clusters = await makeClusters(world, [2, 2]);
    for (const sitting of clusters.sittings) {
      await sitting.askAll([2, 2, 2, 2]);
      must(await sitting.seal());
    }
    const { meetingId } = clusters.sitting(0);
    const again = { commandId: newId(), meetingId, expectedVersion: 1 };
    must(await world.doors.sealMeeting(world.officer, again));
    expect(await clusters.decisions()).toHaveLength(6);
    const [motion] = await world.database.owner<{ id: string }>(
      `SELECT id FROM motion WHERE meeting_id = $1 AND purpose = 'ITEM' LIMIT 1`,
      [meetingId],
    );
    const forged = world.database.owner(
      `INSERT INTO decision (motion_id, case_id, round_id, commune_id, village_id, outcome, start_class, end_class,
         movement_cause, persons, rehearsal, rule_pack_id, rule_pack_version)
       SELECT $1, case_id, round_id, commune_id, village_id, outcome, start_class, end_class, movement_cause, persons,
              rehearsal, rule_pack_id, rule_pack_version FROM decision WHERE village_id = $2 LIMIT 1`,
      [motion?.id, clusters.village.id],
    );
    await expect(forged).rejects.toThrow('decides nothing');
  });

  it('uses the rule that was frozen when the clusters were prepared, though the commune enters another', async () => {
    const roundId = await world.makeRound('vn-2016-2020', 2018);
    const share = (text: string) =>
      world.database.owner(
        `UPDATE round_commune SET (share_numerator, share_denominator, share_comparison, share_source) = (${text}, 'xã')
          WHERE round_id = $1`,
        [roundId],
      );
    await share(`1, 2, '>='`);
    const clusters = await makeClusters({ ...world, roundId }, [2, 2]);
    await share(`1, 1, '>='`);
    for (const sitting of clusters.sittings) {
      await sitting.askAll(Array.from({ length: 6 }, () => 1));
      must(await sitting.seal());
    }
    expect((await clusters.decisions())[0]).toMatchObject({ outcome: 'AGREED', agree: 2, base: 4 });
  });
});

describe('the sheet with the sums', () => {
  const ask = (groupId: string, actor: Parameters<typeof world.doors.clusterResult>[0] = world.officer) =>
    world.doors.clusterResult(actor, groupId);

  it('prints who sat where, what each sitting counted and the sum, once all are added up', async () => {
    const clusters = await makeClusters(world, [7, 4]);
    await clusters.sitting(0).askAll([5, 1, 7, 6]);
    must(await clusters.sitting(0).seal());
    expect(codeOf(await ask(clusters.groupId))).toBe('CLUSTERS_NOT_MERGED');
    await clusters.sitting(1).askAll([0, 3, 4, 1]);
    must(await clusters.sitting(1).checkIn('Mặt trận', 'FRONT_SUPERVISOR'));
    must(await clusters.sitting(1).seal());
    const pdf = await printClusterResult(must(await ask(clusters.groupId)));
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    const told = text.replace(/\s+/g, ' ');
    expect(told).toMatch(/1 Cụm 1 Nhà văn hóa 1 .* 7 2 Cụm 2 Nhà văn hóa 2 .* 5 Cả thôn 12 /);
    const head = (await clusters.group()).questions[0]?.headName;
    expect(told).toContain(`1. Hộ ${head}`);
    for (const [one, two, sum] of [
      ['5 2 0 7', '0 4 0 4', '5 6 0 11 5/11, 45,5 % Chưa thống nhất'],
      ['1 6 0 7', '3 1 0 4', '4 7 0 11 4/11, 36,4 % Chưa thống nhất'],
      ['7 0 0 7', '4 0 0 4', '11 0 0 11 11/11, 100 % Thống nhất'],
      ['6 1 0 7', '1 3 0 4', '7 4 0 11 7/11, 63,6 % Thống nhất'],
    ])
      expect(told).toMatch(new RegExp(`Cụm 1 ${one} Cụm 2 ${two} Tổng mục \\d Cả thôn ${sum}`));
  });

  it('is for the commune only', async () => {
    const clusters = await makeClusters(world, [1, 1]);
    expect(codeOf(await ask(clusters.groupId, { kind: 'PUBLIC' }))).toBe('NOT_SIGNED_IN');
    expect(codeOf(await ask(clusters.groupId, account('COMMUNE_OFFICER', newId())))).toBe('NOT_FOUND');
    expect(codeOf(await ask(newId()))).toBe('NOT_FOUND');
  });
});

describe('a person attends one sitting only', () => {
  it('is told where they are already; who was let in by mistake and asked nothing may be checked out and come here', async () => {
    const clusters = await makeClusters(world, [1, 1]);
    const [first, second] = [clusters.sitting(0), clusters.sitting(1)];
    const { attendeeId } = must(await first.checkIn('H Bia Niê'));
    const refused = await second.checkIn('H’Bia Niê');
    expect(refused).toMatchObject({
      ...{ ok: false, code: 'ATTENDS_ANOTHER_CLUSTER' },
      details: { name: 'H Bia Niê', cluster: 'Cụm 1', place: 'Nhà văn hóa 1' },
    });
    const out = { commandId: newId(), attendeeId, expectedVersion: 1 };
    must(await world.doors.checkOut(world.officer, out));
    must(await second.checkIn('H’Bia Niê'));
    expect(codeOf(await first.checkIn('H Bia Niê'))).toBe('ATTENDS_ANOTHER_CLUSTER');
  });

  it('stays with the sitting that asked them, also after they left; who only supervises may be at several', async () => {
    const clusters = await makeClusters(world, [0, 1]);
    const [first, second] = [clusters.sitting(0), clusters.sitting(1)];
    const { attendeeId } = must(await first.checkIn('Y Thắng'));
    const [item] = await first.items();
    must(await first.open(item?.id ?? ''));
    must(await world.doors.checkOut(world.officer, { commandId: newId(), attendeeId, expectedVersion: 1 }));
    expect(codeOf(await second.checkIn('Y Thắng'))).toBe('ATTENDS_ANOTHER_CLUSTER');
    must(await first.checkIn('Mặt trận', 'FRONT_SUPERVISOR'));
    must(await second.checkIn('Mặt trận', 'FRONT_SUPERVISOR'));
  });

  it('is let in once when two doors ask at the same moment', async () => {
    const clusters = await makeClusters(world, [0, 0]);
    const both = await Promise.all(clusters.sittings.map((sitting) => sitting.checkIn('Lê Văn Hai')));
    expect(both.map(codeOf).sort()).toEqual(['ATTENDS_ANOTHER_CLUSTER', null].sort());
  });
});

describe('an item lifted out of a list', () => {
  const lift = async (sitting: Awaited<ReturnType<typeof runMeeting>>, section = 'BY_LIST') => {
    const list = (await sitting.items()).find((item) => item.section === section);
    return world.doors.liftFromList(world.officer, {
      ...{ commandId: newId(), itemId: list?.id ?? '', caseId: list?.households[0]?.caseId ?? '' },
      expectedVersion: await sitting.version(),
    });
  };

  it('is heard alone in every sitting, and the sum has it as a question of its own', async () => {
    const clusters = await makeClusters(world, [2, 2]);
    must(await lift(clusters.sitting(0)));
    const agendas = await Promise.all(clusters.sittings.map((sitting) => sitting.items()));
    const shape = agendas.map((items) =>
      items.map(({ households }) => households.map(({ caseId }) => caseId)),
    );
    expect(shape[0]).toHaveLength(5);
    expect(shape[1]).toEqual(shape[0]);
    for (const sitting of clusters.sittings) {
      await sitting.askAll([2, 2, 0, 2, 2]);
      must(await sitting.seal());
    }
    expect((await clusters.decisions()).filter(({ outcome }) => outcome === 'NOT_AGREED')).toHaveLength(1);
  });

  it('is not lifted any more once the list was put to another sitting', async () => {
    const clusters = await makeClusters(world, [2, 2]);
    await clusters.sitting(1).askAll([2, 2, 2, 2]);
    expect(codeOf(await lift(clusters.sitting(0)))).toBe('LIST_ASKED_IN_ANOTHER_CLUSTER');
    expect((await clusters.sitting(0).items()).map(({ households }) => households.length)).toEqual([
      1, 1, 2, 2,
    ]);
  });
});

describe('a cluster that never reports', () => {
  it('is ended with a written reason: nothing is decided, every household goes back, and the village meets again', async () => {
    const clusters = await makeClusters(world, [2, 2]);
    await clusters.sitting(0).askAll([2, 2, 2, 2]);
    must(await clusters.sitting(0).seal());
    const { version } = (await clusters.group()).group;
    const end = (reason: string) =>
      world.doors.endClusters(world.officer, {
        ...{ commandId: newId(), groupId: clusters.groupId, reason, expectedVersion: version },
      });
    expect(codeOf(await end('  '))).toBe('END_NEEDS_REASON');
    const [item] = await clusters.sitting(1).items();
    const { motionId } = must(await clusters.sitting(1).open(item?.id ?? ''));
    expect(codeOf(await end('lũ về'))).toBe('CLUSTER_QUESTION_OPEN');
    const hands = { agree: 2, disagree: 0, noOpinion: 0 };
    must(await world.doors.recordHands(world.officer, { commandId: newId(), motionId, hands }));
    const close = { commandId: newId(), motionId, expectedRevision: 1, mismatchReason: null };
    must(await world.doors.closeMotion(world.officer, close));
    must(await end('Nước lũ về, cụm 2 không họp được.'));
    expect(codeOf(await end('lần nữa'))).toBe('CLUSTERS_ARE_ENDED');
    expect(await clusters.decisions()).toEqual([]);
    const states = await world.database.owner<{ state: string }>(
      `SELECT DISTINCT state FROM review_case WHERE village_id = $1`,
      [clusters.village.id],
    );
    expect(states).toEqual([{ state: 'LISTED' }]);
    const { villageId } = (await clusters.group()).group;
    must(await prepare(villageId));
  });

  it('may adjourn and meet again: its evenings count as one cluster', async () => {
    const clusters = await makeClusters(world, [2, 2]);
    const [first, second] = [clusters.sitting(0), clusters.sitting(1)];
    await first.askAll([2, 2, 2, 2]);
    must(await first.seal());
    const [item] = await second.items();
    await second.ask(item?.id ?? '', 2, 0);
    const adjourn = {
      commandId: newId(),
      meetingId: second.meetingId,
      kind: 'LATE_HOUR',
      reason: null,
    } as const;
    must(
      await world.doors.adjournMeeting(world.officer, {
        ...adjourn,
        expectedVersion: await second.version(),
      }),
    );
    expect((await clusters.group()).waitingFor).toEqual(['Cụm 2']);
    expect(await clusters.decisions()).toEqual([]);
    const again = { commandId: newId(), meetingId: second.meetingId, place: null, plannedAt: null };
    const { meetingId } = must(await world.doors.reconveneMeeting(world.officer, again));
    const later = await runMeeting(world, meetingId, 3);
    await later.askAll([3, 3, 3]);
    must(await later.seal());
    expect((await clusters.decisions()).map(({ agree, base }) => `${agree}/${base}`)).toEqual([
      ...['4/4', '5/5', '5/5', '5/5', '5/5', '5/5'],
    ]);
  });
});

describe('what follows from the merged result', () => {
  it('tally, queue and reconcile are those of one big meeting with the same votes', async () => {
    const clusters = await makeClusters(world, [6, 4]);
    await clusters.sitting(0).askAll([5, 1, 6, 6]);
    await clusters.sitting(1).askAll([0, 3, 4, 1]);
    for (const sitting of clusters.sittings) must(await sitting.seal());
    const big = await makeHall(world, { hands: 10, sketches: AGENDA });
    for (const [place, item] of (await big.items()).entries()) {
      const agree = [5, 4, 10, 7][place] ?? 0;
      await big.decide(item.id, agree, 10 - agree);
    }
    const rounds = await world.database.owner<{ roundId: string }>(
      `SELECT DISTINCT round_id AS "roundId" FROM decision`,
    );
    for (const { roundId } of rounds) {
      const key = { roundId, communeId: world.commune.id };
      await recomputeTally({ unitOfWork: world.unitOfWork, tallies, changed: () => undefined })(key);
      await refreshCases({ unitOfWork: world.unitOfWork, appraisals, changed: () => undefined })(key);
    }
    const lines = (villageId: string) =>
      world.database.owner(
        `SELECT to_jsonb(line) - 'village_id' AS line FROM tally_line line WHERE village_id = $1 ORDER BY class, unit`,
        [villageId],
      );
    const queue = (villageId: string) =>
      world.database.owner(
        `SELECT appraisal_case.start_class, end_class, movement, outcome, distance_to_line, agree, disagree, no_opinion,
                base, meeting.kind
           FROM appraisal_case JOIN motion ON motion.id = motion_id JOIN meeting ON meeting.id = motion.meeting_id
          WHERE appraisal_case.village_id = $1 ORDER BY 1, 2, 3, 4, 5, 6`,
        [villageId],
      );
    expect(await lines(clusters.village.id)).not.toEqual([]);
    expect(await lines(clusters.village.id)).toEqual(await lines(big.village.id));
    expect(await queue(clusters.village.id)).toHaveLength(6);
    expect(await queue(clusters.village.id)).toEqual(await queue(big.village.id));
    expect((await world.unitOfWork.snapshot(findDifferences)).differences).toEqual([]);
  });

  it('a sitting may end on paper: it is entered by the same rule, decides nothing, and is the last to be merged', async () => {
    const clusters = await makeClusters(world, [3, 0]);
    const [live, dark] = [clusters.sitting(0), clusters.sitting(1)];
    await live.askAll([3, 3, 3, 3]);
    must(await live.seal());
    const turn = { commandId: newId(), meetingId: dark.meetingId, reason: 'Mất điện', withdrawOpen: false };
    must(
      await world.meetings.paper.continueOnPaper(world.officer, {
        ...turn,
        expectedVersion: await dark.version(),
      }),
    );
    const counts = { agree: 0, disagree: 5, noOpinion: 0, standAside: 0, mismatchReason: null, sheets: null };
    const items = await dark.items();
    const now = Date.now();
    must(
      await world.meetings.paper.enter(world.officer, {
        ...{ commandId: newId(), meetingId: dark.meetingId, expectedVersion: await dark.version() },
        entry: {
          ...{ heldFrom: new Date(now - 2), heldUntil: new Date(now - 1), place: 'Nhà văn hóa 2' },
          ...{ chairName: 'Y Ƀhăm', secretaryName: 'H’Blŭ', secretaryAgree: 5, rollKeys: [] },
          ...{ form: 'HAND_COUNT', formAgree: null, committee: [], committeeAgree: null },
          ...{ groups: [{ role: 'HOUSEHOLD_REPRESENTATIVE', people: 5 }], householdsInvited: null },
          ...{
            householdsRepresented: 5,
            listedRepresented: 1,
            closing: { ...counts, agree: 5, disagree: 0 },
          },
          answers: items.map(({ id }) => ({ itemId: id, counts, opinions: [], lifted: [] })),
          adoptedAgree: 5,
        },
      }),
    );
    const decided = await clusters.decisions();
    expect(decided.map(({ outcome, agree, base }) => `${outcome} ${agree}/${base}`)).toEqual(
      Array.from({ length: 6 }, () => 'NOT_AGREED 3/8'),
    );
  });
});
