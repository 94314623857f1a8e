import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import { appraisalRepository } from '../../server/modules/appraisal/db/appraisal-repository.ts';
import { reportCommune } from '../../server/modules/submission/app/report-commune.ts';
import { submissionRepository } from '../../server/modules/submission/db/submission-repository.ts';
import { recomputeWithin } from '../../server/modules/tally/index.ts';
import { tallyRepository } from '../../server/modules/tally/db/tally-repository.ts';
import { findDifferences } from '../../server/tools/find-differences.ts';
import { form, person } from '../rules/form-answers.ts';
import { makeHallModule } from './hall-module.ts';
import { must } from './meetings-world.ts';
import { household, trackWorld, type TrackWorld } from './track-world.ts';

let of: TrackWorld;
let hall: Awaited<ReturnType<typeof makeHallModule>>;
beforeAll(async () => {
  of = await trackWorld('2025-03-20');
  hall = await makeHallModule(of.world);
});
afterAll(async () => {
  await hall.dispose();
  await of.world.database.drop();
});

const HISTORY = `query ($k: UUID!) { classHistory(caseId: $k) { rounds { endClass } decided { from class track number } } }`;

it('QĐ 24/2021 Đ.5: a request is reviewed, met on, sealed and decided within the commune; nothing reaches the tier above', async () => {
  const { world, commune, village, officer } = of;
  const asking = await household(of, 'Trần Thị Sen');
  const { done } = await of.ask<{ done: { case: { id: string } } }>(
    officer,
    `mutation ($c: UUID!, $m: UUID!, $h: UUID!) { done: openInYearCase(commandId: $c, communeId: $m, householdId: $h,
      direction: ENTER, receivedOn: "2025-03-10", askedBy: "Trần Thị Sen", signedAs: FINGERPRINT) {
      ... on TrackCaseChanged { case { id } } } }`,
    { m: commune.id, h: asking },
  );
  const [row] = await world.database.owner<{ round_id: string }>(
    `SELECT round_id FROM track_case WHERE id = $1`,
    [done.case.id],
  );
  const roundId = row?.round_id ?? '';
  const [entry] = await world.read((tx) => world.lists.lists.ofHouseholds(tx, roundId, [asking]));
  const entryId = entry?.id ?? '';
  const formA = await of.ask(
    officer,
    `mutation ($c: UUID!, $e: UUID!) { decideFormA(commandId: $c, entryId: $e, eligible: true, reason: "đủ", signedBy: "Tổ") {
      __typename } }`,
    { e: entryId },
  );
  expect(formA).toMatchObject({ decideFormA: { __typename: 'FormADecided' } });
  const poor = form([person('a', { name: 'Trần Thị Sen' })], {
    ...{ b1: { points: 110 }, indicators: { 1: { deprived: true, reason: 'mất việc' } } },
    dwelling: { water: 'OTHER', toilet: 'NONE' },
  });
  const filled = { commandId: newId(), entryId, expectedVersion: 0, answers: poor, reason: null };
  const { caseId } = must(await world.assessments.submitAssessment(officer, filled));
  const { meetingId } = await hall.agreeToAll(officer, { roundId, villageId: village.id });
  expect(meetingId).not.toBe('');
  expect(await world.read((tx) => world.assessments.cases.find(tx, caseId))).toMatchObject({
    ...{ state: 'AGREED', endClass: 'POOR' },
  });

  const place = { roundId, communeId: commune.id };
  const moved = await world.unitOfWork.run(async (tx) => {
    await recomputeWithin(tallyRepository)(tx, place);
    return success(await appraisalRepository.refresh(tx, place));
  });
  expect(moved).toEqual({ ok: true, value: false });
  expect(await world.database.owner(`SELECT 1 FROM appraisal_case WHERE round_id = $1`, [roundId])).toEqual(
    [],
  );
  const { differences } = await world.unitOfWork.snapshot(findDifferences);
  expect(differences).toEqual([]);
  const report = reportCommune({
    ...{ unitOfWork: world.unitOfWork, areas: world.areas.areas, tallies: tallyRepository },
    ...{ submissions: submissionRepository, blocking: () => Promise.resolve([]), changed: () => undefined },
  });
  const board = await world.read((tx) => tallyRepository.board(tx, place));
  const reporting = {
    commandId: newId(),
    ...place,
    expectedTallyVersion: board?.version ?? 0,
    letter: { number: null, dated: null },
  };
  expect(await report(of.chair, reporting)).toMatchObject({ code: 'NO_OPINION_STEP' });

  const work = async (source: string, variables: object, actor = officer) =>
    (
      await of.ask<{ done: { case: { version: number }; code?: string } }>(
        actor,
        `mutation ($c: UUID!, $k: UUID!, $v: Int!) { done: ${source} { ... on TrackCaseChanged { case { version } }
          ... on Refusal { code } } }`,
        { k: done.case.id, ...variables },
      )
    ).done;
  const posted = await work(
    `recordTrackPosting(commandId: $c, caseId: $k, postedOn: "2025-03-20", expectedVersion: $v)`,
    { v: 1 },
  );
  of.setToday('2025-03-28');
  const decided = await work(
    `decideTrackCase(commandId: $c, caseId: $k, outcome: GRANTED, number: "7/QĐ-UBND", decidedOn: "2025-03-28",
      reasons: "", expectedVersion: $v)`,
    { v: posted.case.version },
    of.chair,
  );
  expect(decided.code).toBeUndefined();
  const { classHistory } = await of.ask<{ classHistory: object }>(officer, HISTORY, { k: caseId });
  expect(classHistory).toEqual({
    rounds: [{ endClass: 'POOR' }],
    decided: [{ from: '2025-03-28', class: 'POOR', track: 'IN_YEAR', number: '7/QĐ-UBND' }],
  });
});
