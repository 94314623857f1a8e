import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { ballotsPaper } from '../../server/modules/meetings/files/ballots-paper.ts';
import { renderPdf } from '../../server/platform/papers/index.ts';
import { verifyRecord } from '../../server/tools/verify/verify-record.ts';
import {
  CONTESTED,
  makeHall,
  meetingsWorld,
  must,
  type MeetingsWorld,
  type TestHall,
} from './meetings-world.ts';
import { adoption, minutesOf, sealHall, type MinutesDoors } from './minutes-world.ts';

let world: MeetingsWorld;
let doors: MinutesDoors;
beforeAll(async () => {
  world = await meetingsWorld();
  doors = minutesOf(world);
});
afterAll(() => world.dispose());

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.replace(
    /\s+/g,
    ' ',
  );
const exportOf = async (hall: TestHall) => must(await doors.exported(world.officer, hall.meetingId)).bytes;
type Told = {
  motions: { handCounts: unknown; form: string }[];
  log: { action: string; data: Record<string, unknown> | null }[];
};
const recordOf = (bytes: Uint8Array): Told =>
  (JSON.parse(Buffer.from(bytes).toString('utf8')) as { record: Told }).record;

async function counter(hall: TestHall, counterNo: number) {
  const asked = { commandId: newId(), meetingId: hall.meetingId, role: 'COUNTER' as const, counterNo };
  const link = must(await world.doors.issueMeetingLink(world.officer, asked));
  return must(await world.doors.joinMeeting({ token: link.path.replace('/join/', ''), pin: link.pin })).actor;
}
const chooseCounters = async (hall: TestHall, counters: number) =>
  must(
    await world.doors.chooseCounters(world.officer, {
      ...{ commandId: newId(), meetingId: hall.meetingId, counters, expectedVersion: await hall.version() },
    }),
  );

/** Two counters: first unequal, settled by the chair; then a secret ballot; then one show of hands. */
async function evening(setting: { hands: number; phones?: number }) {
  const hall = await makeHall(world, { ...setting, sketches: [CONTESTED, CONTESTED] });
  const people = setting.hands + (setting.phones ?? 0);
  const [first, second] = await hall.items();
  await chooseCounters(hall, 2);
  const [one, two] = [await counter(hall, 1), await counter(hall, 2)];
  const { motionId } = must(await hall.open(first?.id ?? ''));
  for (const [actor, agree] of [
    [one, setting.hands],
    [two, setting.hands - 1],
  ] as const)
    must(
      await world.doors.countApart(actor, {
        ...{ commandId: newId(), motionId, attempt: 1 },
        hands: { agree, disagree: 0, noOpinion: setting.hands - agree },
      }),
    );
  const reason = 'Người đếm 2 bị che khuất';
  must(await world.doors.settleCount(world.officer, { commandId: newId(), motionId, counterNo: 1, reason }));
  must(await hall.close(motionId));
  await chooseCounters(hall, 1);
  const ask = { meetingId: hall.meetingId, agree: people };
  const version = async () => ({ commandId: newId(), expectedVersion: await hall.version() });
  must(
    await world.doors.chooseFormOfVote(world.officer, {
      ...ask,
      form: 'SECRET_BALLOT',
      ...(await version()),
    }),
  );
  const attendeeIds = (await hall.desk()).attendees.slice(0, 3).map(({ id }) => id);
  must(await world.doors.approveCommittee(world.officer, { ...ask, attendeeIds, ...(await version()) }));
  const secret = must(await hall.open(second?.id ?? ''));
  const sheets = {
    handedOut: people,
    returned: people - 1,
    agree: people - 3,
    disagree: 1,
    noOpinion: 0,
    spoiled: 1,
  };
  must(
    await world.doors.recordSheets(world.officer, { commandId: newId(), motionId: secret.motionId, sheets }),
  );
  must(await hall.close(secret.motionId));
  await hall.decide(null, people);
  await sealHall(world, hall);
  must(await doors.adopt(world.officer, adoption(hall.meetingId)));
  return hall;
}

describe('minutes of an evening in several forms', () => {
  it('name each form, how hands were counted and the counting minutes; the record verifies', async () => {
    const hall = await evening({ hands: 8 });
    const bytes = await exportOf(hall);
    expect(verifyRecord(bytes)).toMatchObject({ ok: true });
    expect(recordOf(bytes).motions.map(({ form }) => form)).toEqual([
      'HAND_COUNT',
      'SECRET_BALLOT',
      'HAND_COUNT',
    ]);
    const told = await textOf(
      must(await doors.print(world.officer, { meetingId: hall.meetingId, format: 'pdf', copy: null })).bytes,
    );
    for (const text of [
      'giơ tay: 1 lượt; bỏ phiếu kín: 1 lượt',
      'Số tay giơ do hai người đếm riêng, so khớp ở 1 lượt',
      'Lý do: Người đếm 2 bị che khuất',
      'BIÊN BẢN KIỂM PHIẾU',
      'Tổ kiểm phiếu do cuộc họp cử (8 trên 8 người, 100 % tán thành)',
      'Tay 0',
      'giơ tay xác nhận toàn bộ kết quả: 8 trên 8 người',
    ])
      expect(told).toContain(text);
  });

  it('sheets that were changed after the close no longer verify', async () => {
    const hall = await evening({ hands: 8 });
    const text = Buffer.from(await exportOf(hall)).toString('utf8');
    const changed = text.replace('"spoiled":1', '"spoiled":0');
    expect(changed).not.toBe(text);
    expect(verifyRecord(Buffer.from(changed))).toMatchObject({ ok: false });
  });

  it('with one to four phones no count of a counter leaves the house either', async () => {
    const hall = await evening({ hands: 6, phones: 2 });
    const bytes = await exportOf(hall);
    expect(verifyRecord(bytes)).toMatchObject({ ok: true });
    const { motions, log } = recordOf(bytes);
    expect(motions.map(({ handCounts }) => handCounts === null)).toEqual([true, false, false]);
    const apart = log.filter(({ action }) => action === 'count-apart');
    expect(apart.map(({ data }) => data)).toEqual([null, null]);
    // nothing else of the log tells hands of that question apart
    const settled = log.find(({ action }) => action === 'settle-count');
    expect(Object.keys(settled?.data ?? {}).sort()).toEqual(['attempt', 'counterNo']);
  });

  it('five phones of which two stand aside, or three answer, are few phones', async () => {
    for (const asides of [2, 0]) {
      const hall = await makeHall(world, { hands: 3, phones: 5 });
      const item = await hall.firstItem();
      for (const { attendeeId } of hall.phones.slice(0, asides))
        must(
          await world.doors.standAside(world.officer, { commandId: newId(), attendeeId, itemId: item.id }),
        );
      const { motionId } = must(await hall.open(item.id));
      for (const phone of hall.phones.slice(2))
        must(await world.doors.castBallot(phone, { motionId, n: 1, choice: 'AGREE' }));
      must(await hall.count(motionId, 2, 1, 0));
      must(await hall.close(motionId));
      await hall.decide(null, 8);
      await sealHall(world, hall);
      must(await doors.adopt(world.officer, adoption(hall.meetingId)));
      const bytes = await exportOf(hall);
      expect(recordOf(bytes).motions[0]?.handCounts).toBeNull();
      expect(recordOf(bytes).log.find(({ action }) => action === 'record-hands')?.data).toBeNull();
      expect(verifyRecord(bytes)).toMatchObject({ ok: true });
      const seen = await world.doors.reconciliation(world.officer, hall.meetingId);
      expect(seen?.rows[0]).toMatchObject({ handsRaised: null, handsNoOpinion: null });
      // the wall and the desk: the result of both together, and no number by hand
      const shown = JSON.stringify([
        (await world.doors.hall.hallOf(hall.meetingId))?.agenda,
        await world.doors.hall.motion(motionId),
        (await hall.desk()).bothCounts,
      ]);
      expect(shown).not.toMatch(/hands/i);
    }
  });
});

it('notes stand where their kind belongs: opinions by case, what happened, what the Front remarked; nothing twice', async () => {
  const hall = await makeHall(world, { hands: 5, sketches: [CONTESTED, CONTESTED] });
  const items = await hall.items();
  const note = async (kind: 'OPINION' | 'FRONT' | 'EVENT', text: string, place?: number) =>
    must(
      await world.doors.addNote(world.officer, {
        ...{ commandId: newId(), meetingId: hall.meetingId, kind, text },
        itemId: place === undefined ? null : (items[place]?.id ?? null),
      }),
    );
  await note('OPINION', 'Đường vào thôn lầy lội');
  await note('OPINION', 'Hộ này mới mất trâu', 1);
  await note('FRONT', 'Cuộc họp công khai');
  await note('EVENT', 'Mưa to, loa hỏng');
  await note('OPINION', 'Ruộng nhà này bị ngập', 0);
  await note('FRONT', 'Đã đọc đủ tiêu chí', 0);
  for (const { id } of items) await hall.decide(id, 5);
  await hall.decide(null, 5);
  await sealHall(world, hall);
  const frontRemark = 'cuộc họp công khai.\nĐề nghị niêm yết sớm';
  const incidents = ['Mưa to, loa hỏng.', 'Họp lại sau 15 phút'];
  must(await doors.adopt(world.officer, adoption(hall.meetingId, { frontRemark, incidents })));
  expect(verifyRecord(await exportOf(hall))).toMatchObject({ ok: true });
  const told = await textOf(
    must(await doors.print(world.officer, { meetingId: hall.meetingId, format: 'pdf', copy: null })).bytes,
  );
  const between = (from: string, to: string) => told.slice(told.indexOf(from), told.indexOf(to));
  const names = items.map(({ households }) => households[0]?.headName);
  const parts = [
    between('V. Ý KIẾN TẠI CUỘC HỌP', 'VI. SỰ VIỆC TRONG CUỘC HỌP'),
    between('VI. SỰ VIỆC TRONG CUỘC HỌP', 'VII. Ý KIẾN CỦA MẶT TRẬN TỔ QUỐC GIÁM SÁT'),
    between('VII. Ý KIẾN CỦA MẶT TRẬN TỔ QUỐC GIÁM SÁT', 'VIII. ĐỌC LẠI'),
  ].map((part) => part.replace(/[–•-] /g, ''));
  expect(parts).toEqual([
    expect.stringContaining(
      `Về hộ ${names[0]}: Ruộng nhà này bị ngập. Về hộ ${names[1]}: Hộ này mới mất trâu. Ý kiến chung: Đường vào thôn lầy lội.`,
    ),
    expect.stringContaining('Mưa to, loa hỏng. Họp lại sau 15 phút.'),
    expect.stringContaining(
      `Cuộc họp công khai. Về hộ ${names[0]}: Đã đọc đủ tiêu chí. Đề nghị niêm yết sớm.`,
    ),
  ]);
  for (const once of ['công khai.', 'loa hỏng', 'mất trâu', 'đủ tiêu chí'])
    expect(told.split(once)).toHaveLength(2);
});

it('ballots: the question, three boxes, the place of the seal, as many as people, and no name of a voter', async () => {
  const hall = await makeHall(world, { hands: 7 });
  const item = await hall.firstItem();
  const ballots = must(
    await world.doors.ballots(world.officer, { meetingId: hall.meetingId, itemId: item.id }),
  );
  const told = await textOf(await renderPdf(ballotsPaper(ballots)));
  for (const text of [
    'PHIẾU LẤY Ý KIẾN',
    `Hộ ${item.households[0]?.headName}`,
    'Không có ý kiến',
    'Đóng dấu',
  ])
    expect(told.split(text)).toHaveLength(8);
  expect(told).not.toContain('Tay 1');
});
