import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { form } from '../rules/form-answers.ts';
import { reviewAgain } from '../testkit/review-again.ts';
import { listsWorld, type ListsWorld } from './lists-world.ts';
import { codeOf, CONTESTED, must, STILL_POOR } from './meetings-world.ts';

let world: ListsWorld;
beforeAll(async () => {
  world = await listsWorld();
});
afterAll(() => world.dispose());

/** As the close of a motion leaves a case that the meeting did not agree on. */
const notAgreed = (caseIds: readonly string[]) =>
  world.database.owner(`UPDATE review_case SET state = 'RE_REVIEW' WHERE id = ANY ($1)`, [caseIds]);
const caseOf = (id: string) => world.read((tx) => world.assessments.cases.find(tx, id));
const submit = (caseId: string, expectedVersion: number, answers: unknown) =>
  world.assessments.submitAssessment(world.officer, {
    ...{ commandId: newId(), caseId, expectedVersion, answers, reason: 'Rà soát lại' },
  });
const putOff = async (caseId: string, reason: string) => {
  const entry = await world.entryOf(await world.householdOfCase(caseId));
  const of = { commandId: newId(), entryId: entry?.id ?? '', expectedVersion: entry?.version ?? 0 };
  return world.list.putOff(world.officer, { ...of, reason });
};

describe('QĐ 24/2021 Đ.4 k.3: not agreed means review again (step 2), then meet again', () => {
  it('no meeting hears the same scores again: the agenda waits until the form is handed in once more', async () => {
    const { village, caseIds } = await world.village([CONTESTED, STILL_POOR]);
    await notAgreed(caseIds);
    const waits = await world.prepare(village.id);
    expect(waits).toMatchObject({ code: 'RE_REVIEW_WAITING', details: { households: 2 } });
    await reviewAgain(world, world.officer, caseIds[0] ?? '');
    expect(await world.prepare(village.id)).toMatchObject({ details: { households: 1 } });
    await reviewAgain(world, world.officer, caseIds[1] ?? '');
    expect(codeOf(await world.prepare(village.id))).toBeNull();
  });

  it('the same answers once more are a new assessment: direction NONE, and the case is listed again', async () => {
    const { caseIds } = await world.village([STILL_POOR]);
    const [id = ''] = caseIds;
    must(await submit(id, 0, form()));
    await notAgreed(caseIds);
    await reviewAgain(world, world.officer, id);
    const latest = await world.read((tx) => world.assessments.assessments.latest(tx, id));
    expect(latest).toMatchObject({ version: 2, origin: 'RE_REVIEW', direction: 'NONE' });
    expect(await caseOf(id)).toMatchObject({ state: 'LISTED' });
  });

  it('one that cannot be reviewed in time is put off by name: this agenda goes without it, the next waits again', async () => {
    const { village, caseIds } = await world.village([CONTESTED, STILL_POOR]);
    const [later = '', now = ''] = caseIds;
    await notAgreed([later]);
    expect(codeOf(await putOff(later, ' '))).toBe('INVALID');
    expect(codeOf(await putOff(now, 'chưa gặp'))).toBe('ENTRY_NOT_WAITING');
    must(await putOff(later, 'Đi viện, chưa gặp được'));
    const { meetingId } = must(await world.prepare(village.id));
    const { hall } = (await world.doors.meetings.meeting(world.officer, meetingId))!;
    const households = hall.agenda.flatMap((item) => item.households.map(({ caseId }) => caseId));
    expect(households).toEqual([now]);
    expect(await caseOf(later)).toMatchObject({ state: 'RE_REVIEW' });
    await world.database.owner(`UPDATE meeting SET state = 'SEALED', sealed_at = now() WHERE id = $1`, [
      meetingId,
    ]);
    expect(codeOf(await world.prepare(village.id))).toBe('RE_REVIEW_WAITING');
  });

  it('a household that was put off and reviewed after all is heard', async () => {
    const { village, caseIds } = await world.village([STILL_POOR]);
    await notAgreed(caseIds);
    must(await putOff(caseIds[0] ?? '', 'Đi xa'));
    expect(codeOf(await world.prepare(village.id))).toBe('NOTHING_TO_DECIDE');
    await reviewAgain(world, world.officer, caseIds[0] ?? '');
    must(await world.prepare(village.id));
    expect(await caseOf(caseIds[0] ?? '')).toMatchObject({ state: 'ON_AGENDA' });
  });

  it('a rehearsal hears it all the same', async () => {
    const { village, caseIds } = await world.village([STILL_POOR]);
    await notAgreed(caseIds);
    must(await world.prepare(village.id, 'REHEARSAL'));
    expect(await caseOf(caseIds[0] ?? '')).toMatchObject({ state: 'RE_REVIEW' });
  });
});

describe('two forms that differ', () => {
  it('hold the agenda of their village until somebody has decided between them', async () => {
    const { village, caseIds } = await world.village([STILL_POOR, CONTESTED]);
    const [id = ''] = caseIds;
    must(await submit(id, 0, form()));
    must(await submit(id, 1, form(undefined, { dwelling: { water: 'OTHER' } })));
    expect(await submit(id, 1, form(undefined, { dwelling: { water: 'RAIN' } }))).toMatchObject({
      value: { outcome: 'PENDING' },
    });
    const waits = await world.prepare(village.id);
    expect(waits).toMatchObject({ code: 'CONFLICT_OPEN', details: { households: 1 } });
    await world.database.owner(
      `INSERT INTO assessment_conflict_end (conflict_id, choices, version, reason, decided_by)
       SELECT id, '{}', 2, 'đã đến xem', 'test' FROM assessment_conflict WHERE case_id = $1`,
      [id],
    );
    expect(codeOf(await world.prepare(village.id))).toBeNull();
  });
});

describe('a closed round', () => {
  it('takes no form any more, whoever sends it', async () => {
    const { caseIds } = await world.village([STILL_POOR]);
    const [id = ''] = caseIds;
    await world.database.owner(`UPDATE round SET state = 'CLOSED' WHERE id = $1`, [world.roundId]);
    try {
      expect(await submit(id, 0, form())).toMatchObject({ code: 'ROUND_CLOSED' });
      expect(await world.read((tx) => world.assessments.assessments.latest(tx, id))).toBeNull();
    } finally {
      await world.database.owner(`UPDATE round SET state = 'OPEN' WHERE id = $1`, [world.roundId]);
    }
  });
});
