import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import {
  codeOf,
  CONTESTED,
  makeHall,
  meetingsWorld,
  must,
  STILL_POOR,
  type MeetingsWorld,
  type TestHall,
} from './meetings-world.ts';

let world: MeetingsWorld;
beforeAll(async () => {
  world = await meetingsWorld();
});
afterAll(() => world.dispose());

const move = async (hall: TestHall, itemId: string, toPosition: number, reason = 'người nhà phải về sớm') =>
  world.doors.moveItem(world.officer, {
    ...{ commandId: newId(), itemId, toPosition, reason, expectedVersion: await hall.version() },
  });
const propose = (hall: TestHall, over: { headName?: string; commandId?: string } = {}) =>
  world.doors.proposeFromFloor(world.officer, {
    ...{ commandId: newId(), meetingId: hall.meetingId, headName: 'Hồ Thị Ƀuôn', toName: 'Tổ 2' },
    ...{ askedBy: 'Ông Nguyễn Văn Nêu', words: 'sống một mình, nhà dột', ...over },
  });
const logOf = (hall: TestHall, action: string) =>
  world.database.owner<{ actor: string; data: Record<string, unknown> }>(
    `SELECT actor, data FROM audit_entry WHERE scope = $1 AND action = $2 ORDER BY seq`,
    [`meeting:${hall.meetingId}`, action],
  );
const notesOf = async (hall: TestHall) => (await hall.desk()).notes.map(({ kind, text }) => ({ kind, text }));

describe('the chair moves a case', () => {
  it('inside its section, with a reason that stands in the log and in the minutes; the numbers stay without a gap', async () => {
    const hall = await makeHall(world, { hands: 1, sketches: [CONTESTED, CONTESTED, CONTESTED, STILL_POOR] });
    const before = await hall.items();
    must(await move(hall, before[2]!.id, 1));
    const after = await hall.items();
    expect(after.map(({ id }) => id)).toEqual([2, 0, 1, 3].map((index) => before[index]!.id));
    expect(after.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    const data = { from: 3, to: 1 };
    expect(await logOf(hall, 'move-item')).toMatchObject([{ data }]);
    expect(await notesOf(hall)).toEqual([
      { kind: 'ORDER', text: 'Đổi thứ tự: mục 3 chuyển đến mục 1. Lý do: người nhà phải về sớm' },
    ]);
  });

  it('not without a reason, not into another section, not once it is decided, not while a question is open', async () => {
    const hall = await makeHall(world, { hands: 2, sketches: [CONTESTED, CONTESTED, STILL_POOR] });
    const [first, second, list] = await hall.items();
    expect(codeOf(await move(hall, second!.id, 1, '   '))).toBe('MOVE_NEEDS_REASON');
    expect(codeOf(await move(hall, second!.id, list!.position))).toBe('MOVE_NOT_THERE');
    expect(codeOf(await move(hall, second!.id, 0))).toBe('MOVE_NOT_THERE');
    const { motionId } = must(await hall.open(first!.id));
    expect(codeOf(await move(hall, second!.id, 1))).toBe('CLOSE_THE_QUESTION_FIRST');
    must(await hall.count(motionId, 2, 0, 0));
    must(await hall.close(motionId));
    expect(codeOf(await move(hall, first!.id, 2))).toBe('ITEM_ALREADY_DECIDED');
    expect((await hall.items()).map(({ id }) => id)).toEqual([first!.id, second!.id, list!.id]);
  });
});

describe('somebody left out is named from the floor (QĐ 24/2021 Đ.4)', () => {
  it('a request is open and the minutes say so; the agenda of the evening stays as it was, and twice asked is once done', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const agenda = await hall.items();
    const commandId = newId();
    const { requestId } = must(await propose(hall, { commandId }));
    must(await propose(hall, { commandId }));
    const requests = await world.database.owner<{ id: string; source: string }>(
      `SELECT id, source FROM review_request WHERE round_id = $1 AND asked_by = $2`,
      [world.roundId, 'Ông Nguyễn Văn Nêu'],
    );
    expect(requests).toEqual([{ id: requestId, source: 'FLOOR' }]);
    expect(await hall.items()).toEqual(agenda);
    const [note] = await notesOf(hall);
    expect(note?.kind).toBe('FLOOR');
    expect(note?.text).toContain('Hồ Thị Ƀuôn (Tổ 2)');
    expect(note?.text).toContain('không lấy ý kiến trong cuộc họp này');
    const entries = await world.database.owner(`SELECT 1 FROM list_entry WHERE household_id IN
      (SELECT id FROM household WHERE head_name = 'Hồ Thị Ƀuôn')`);
    expect(entries).toEqual([]);
  });

  it('not without a name, not by a stranger, not in a rehearsal, not after the end', async () => {
    const hall = await makeHall(world, { hands: 1 });
    expect(codeOf(await propose(hall, { headName: ' ' }))).toBe('INVALID');
    const stranger: Actor = { kind: 'MEETING', accessId: newId(), meetingId: newId(), role: 'CHAIR' };
    const asked = { commandId: newId(), meetingId: hall.meetingId, headName: 'A', toName: null };
    expect(codeOf(await world.doors.proposeFromFloor(stranger, { ...asked, askedBy: 'B', words: '' }))).toBe(
      'NOT_FOUND',
    );
    const rehearsal = await makeHall(world, { hands: 1, kind: 'REHEARSAL' });
    expect(codeOf(await propose(rehearsal))).toBe('REHEARSAL_REACHES_NOTHING');
    expect(await notesOf(hall)).toEqual([]);
  });
});

describe('notes', () => {
  it('an opinion, a remark of the Front and what happened are kinds of their own', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const note = (kind: 'OPINION' | 'FRONT' | 'EVENT' | undefined, text: string) => {
      const written = { commandId: newId(), meetingId: hall.meetingId, itemId: null, text };
      return world.doors.addNote(world.officer, kind ? { ...written, kind } : written);
    };
    must(await note(undefined, 'một'));
    must(await note('FRONT', 'hai'));
    must(await note('EVENT', 'ba'));
    expect((await notesOf(hall)).map(({ kind }) => kind)).toEqual(['OPINION', 'FRONT', 'EVENT']);
  });
});

describe('the server was away during a meeting', () => {
  const interrupted = async (hall: TestHall) =>
    (await notesOf(hall)).filter(({ kind }) => kind === 'INTERRUPTED').map(({ text }) => text);
  const aliveAgo = (seconds: number) =>
    world.database.owner(
      `INSERT INTO hall_pulse (at) VALUES (clock_timestamp() - make_interval(secs => $1))
       ON CONFLICT (one) DO UPDATE SET at = excluded.at`,
      [seconds],
    );
  const restart = async () => {
    const module = world.makeModule();
    await module.start?.();
    await module.stop?.();
  };

  it('its minutes say so by themselves, once for each time, and the version on the screens stays', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const version = await hall.version();
    await aliveAgo(1);
    await restart();
    expect(await interrupted(hall)).toEqual([
      'Cuộc họp bị gián đoạn chưa đến 1 phút; máy chủ chạy lại, kết quả đã ghi còn nguyên.',
    ]);
    expect(await hall.version()).toBe(version);
    await aliveAgo(-3600); // the laptop's clock lost its day while the power was off
    await restart();
    expect(await interrupted(hall)).toHaveLength(2);
  });

  it('not of a meeting that has not begun, has ended, or that nobody touched for hours', async () => {
    const hall = await makeHall(world, { hands: 1 });
    await world.database.owner(`UPDATE meeting SET state = 'PREPARED' WHERE id = $1`, [hall.meetingId]);
    await aliveAgo(1);
    await restart();
    expect(await interrupted(hall)).toEqual([]);
    await world.database.owner(`UPDATE meeting SET state = 'IN_SESSION' WHERE id = $1`, [hall.meetingId]);
    await aliveAgo(-3 * 3600); // as if the server had lived three hours beyond the last touch
    await restart();
    expect(await interrupted(hall)).toEqual([]);
  });
});

describe('a meeting handed to another device', () => {
  const chair = async (hall: TestHall) => {
    const issued = must(
      await world.doors.issueMeetingLink(world.officer, {
        ...{ commandId: newId(), meetingId: hall.meetingId, role: 'CHAIR' as const },
      }),
    );
    return must(await world.doors.joinMeeting({ token: issued.path.slice(6), pin: issued.pin })).actor;
  };
  const over = async (hall: TestHall, actor: Actor) =>
    must(await world.doors.handOver(actor, { commandId: newId(), meetingId: hall.meetingId })).path.slice(6);
  const enter = (token: string, pin = '') => world.doors.joinMeeting({ token, pin });

  it('one device comes in by the code, in the same role, without a PIN; the second does not, and the first stays', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const first = await chair(hall);
    const token = await over(hall, first);
    const entered = await Promise.all([enter(token), enter(token)]);
    expect(entered.map(codeOf).sort()).toEqual(['HAND_OVER_USED', null].sort());
    const second = entered.find(({ ok }) => ok);
    expect(second?.ok && second.value.actor).toMatchObject({ role: 'CHAIR', meetingId: hall.meetingId });
    expect(
      must(
        await world.doors.showStage(first, {
          ...{ meetingId: hall.meetingId, kind: 'AGENDA' as const, itemId: null, page: 0 },
        }),
      ),
    ).toBeTruthy();
    expect(await logOf(hall, 'hand-over')).toMatchObject([{ actor: `chair:${first.accessId}` }]);
  });

  it('not after two minutes, not by a stranger or a phone, and an ordinary link still asks for its PIN', async () => {
    const hall = await makeHall(world, { hands: 1, phones: 1 });
    const token = await over(hall, world.officer);
    await world.database.owner(`UPDATE hand_over SET opens_until = clock_timestamp() - interval '1 second'
       WHERE used_at IS NULL`);
    expect(codeOf(await enter(token))).toBe('HAND_OVER_USED');
    const [phone] = hall.phones;
    const asked = { commandId: newId(), meetingId: hall.meetingId };
    expect(codeOf(await world.doors.handOver(phone!, asked))).toBe('NOT_FOUND');
    const issued = must(
      await world.doors.issueMeetingLink(world.officer, {
        ...{ ...asked, commandId: newId(), role: 'CHAIR' as const },
      }),
    );
    expect(codeOf(await enter(issued.path.slice(6)))).toBe('PIN_WRONG');
  });

  it('goes with the link that it came from when the commune revokes that one', async () => {
    const hall = await makeHall(world, { hands: 1 });
    const first = await chair(hall);
    const second = must(await enter(await over(hall, first))).actor;
    const unused = await over(hall, second);
    must(await world.doors.revokeMeetingLink(world.officer, { commandId: newId(), linkId: first.accessId }));
    expect((await hall.desk()).links.map(({ revoked }) => revoked)).toEqual([true, true, true]);
    expect(codeOf(await enter(unused))).toBe('LINK_NOT_VALID');
    const sessions = await world.database.owner<{ open: number }>(
      `SELECT count(*)::int AS open FROM session WHERE access_id IN ($1, $2) AND revoked_at IS NULL`,
      [first.accessId, second.accessId],
    );
    expect(sessions[0]?.open).toBe(0);
  });
});

describe('a rehearsal', () => {
  it('decides nothing: no case, no event for the tally or the queue, and its village still has its meeting to come', async () => {
    const hall = await makeHall(world, { hands: 3, kind: 'REHEARSAL' });
    const item = await hall.firstItem();
    await hall.decide(item.id, 3);
    const states = await world.database.owner<{ state: string; end_class: string | null }>(
      `SELECT state, end_class FROM review_case WHERE id = ANY ($1::uuid[])`,
      [hall.caseIds],
    );
    expect(states.every(({ state, end_class }) => state !== 'AGREED' && end_class === null)).toBe(true);
    const told = await world.database.owner(
      `SELECT 1 FROM outbox_event WHERE topic = 'motion.closed' AND payload->>'meetingId' = $1
          AND payload->>'rehearsal' <> 'true'`,
      [hall.meetingId],
    );
    expect(told).toEqual([]);
    const live = await world.doors.prepareMeeting(world.officer, {
      ...{ commandId: newId(), roundId: world.roundId, villageId: hall.village.id, kind: 'LIVE' as const },
      ...{ place: null, plannedAt: null, chairName: null },
    });
    expect(codeOf(live)).toBeNull();
  });
});
