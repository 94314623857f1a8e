import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import { earlierRounds } from '../../server/modules/lists/db/earlier-rounds.ts';
import { query } from '../../server/platform/db/index.ts';
import { codeOf, CONTESTED, ESCAPED, must, STILL_POOR } from './meetings-world.ts';
import {
  metVillage,
  NEW_REQUEST,
  opinionSent,
  posted,
  readyWorld,
  recognitionWorld,
  type ReadyWorld,
} from './recognition-world.ts';
import { account, NOBODY } from './round-world.ts';

describe('before the decision everything that is missing is named', () => {
  it('the meeting, the posting, the opinion, what hung, in the order of the steps (QĐ 24/2021 Đ.4)', async () => {
    const world = await recognitionWorld();
    const codes = async () => (await world.board()).draft.missing.map(({ code }) => code);
    expect(await codes()).toEqual(['OPINION_NOT_SENT', 'NOBODY_TO_RECOGNISE']);
    const hall = await metVillage(world);
    expect(await codes()).toEqual(['POSTING_NOT_ENDED', 'OPINION_NOT_SENT', 'DIFFERS_FROM_POSTED']);
    expect(await world.sign()).toMatchObject({ code: 'POSTING_NOT_ENDED' });
    await posted(world, hall.village.id);
    expect(await world.sign()).toMatchObject({ code: 'OPINION_NOT_SENT' });
    await opinionSent(world);
    expect(await codes()).toEqual([]);
    await world.database.owner(
      `INSERT INTO complaint (id, kind, round_id, commune_id, about, channel, receipt_code, received_on,
         signed_on)
       VALUES (gen_random_uuid(), 'COMPLAINT', $1, $2, 'OTHER', 'OFFICE', 'x', '2023-10-06', '2023-10-06')`,
      [world.roundId, world.commune.id],
    );
    expect(await world.sign()).toMatchObject({ code: 'OPEN_COMPLAINTS', details: { count: 1 } });
    await world.dispose();
  });

  it('a household decided on after the opinion is refused by its code', async () => {
    const world = await readyWorld();
    const late = await metVillage(world, [STILL_POOR]);
    await posted(world, late.village.id);
    const refused = await world.sign();
    expect(refused).toMatchObject({ code: 'CHANGED_AFTER_OPINION', details: { count: 1 } });
    const names = refused.ok ? '' : String(refused.details?.['names']);
    expect(names).toContain(late.village.name);
    await world.dispose();
  });
});

describe('the decision of the commune chair', () => {
  let world: ReadyWorld;
  beforeAll(async () => {
    world = await readyWorld([[STILL_POOR, ESCAPED, CONTESTED], [NEW_REQUEST]]);
  });
  afterAll(() => world.dispose());

  it('is signed by the chair only, with number, date and name, not before the opinion, as he saw the lists', async () => {
    const { sign, recognise, officer } = world;
    const command = {
      commandId: newId(),
      ...world.key,
      number: '1',
      dated: '2023-12-10',
      signedName: 'x',
      listSha256: '',
    };
    expect(codeOf(await recognise.make(officer, command))).toBe('NOT_FOUND');
    expect(codeOf(await recognise.make(NOBODY, command))).toBe('NOT_SIGNED_IN');
    const stranger = account('COMMUNE_CHAIR', newId());
    expect(codeOf(await recognise.make(stranger, command))).toBe('NOT_FOUND');
    expect(await sign({ number: ' ' })).toMatchObject({
      code: 'RECOGNITION_TEXT',
      details: { field: 'number' },
    });
    expect(await sign({ dated: '2023-12-13' })).toMatchObject({ code: 'RECOGNITION_TEXT' });
    expect(codeOf(await sign({ dated: '2023-11-30' }))).toBe('RECOGNITION_BEFORE_OPINION');
    expect(codeOf(await sign({ listSha256: 'x' }))).toBe('LIST_CHANGED');
  });

  it('names the four lists, and a household that left poverty for near-poverty stands in two of them', async () => {
    must(await world.sign());
    const { decisions, draftLists } = await world.board();
    const of = Object.fromEntries(
      decisions[0]?.lists.map(({ list, households }) => [list, households]) ?? [],
    );
    expect(of).toEqual({ POOR: 2, NEAR_POOR: 0, ESCAPED_POVERTY: 1, ESCAPED_NEAR_POVERTY: 0 });
    expect(draftLists.every(({ households }) => households === 0)).toBe(true);
    expect(codeOf(await world.sign({ number: '89/QĐ-UBND' }))).toBe('ALREADY_RECOGNISED');
  });

  it('ends step 6, and tells who must know', async () => {
    const events = await world.database.owner<{ payload: object }>(
      `SELECT payload FROM outbox_event WHERE topic = 'recognition.made'`,
    );
    expect(events).toMatchObject([{ payload: { ...world.key, kind: 'LIST' } }]);
  });

  it('cannot be rewritten, and what it names stands still (amending a recognised case)', async () => {
    const { database, caseIds } = world;
    await expect(database.owner(`UPDATE recognition_row SET head_name = 'x'`)).rejects.toThrow();
    await expect(database.owner(`DELETE FROM recognition`)).rejects.toThrow();
    const amend = await changeScore(world, caseIds[0] ?? '');
    expect(codeOf(amend)).toBe('CASE_RECOGNISED');
  });

  it('is changed by a later decision only: withdrawn with a reason, then decided anew and added', async () => {
    const { recognise, chair, officer, caseIds, key } = world;
    const amend = (kind: 'WITHDRAWAL' | 'SUPPLEMENT', number: string, of: object = {}, actor = chair) =>
      recognise.amend(actor, {
        ...{ commandId: newId(), ...key, kind, number, dated: '2023-12-11', signedName: 'Lê Văn Chủ' },
        ...{ caseIds: [caseIds[0] ?? ''], reason: 'Kê khai không đúng', ...of },
      });
    expect(codeOf(await amend('WITHDRAWAL', '90', {}, officer))).toBe('NOT_FOUND');
    expect(await amend('WITHDRAWAL', '90', { reason: ' ' })).toMatchObject({ details: { field: 'reason' } });
    expect(codeOf(await amend('WITHDRAWAL', '88/QĐ-UBND'))).toBe('RECOGNITION_NUMBER_TAKEN');
    expect(codeOf(await amend('SUPPLEMENT', '90'))).toBe('NOT_IN_DECISION');
    expect(codeOf(await amend('WITHDRAWAL', '90', { caseIds: [newId()] }))).toBe('NOT_IN_DECISION');
    must(await amend('WITHDRAWAL', '90'));
    expect(codeOf(await amend('WITHDRAWAL', '91'))).toBe('NOT_IN_DECISION');
    const after = await recognise.view.households(chair, key);
    expect(after.map(({ caseId }) => caseId)).not.toContain(caseIds[0]);
    must(await changeScore(world, caseIds[0] ?? ''));
    must(await amend('SUPPLEMENT', '92'));
    const { decisions } = await world.board();
    expect(decisions.map(({ n, kind, number }) => [n, kind, number])).toEqual([
      [1, 'LIST', '88/QĐ-UBND'],
      [2, 'WITHDRAWAL', '90'],
      [3, 'SUPPLEMENT', '92'],
    ]);
  });

  it('is what the next round begins with; who was withdrawn begins as before', async () => {
    const { roundId, commune, recognise, chair, key, caseIds } = world;
    const begins = async () =>
      (await world.read((tx) => earlierRounds.recognisedIn(tx, roundId, [commune.id]))).map(
        ({ endClass }) => endClass,
      );
    expect(await begins()).toEqual(['POOR', 'POOR']);
    await world.database.owner(`ALTER TABLE review_case DISABLE TRIGGER review_case_recognised`);
    await world.database.owner(`UPDATE review_case SET end_class = 'NEAR_POOR' WHERE id = $1`, [caseIds[0]]);
    expect(await begins()).toEqual(['POOR', 'POOR']); // the decision says so
    const words = {
      number: '93',
      dated: '2023-12-12',
      signedName: 'Lê Văn Chủ',
      reason: 'Kê khai không đúng',
    };
    const withdrawn = {
      commandId: newId(),
      ...key,
      kind: 'WITHDRAWAL' as const,
      caseIds: [caseIds[0] ?? ''],
    };
    must(await recognise.amend(chair, { ...withdrawn, ...words }));
    expect(await begins()).toEqual(['POOR', 'POOR']); // it began the round as poor
  });

  it('is not shown to another commune, nor its people', async () => {
    const stranger = account('COMMUNE_OFFICER', newId());
    const { recognise, key } = world;
    expect(await recognise.view.board(stranger, key)).toBeNull();
    expect(await recognise.view.households(stranger, key)).toEqual([]);
    const id = (await world.board()).decisions[0]?.id ?? '';
    expect(codeOf(await recognise.printDecision(stranger, id, 'pdf'))).toBe('NOT_FOUND');
    expect(codeOf(await recognise.exports.file(stranger, { ...key, target: 'ELECTRICITY' }))).toBe(
      'NOT_FOUND',
    );
    expect(codeOf(await recognise.batch.start(stranger, { commandId: newId(), ...key, what: 'SLIPS' }))).toBe(
      'NOT_FOUND',
    );
  });
});

/** What any later command would do to the case. */
const changeScore = ({ unitOfWork }: ReadyWorld, id: string) =>
  unitOfWork.run(async (tx) =>
    success(await query(tx, `UPDATE review_case SET b1 = b1 + 1 WHERE id = $1`, [id])),
  );
