import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import type { SendFeedback } from '../../server/modules/complaints/app/send-feedback.ts';
import {
  complain,
  complaintsWorld,
  decide,
  must,
  NOBODY,
  reCheck,
  TODAY,
  versionOf,
  type ComplaintsWorld,
} from './complaints-world.ts';
import { account } from './round-world.ts';

let of: ComplaintsWorld;
beforeAll(async () => {
  of = await complaintsWorld();
});
afterAll(() => of.world.database.drop());

const sent = (change: Partial<SendFeedback> = {}): SendFeedback => ({
  ...{ commandId: newId(), posterCode: of.posterCode, asComplaint: false, about: 'OTHER', position: null },
  ...{ aboutName: null, words: 'Loa truyền thanh không nghe rõ.', senderName: null, address: null },
  phone: null,
  ...change,
});
const send = (change: Partial<SendFeedback> = {}, sender = newId()) =>
  of.doors.send(NOBODY, sender, sent(change));
const byReceipt = async (code: string) => {
  const [row] = await of.owner<{ id: string }>(`SELECT id FROM complaint WHERE receipt_code = $1`, [code]);
  return row?.id ?? '';
};
const clocksOf = (id: string) => of.world.read((tx) => of.calendar.keepClocks.ofSubjects(tx, [id]));
const work = (complaintId: string) => async () => ({
  commandId: newId(),
  complaintId,
  expectedVersion: await versionOf(of, complaintId),
});

describe('what comes in', () => {
  it('nameless feedback from the poster is there at once, without a clock', async () => {
    const { receiptCode, toBeSigned } = must(await send());
    expect(toBeSigned).toBe(false);
    const id = await byReceipt(receiptCode);
    const shown = await of.doors.view.open(of.officer, id);
    expect(shown).toMatchObject({
      kind: 'FEEDBACK',
      channel: 'QR',
      clock: null,
      signature: null,
      next: 'ASSIGN',
    });
    expect(shown?.text.senderName).toBeNull();
    expect(await clocksOf(id)).toEqual([]);
  });

  it('a complaint from the poster starts no clock until it is signed, and then from the day of the signature', async () => {
    const about = { about: 'CASE', position: 2, asComplaint: true, senderName: 'Trần Thị Ký' } as const;
    const { receiptCode } = must(await send(about));
    const id = await byReceipt(receiptCode);
    expect(await of.doors.view.changed(id)).toMatchObject({
      kind: 'FEEDBACK',
      toBeSigned: true,
      clock: null,
    });
    expect(must(await of.doors.follow(newId(), receiptCode))).toMatchObject({
      stage: 'TO_BE_SIGNED',
      dueOn: null,
    });
    expect(await of.world.read((tx) => of.complaints.openComplaints(tx, of.key))).toEqual([]);
    of.setToday('2023-10-11');
    const paper = {
      name: 'Trần Thị Ký',
      address: 'Ấp Một',
      signedAs: 'FINGERPRINT',
      signedOn: '2023-10-10',
    } as const;
    must(await of.doors.sign(of.officer, { ...(await work(id)()), ...paper }));
    of.setToday(TODAY);
    const [clock] = await clocksOf(id);
    // 7 working days after Tuesday 10/10/2023: Thursday 19/10
    expect(clock).toMatchObject({
      dueOn: '2023-10-19',
      clock: { kind: 'RE_CHECK', startedOn: '2023-10-10', mark: 'U' },
    });
    const [open] = await of.world.read((tx) => of.complaints.openComplaints(tx, of.key));
    expect(open).toMatchObject({ id, caseId: of.caseIds[1], dueOn: '2023-10-19' });
    expect(await of.doors.sign(of.officer, { ...(await work(id)()), ...paper })).toMatchObject({
      code: 'COMPLAINT_SIGNED_ALREADY',
    });
    must(await decide(of, id, 'WITHDRAWN', null));
    expect((await clocksOf(id))[0]?.stoppedOn).toBe(TODAY);
  });

  it('a complaint at the office without name or signature is refused, as feedback it is taken', async () => {
    const base = {
      ...of.key,
      about: 'OTHER',
      villageId: of.village.id,
      householdId: null,
      aboutName: null,
    } as const;
    const rest = {
      words: 'Không rõ.',
      address: null,
      phone: null,
      signedAs: null,
      receivedOn: TODAY,
    } as const;
    const named = { commandId: newId(), ...base, ...rest, name: 'A', address: 'B' };
    const receive = of.doors.receive;
    expect(await receive(of.officer, { ...named, kind: 'COMPLAINT' })).toMatchObject({
      code: 'COMPLAINT_NOT_SIGNED',
    });
    expect(await receive(of.officer, { ...named, kind: 'COMPLAINT', name: ' ' })).toMatchObject({
      code: 'INVALID',
    });
    must(await receive(of.officer, { ...named, kind: 'FEEDBACK', name: null, address: null }));
  });

  it('the same command again is the same receipt, and with other words it is refused', async () => {
    const command = sent({ words: 'Một lần thôi' });
    const first = must(await of.doors.send(NOBODY, 'a', command));
    expect(must(await of.doors.send(NOBODY, 'b', command))).toEqual(first);
    expect(await of.doors.send(NOBODY, 'a', { ...command, words: 'Khác' })).toMatchObject({
      code: 'COMMAND_OF_ANOTHER',
    });
    const [{ n } = { n: 0 }] = await of.owner<{ n: number }>(
      `SELECT count(*)::int AS n FROM complaint_text WHERE words = 'Một lần thôi'`,
    );
    expect(n).toBe(1);
  });

  it('10,000 signs, an empty text and an unknown poster are refused in words; markup is kept as text', async () => {
    expect(await send({ words: 'ă'.repeat(10_000) })).toMatchObject({
      code: 'WORDS_TOO_LONG',
      details: { field: 'words' },
    });
    expect(await send({ words: ' \u200b\n ' })).toMatchObject({
      code: 'INVALID',
      details: { field: 'words' },
    });
    expect(await send({ posterCode: 'khong-co' })).toMatchObject({ code: 'POSTER_UNKNOWN' });
    expect(await send({ asComplaint: true })).toMatchObject({
      code: 'INVALID',
      details: { field: 'senderName' },
    });
    const words = `<script>alert(1)</script> {{x}} '; DROP TABLE complaint; --\u0000\u202e`;
    const id = await byReceipt(must(await send({ words })).receiptCode);
    expect((await of.doors.view.changed(id))?.text.words).toBe(
      `<script>alert(1)</script> {{x}} '; DROP TABLE complaint; --`,
    );
  });

  it('after the poster has come down its households are not named by their place any more', async () => {
    expect(await of.doors.door(of.posterCode, 1)).toMatchObject({
      posted: true,
      headName: 'Chủ hộ Một-0001',
    });
    await of.owner(
      `INSERT INTO posting_end (posting_id, ended_on, ended_by) SELECT id, '2023-10-11', 'test' FROM posting WHERE public_code = $1`,
      [of.posterCode],
    );
    expect(await of.doors.door(of.posterCode, 1)).toMatchObject({ posted: false, headName: null });
    const id = await byReceipt(
      must(await send({ about: 'CASE', position: 1, aboutName: 'Ông Một' })).receiptCode,
    );
    expect(await of.doors.view.changed(id)).toMatchObject({ caseId: null, text: { aboutName: 'Ông Một' } });
  });
});

describe('who may see', () => {
  it('opening a complaint leaves a trace with ids only; another commune finds nothing', async () => {
    const id = await complain(of, 2);
    await of.doors.view.open(of.officer, id);
    const trail = await of.owner<{ action: string; subject: string; data: unknown }>(
      `SELECT action, subject, data FROM audit_entry WHERE subject = $1 ORDER BY seq`,
      [`complaint:${id}`],
    );
    expect(trail.map(({ action }) => action)).toEqual(['receive-complaint', 'view-complaint']);
    expect(JSON.stringify(trail)).not.toMatch(/Nguyễn Văn Người|xe máy/);
    const stranger = account('COMMUNE_CHAIR', (await of.world.commune('30490')).id);
    expect(await of.doors.view.open(stranger, id)).toBeNull();
    expect(await of.doors.view.list(stranger, of.key)).toEqual([]);
    expect(await decide(of, id, 'WITHDRAWN', null, stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide(of, id, 'WITHDRAWN', null, of.officer)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('the receipt tells what became of it and no name or word of anybody', async () => {
    const { receiptCode } = must(await send({ senderName: 'Người Gửi', aboutName: 'Ông Bị Nói' }));
    const told = must(await of.doors.follow('x', receiptCode.toUpperCase().replace(/(.{4})/g, '$1 ')));
    expect(told).toMatchObject({ stage: 'RECEIVED', villageName: 'Ấp Một' });
    expect(JSON.stringify(told)).not.toMatch(/Người Gửi|Ông Bị Nói|Loa/);
  });

  it('wrong codes have one answer and are slowed, right ones never', async () => {
    const { receiptCode } = must(await send());
    expect(receiptCode).toMatch(/^[23456789abcdefghjkmnpqrstwxyz]{12}$/);
    for (let tries = 0; tries < 40; tries += 1) must(await of.doors.follow('nha-van-hoa', receiptCode));
    const wrong = ['', 'x', receiptCode.slice(1), `${receiptCode}'; --`, 'ế'.repeat(5000)];
    for (const code of wrong)
      expect(await of.doors.follow('guesser', code)).toEqual({ ok: false, code: 'RECEIPT_UNKNOWN' });
    for (let tries = 0; tries < 25; tries += 1) await of.doors.follow('guesser', newId());
    expect(await of.doors.follow('guesser', receiptCode)).toMatchObject({ code: 'TOO_MANY_GUESSES' });
    must(await of.doors.follow('somebody else', receiptCode));
  });

  it('a flood from one place is refused politely, the rest of the village goes on', async () => {
    const flood = [];
    for (let n = 0; n < 35; n += 1) flood.push(await send({ words: `Lần ${String(n)}` }, 'one phone'));
    expect(flood.filter(({ ok }) => ok)).toHaveLength(30);
    expect(flood.at(-1)).toMatchObject({ code: 'TOO_MANY_SENT' });
    must(await send({}, 'another phone'));
  });
});

describe('somebody left out', () => {
  it('the signed complaint is taken as the request (Mẫu số 01): the household comes on the list', async () => {
    const received = await of.doors.receive(of.officer, {
      ...{ commandId: newId(), ...of.key, kind: 'COMPLAINT', about: 'LEFT_OUT', villageId: of.village.id },
      ...{ householdId: null, aboutName: 'Hộ bà Sót', words: 'Nhà tôi bị bỏ sót.', name: 'Lê Thị Sót' },
      ...{ address: 'Ấp Một', phone: null, signedAs: 'FINGERPRINT', receivedOn: TODAY },
    });
    const { complaintId } = must(received);
    const place = { villageId: of.village.id, householdId: null, headName: 'Lê Thị Sót', size: 3 };
    must(await of.doors.leftOut(of.officer, { ...(await work(complaintId)()), ...place }));
    const [entry] = await of.owner<{ because: string; state: string }>(
      `SELECT e.because, e.state FROM list_entry e JOIN household h ON h.id = e.household_id WHERE h.head_name = 'Lê Thị Sót'`,
    );
    expect(entry).toEqual({ because: 'REQUEST', state: 'WAITING' });
    must(await decide(of, complaintId, 'UPHELD', null));
    expect(await of.differences()).toEqual([]);
  });
});

describe('the second visit and the decision', () => {
  it('an upheld complaint changes the class, the tally and the queue, and leaves the trail of both decisions', async () => {
    await of.differences();
    expect(await of.line('POOR')).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 1, 0]);
    const id = await complain(of, 0);
    expect(await decide(of, id, 'UPHELD', null)).toMatchObject({ code: 'RE_CHECK_MISSING' });
    await reCheck(of, id, { b1: 180, indicators: [4], persons: 5 });
    const before = await of.doors.view.changed(id);
    expect(before?.case).toMatchObject({
      state: 'AGREED',
      endClass: 'POOR',
      scoredClass: 'NOT_POOR',
      b1: 180,
    });
    expect(before?.reCheck).toMatchObject({
      before: { b1: 110 },
      found: { b1: 180, scoredClass: 'NOT_POOR' },
    });
    expect(await of.differences()).toEqual([]);
    expect(await decide(of, id, 'REJECTED', 'CHANGED')).toMatchObject({ code: 'OUTCOME_CONTRADICTS' });
    must(await decide(of, id, 'UPHELD', 'CHANGED'));
    expect(await of.differences()).toEqual([]);
    expect(await of.line('POOR')).toEqual([2, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
    const trail = await of.owner(
      `SELECT source, outcome, end_class, persons FROM decision WHERE case_id = $1 ORDER BY seq`,
      [of.caseIds[0]],
    );
    expect(trail).toEqual([
      { source: 'MEETING', outcome: 'AGREED', end_class: 'POOR', persons: 4 },
      { source: 'RE_CHECK', outcome: 'AGREED', end_class: 'NOT_POOR', persons: 5 },
    ]);
    const after = await of.doors.view.changed(id);
    expect(after).toMatchObject({ state: 'CLOSED', next: 'ANSWER', outcome: 'UPHELD' });
    expect(after?.reCheck).toMatchObject({
      toBePostedAgain: true,
      end: { fromClass: 'POOR', endClass: 'NOT_POOR' },
    });
    const told = await of.owner<{ topic: string }>(`SELECT DISTINCT topic FROM outbox_event ORDER BY 1`);
    expect(told.map(({ topic }) => topic)).toEqual(
      expect.arrayContaining(['case.decided', 'complaint.changed']),
    );
    expect(await decide(of, id, 'REJECTED', 'KEPT')).toMatchObject({ code: 'COMPLAINT_CLOSED' });
    const letter = { number: '12/UBND', dated: TODAY, handedOver: 'Gửi tận tay' };
    must(await of.doors.answered(of.officer, { ...(await work(id)()), ...letter }));
    expect(await of.doors.answered(of.officer, { ...(await work(id)()), ...letter })).toMatchObject({
      code: 'COMPLAINT_ANSWERED_ALREADY',
    });
  });

  it('a form on paper with an answer missing is not scored: nothing becomes 0 by being left out', async () => {
    const id = await complain(of, 2);
    const missing = { b1: 150, indicators: null, persons: 4 };
    await expect(reCheck(of, id, missing)).rejects.toThrow('INDICATORS_MISSING');
    expect(await of.doors.view.changed(id)).toMatchObject({ next: 'VISIT' });
    must(await decide(of, id, 'WITHDRAWN', null));
    expect(await of.world.read((tx) => of.complaints.openReChecks(tx, of.key))).toEqual([]);
  });

  it('a rejected one keeps the class, but the number of persons that was found counts', async () => {
    const id = await complain(of, 1);
    await reCheck(of, id, { b1: 120, indicators: [4, 6], persons: 6 });
    expect(await decide(of, id, 'UPHELD', 'CHANGED')).toMatchObject({ code: 'CLASS_IS_THE_SAME' });
    must(await decide(of, id, 'REJECTED', 'KEPT'));
    expect(await of.differences()).toEqual([]);
    expect((await of.line('NEAR_POOR', 'PERSONS'))[8]).toBe(6);
  });

  it('the chair may send it to a new meeting: open until the village has met, and not after the report', async () => {
    const id = await complain(of, 1);
    await reCheck(of, id, null);
    await of.owner(`UPDATE round_commune SET frozen_at = now() WHERE round_id = $1 AND commune_id = $2`, [
      of.roundId,
      of.commune.id,
    ]);
    expect(await decide(of, id, 'PARTLY', 'NEW_MEETING')).toMatchObject({ code: 'NO_MEETING_AFTER_REPORT' });
    await of.owner(`UPDATE round_commune SET frozen_at = NULL WHERE round_id = $1`, [of.roundId]);
    must(await decide(of, id, 'PARTLY', 'NEW_MEETING'));
    const shown = await of.doors.view.changed(id);
    expect(shown?.case).toMatchObject({ state: 'RE_REVIEW', endClass: null });
    expect(await of.differences()).toEqual([]);
    expect((await of.line('POOR'))[9]).toBe(1);
  });

  it('upheld after the report it is decided all the same, and told', async () => {
    const id = await complain(of, 2);
    await of.owner(`UPDATE round_commune SET frozen_at = now() WHERE round_id = $1`, [of.roundId]);
    await reCheck(of, id, { b1: 100, indicators: [1, 2, 3], persons: 4 });
    must(await decide(of, id, 'UPHELD', 'CHANGED'));
    const shown = await of.doors.view.changed(id);
    expect(shown).toMatchObject({ frozen: true, case: { endClass: 'POOR', state: 'AGREED' } });
    expect(await of.differences()).toEqual([]);
    await of.owner(`UPDATE round_commune SET frozen_at = NULL WHERE round_id = $1`, [of.roundId]);
  });

  it('two who decide at once: one decision stands, the other is told; so is who saw an older version', async () => {
    const id = await complain(of, 2);
    await reCheck(of, id, null);
    const asked = { complaintId: id, expectedVersion: await versionOf(of, id), reasons: 'Như biên bản.' };
    const [first, second] = await Promise.all(
      (['REJECTED', 'UPHELD'] as const).map((outcome) =>
        of.doors.decide(of.chair, { commandId: newId(), ...asked, outcome, then: 'KEPT' }),
      ),
    );
    expect([first?.ok, second?.ok].sort()).toEqual([false, true]);
    expect([first, second].find((one) => one && !one.ok)).toMatchObject({ code: 'STALE' });
  });

  it('the tier above asks for a visit: it stands in the list of the commune, runs once, and the chair decides it', async () => {
    const ask = {
      caseId: of.caseIds[2] ?? '',
      origin: 'APPRAISAL',
      originId: newId(),
      askedCode: 'NEAR_LINE',
    } as const;
    const put = () =>
      of.world.unitOfWork.run((tx) =>
        of.complaints.askReCheck(tx, of.chair, { ...ask, askedWords: 'Xem lại nhà.' }),
      );
    const { reCheckId } = must(await put());
    expect(await put()).toMatchObject({ code: 'RE_CHECK_RUNS' });
    const open = await of.world.read((tx) => of.complaints.openReChecks(tx, of.key));
    expect(open).toMatchObject([
      { id: reCheckId, origin: 'APPRAISAL', askedCode: 'NEAR_LINE', visitedOn: null },
    ]);
    const end = { reCheckId, outcome: 'KEPT', reasons: 'Đúng như phiếu.' } as const;
    expect(await of.doors.decideReCheck(of.chair, { commandId: newId(), ...end })).toMatchObject({
      code: 'RE_CHECK_NOT_VISITED',
    });
    const member = account('COMMITTEE_MEMBER', of.commune.id);
    await of.owner(`UPDATE re_check SET asked_at = '2023-10-09T01:00:00Z' WHERE id = $1`, [reCheckId]);
    const visit = { visitedOn: TODAY, visitors: ['Võ Thị Ủy Viên'], finding: 'Như phiếu.', found: null };
    must(await of.doors.visit(member, { commandId: newId(), reCheckId, ...visit }));
    expect(await of.doors.visit(member, { commandId: newId(), reCheckId, ...visit })).toMatchObject({
      code: 'RE_CHECK_VISITED_ALREADY',
    });
    must(await of.doors.decideReCheck(of.chair, { commandId: newId(), ...end }));
    expect(await of.world.read((tx) => of.complaints.openReChecks(tx, of.key))).toEqual([]);
    expect(await of.differences()).toEqual([]);
  });
});
