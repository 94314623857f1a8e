import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { verifyRecord } from '../../server/tools/verify/verify-record.ts';
import {
  codeOf,
  CONTESTED,
  ESCAPED,
  makeHall,
  meetingsWorld,
  must,
  STILL_POOR,
  type MeetingsWorld,
  type TestHall,
} from './meetings-world.ts';
import { adoption, minutesOf, sealedHall, sealHall, type MinutesDoors } from './minutes-world.ts';
import { account } from './round-world.ts';

let world: MeetingsWorld;
let doors: MinutesDoors;
/** One evening for all that only looks: two households heard alone, one not agreed, two lists, notes. */
let hall: TestHall;
let file: Uint8Array;
let closingHash: string;
const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const differs = (text: string): string => {
  const verdict = verifyRecord(Buffer.from(text));
  return verdict.ok ? 'AGREES' : verdict.difference.en;
};
const note = (of: TestHall, itemId: string | null, text: string) =>
  world.doors.addNote(world.officer, { commandId: newId(), meetingId: of.meetingId, itemId, text });
const pdfText = async (bytes: Uint8Array): Promise<string[]> =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text;

const NEAR_POOR_NOW = { start: 'POOR', b1: 120, indicators: [1] } as const;

beforeAll(async () => {
  world = await meetingsWorld();
  doors = minutesOf(world);
  const sketches = [CONTESTED, CONTESTED, ESCAPED, STILL_POOR, { ...NEAR_POOR_NOW, indicators: [1] }];
  hall = await makeHall(world, { hands: 6, phones: 6, sketches });
  const items = await hall.items();
  must(await note(hall, items[0]!.id, 'Đề nghị xem lại diện tích đất'));
  must(await note(hall, null, 'Ƀuôn đề nghị thông báo trên loa'));
  for (const [place, { id }] of items.entries()) {
    const { motionId } = must(await hall.open(id));
    const agreed = place !== 1;
    for (const phone of agreed ? hall.phones : [])
      must(await world.doors.castBallot(phone, { motionId, n: 1, choice: 'AGREE' }));
    must(await hall.count(motionId, agreed ? 5 : 1, agreed ? 1 : 5, 0));
    must(await hall.close(motionId));
  }
  await hall.decide(null, 12);
});
afterAll(() => world.dispose());

describe('the minutes of a meeting that is not sealed', () => {
  it('are refused; a draft says on every page that nothing is closed', async () => {
    const { meetingId } = hall;
    expect(codeOf(await doors.adopt(world.officer, adoption(meetingId)))).toBe('MEETING_NOT_SEALED');
    const print = { meetingId, format: 'pdf', copy: null } as const;
    expect(codeOf(await doors.print(world.officer, print))).toBe('MINUTES_NOT_ADOPTED');
    expect(codeOf(await doors.exported(world.officer, meetingId))).toBe('MINUTES_NOT_ADOPTED');
    expect(codeOf(await doors.attach.admit(world.officer, meetingId))).toBe('MINUTES_NOT_ADOPTED');
    const draft = must(await doors.draft(world.officer, { meetingId, format: 'pdf' }));
    const pages = await pdfText(draft.bytes);
    expect(pages.every((page) => page.includes('DỰ THẢO – chưa chốt'))).toBe(true);
    expect(pages.join()).not.toContain('Mã chốt');
    expect(await doors.view(world.officer, meetingId)).toMatchObject({ state: 'NONE', sealed: false });
    await sealHall(world, hall);
  });
});

describe('reading out and adopting', () => {
  it('takes n of those who are still here, a chair and a secretary, and words of a sane length', async () => {
    const { meetingId } = hall;
    const by = (over: Parameters<typeof adoption>[1]) =>
      doors.adopt(world.officer, adoption(meetingId, over));
    expect(await by({ agree: 13 })).toMatchObject({ code: 'ADOPTION_HANDS', details: { base: 12 } });
    expect(codeOf(await by({ agree: 0 }))).toBe('ADOPTION_HANDS');
    expect(codeOf(await by({ agree: 1.5 }))).toBe('ADOPTION_HANDS');
    expect(await by({ secretaryName: '  ' })).toMatchObject({ details: { field: 'secretaryName' } });
    expect(await by({ chairName: 'x'.repeat(121) })).toMatchObject({ details: { field: 'chairName' } });
    expect(await by({ frontRemark: 'x'.repeat(2001) })).toMatchObject({ details: { field: 'frontRemark' } });
    expect(await by({ incidents: Array<string>(21).fill('x') })).toMatchObject({ code: 'MINUTES_TEXT' });
  });

  it('is for the commune and its evening link; others do not learn that there is a meeting', async () => {
    const { meetingId } = hall;
    const by = (actor: Parameters<MinutesDoors['adopt']>[0]) => doors.adopt(actor, adoption(meetingId));
    expect(codeOf(await by(account('COMMUNE_OFFICER', newId())))).toBe('NOT_FOUND');
    expect(codeOf(await by(account('COMMUNE_CHAIR', world.commune.id)))).toBe('NOT_FOUND');
    expect(codeOf(await by({ kind: 'PUBLIC' }))).toBe('NOT_SIGNED_IN');
    expect(await doors.view(account('COMMUNE_OFFICER', newId()), meetingId)).toBeNull();
    expect(await doors.view({ kind: 'PHONE', meetingId, attendeeId: newId() }, meetingId)).toBeNull();
    const chair = { kind: 'MEETING', accessId: newId(), meetingId, role: 'CHAIR' } as const;
    expect((await doors.view(chair, meetingId))?.state).toBe('NONE');
  });

  it('closes everything once: two at the same moment give one hash, and it never changes', async () => {
    const { meetingId } = hall;
    const both = await Promise.all(
      [1, 2].map(() => doors.adopt(world.officer, adoption(meetingId, { agree: 11 }))),
    );
    expect(both.map(codeOf).sort()).toEqual(['MINUTES_ALREADY_ADOPTED', null]);
    const view = await doors.view(world.officer, meetingId);
    closingHash = view?.closed?.closingHash ?? '';
    expect(closingHash).toMatch(/^[0-9a-f]{64}$/);
    expect(view).toMatchObject({ state: 'NOT_SIGNED', closed: { adoptedAgree: 11, adoptedBase: 12 } });
    await expect(world.database.owner(`UPDATE minutes SET record = 'x'`)).rejects.toThrow(/append-only/);
    await expect(world.database.owner(`DELETE FROM minutes`)).rejects.toThrow(/append-only/);
    file = must(await doors.exported(world.officer, meetingId)).bytes;
  });

  it('is repeated by its command id with the same answer', async () => {
    const other = await sealedHall(world);
    const command = adoption(other.meetingId);
    const [one, two] = [await doors.adopt(world.officer, command), await doors.adopt(world.officer, command)];
    expect(must(two)).toEqual(must(one));
  });

  it('is refused for a rehearsal, whose draft says that it counts for nothing', async () => {
    const rehearsal = await sealedHall(world, { kind: 'REHEARSAL', hands: 2 });
    const { meetingId } = rehearsal;
    expect(codeOf(await doors.adopt(world.officer, adoption(meetingId, { agree: 2 })))).toBe(
      'REHEARSAL_HAS_NO_MINUTES',
    );
    const draft = must(await doors.draft(world.officer, { meetingId, format: 'pdf' }));
    expect((await pdfText(draft.bytes))[0]).toContain('HỌP THỬ – không có giá trị');
  });
});

describe('the closed minutes', () => {
  it('say who came, how it was asked, every result with n of m, opinions without authors, and no legal mark', async () => {
    const { meetingId } = hall;
    const printed = must(await doors.print(world.officer, { meetingId, format: 'pdf', copy: 'COMMUNE' }));
    const pages = await pdfText(printed.bytes);
    const text = pages.join(' ').replace(/\s+/g, ' ');
    for (const said of [
      'Bản 2: gửi UBND cấp xã',
      'BIÊN BẢN Họp dân thống nhất kết quả rà soát hộ nghèo, hộ cận nghèo năm 2023',
      'Chủ trì: Y Ƀhăm Ayŭn.',
      'Thư ký: H’Blŭ Čê.',
      'Tổng số người dự họp: 12 người, trong đó 12 người được tính',
      'Thống nhất khi có từ 50 % số người dự họp đồng ý (QĐ 24/2021',
      'Chưa thống nhất',
      'Đề nghị xem lại diện tích đất.',
      'Ƀuôn đề nghị thông báo trên loa.',
      'Mất điện 10 phút.',
      'Cuộc họp dân chủ, công khai.',
      'thông qua: 11 trên 12 người, 91,7 % đồng ý',
      'PHỤ LỤC 1. DANH SÁCH NGƯỜI DỰ HỌP',
      'DANH SÁCH HỘ THOÁT NGHÈO',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/chưa đối chiếu|họ hàng|ý kiến khác/);
    const code = closingHash.slice(0, 4).toUpperCase();
    expect(pages.every((page) => page.includes(`Mã chốt: ${code}-`) && page.includes(closingHash))).toBe(
      true,
    );
  });

  it('are the same file each time, and are not printed when the stored record no longer has its hash', async () => {
    const { meetingId } = hall;
    const print = () => doors.print(world.officer, { meetingId, format: 'pdf', copy: null });
    const once = must(await print());
    await world.database.owner(`ALTER TABLE minutes DISABLE TRIGGER minutes_append_only`);
    const change = (from: string, to: string) =>
      world.database.owner(`UPDATE minutes SET record = replace(record, $2, $3) WHERE meeting_id = $1`, [
        meetingId,
        from,
        to,
      ]);
    await change('"agree":11,"base"', '"agree":10,"base"');
    expect(codeOf(await print())).toBe('MINUTES_ALTERED');
    expect(codeOf(await doors.exported(world.officer, meetingId))).toBe('MINUTES_ALTERED');
    await change('"agree":10,"base"', '"agree":11,"base"');
    await world.database.owner(`ALTER TABLE minutes ENABLE TRIGGER minutes_append_only`);
    expect(Buffer.compare(must(await print()).bytes, once.bytes)).toBe(0);
  });

  it('put a household that left poverty but is near-poor into both lists', async () => {
    const figures = (await doors.view(world.officer, hall.meetingId))?.figures;
    expect(figures?.lists).toEqual({
      POOR: { households: 2, persons: 8 },
      NEAR_POOR: { households: 1, persons: 4 },
      ESCAPED_POVERTY: { households: 2, persons: 8 },
      ESCAPED_NEAR_POVERTY: { households: 0, persons: 0 },
      UNCHANGED: { households: 2, persons: 8 },
      NOT_AGREED: { households: 1, persons: 4 },
    });
  });
});

describe('the export', () => {
  it('is verified by code that shares nothing with the server, and gives the code that stands on the paper', () => {
    const verdict = verifyRecord(file);
    expect(verdict).toMatchObject({ ok: true, closingHash, questions: 6, households: 5 });
  });

  it('names the first difference when one byte anywhere is another', () => {
    const [length] = [file.length];
    fc.assert(
      fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const planted = Buffer.from(file);
        planted[at] = (planted[at] ?? 0) ^ by;
        return !verifyRecord(planted).ok;
      }),
      { numRuns: 300 },
    );
  });

  it('does not pass with a number changed and the hash made again: the numbers contradict each other', async () => {
    const { createHash } = await import('node:crypto');
    type Exported = {
      closingHash: string;
      record: { motions: { result: { agree: number; disagree: number } }[] };
    };
    const forge = (change: (record: Exported['record'] & Record<string, never>) => void): string => {
      const forged = JSON.parse(utf8(file)) as Exported;
      change(forged.record as never);
      // keys stay in their order, so this is the canonical text again
      const record = JSON.stringify(forged.record);
      return `{"closingHash":"${createHash('sha256').update(record).digest('hex')}","record":${record}}\n`;
    };
    expect(differs(forge(() => undefined)), 'the forger writes as the server does').toBe('AGREES');
    expect(differs(forge(({ motions }) => void (motions[0]!.result.agree += 1)))).toMatch(
      /log and minutes differ in “agree”/,
    );
    const other = (field: string, change: (of: never) => void) =>
      differs(forge((record) => change(record[field] as never)));
    expect(other('decisions', (of: { endClass: string }[]) => void (of[0]!.endClass = 'NOT_POOR'))).toMatch(
      /decision does not follow/,
    );
    expect(other('people', (of: unknown[]) => void of.pop())).toMatch(/People attending|attend/);
    expect(other('log', (of: unknown[]) => void of.splice(3, 1))).toMatch(/^Log, entry 4/);
    expect(other('log', (of: { data: object }[]) => void Object.assign(of[0]!.data, { x: 1 }))).toMatch(
      /does not match its hash/,
    );
    expect(
      other(
        'figures',
        (of: { lists: { POOR: { households: number } } }) => void (of.lists.POOR.households += 1),
      ),
    ).toMatch(/^Lists/);
    expect(other('adoption', (of: { agree: number }) => void (of.agree = 12))).toMatch(/adopted/);
  });

  it('holds counts and nobody’s choice: no ballot, and with few phones no hands either', async () => {
    const few = await makeHall(world, { hands: 3, phones: 2 });
    for (const { id } of await few.items()) await few.decide(id, 2, 1);
    await few.decide(null, 5);
    await sealHall(world, few);
    must(await doors.adopt(world.officer, adoption(few.meetingId)));
    const exported = must(await doors.exported(world.officer, few.meetingId)).bytes;
    expect(verifyRecord(exported)).toMatchObject({ ok: true });
    type Told = { motions: { handCounts: unknown }[]; log: { action: string; data: unknown }[] };
    const { record } = JSON.parse(utf8(exported)) as { record: Told };
    expect(record.motions.map(({ handCounts }) => handCounts)).toEqual([
      null,
      [{ agree: 5, disagree: 0, noOpinion: 0 }],
    ]);
    expect(record.log.filter(({ action }) => action === 'record-hands').map(({ data }) => data)).toEqual([
      null,
      { agree: 5, disagree: 0, noOpinion: 0 },
    ]);
    expect(utf8(file)).not.toMatch(/"choice"|ballot:|PHONE_BALLOT/);
    const parts = (JSON.parse(utf8(file)) as { record: Told }).record.motions;
    expect(
      parts.every(({ handCounts }) => handCounts !== null),
      'with six phones the hands are told',
    ).toBe(true);
  });
});

/** A JPEG of one grey pixel with place, device and orientation in its EXIF, and something behind the end. */
function phonePhoto(): Buffer {
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x02', 'latin1'),
    Buffer.from('010f0002000000080000002601120003000000010006000000000000', 'hex'),
    Buffer.from('SECRETGPS\0', 'latin1'),
  ]);
  const app1 = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]);
  const body =
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z';
  const plain = Buffer.from(body, 'base64');
  return Buffer.concat([plain.subarray(0, 2), app1, plain.subarray(2), Buffer.from('TRAILER-SECRET')]);
}

describe('the signed pages', () => {
  const attach = async (bytes: Uint8Array, name = 'ảnh/../trang 1.jpg') => {
    const place = must(await doors.attach.admit(world.officer, hall.meetingId));
    return doors.attach.accept(place, name, bytes);
  };
  const pages = async () => (await doors.view(world.officer, hall.meetingId))?.pages ?? [];
  const confirm = async (pageIds: readonly string[], by = world.officer) =>
    doors.confirm(by, { commandId: newId(), meetingId: hall.meetingId, pageIds });

  it('are pictures by their content, whatever they are called', async () => {
    for (const bytes of [
      Buffer.from('<html>ảnh.jpg</html>'),
      Buffer.from('%PDF-1.7 but it breaks off'),
      phonePhoto().subarray(0, 60),
      Buffer.from('ffd8ffe000', 'hex'),
      Buffer.alloc(0),
      Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(64)]),
    ])
      expect(codeOf(await attach(bytes))).toBe('NOT_A_PICTURE');
    expect(await pages()).toEqual([]);
    expect(codeOf(await confirm([]))).toBe('NO_SIGNED_PAGES');
  });

  it('are kept without place and device, but turned as the phone was held', async () => {
    const { pageId } = must(await attach(phonePhoto()));
    const [page] = await pages();
    expect(page).toMatchObject({ id: pageId, fileName: 'trang 1.jpg', mediaType: 'image/jpeg' });
    const kept = await readFile(join(world.dataFolder, 'signed-pages', pageId));
    expect(kept.toString('latin1')).not.toMatch(/SECRET|GPS/);
    expect(kept.toString('latin1')).not.toContain('Exif'); // drawn as it was seen: nothing has to say how the phone was held
    expect(kept.subarray(-2).toString('hex')).toBe('ffd9');
    expect((await doors.page(world.officer, pageId))?.bytes.length).toBe(kept.length);
    expect(await doors.page(account('COMMUNE_OFFICER', newId()), pageId)).toBeNull();
    expect((await doors.view(world.officer, hall.meetingId))?.state).toBe('ATTACHED');
  });

  it('are attached once, and a wrong one is taken back with its file', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
      'base64',
    );
    expect(codeOf(await attach(phonePhoto()))).toBe('PAGE_ALREADY_ATTACHED');
    const { pageId } = must(await attach(png, 'b.png'));
    const elsewhere = account('COMMUNE_OFFICER', newId());
    expect(codeOf(await doors.remove(elsewhere, { commandId: newId(), pageId }))).toBe('NOT_FOUND');
    must(await doors.remove(world.officer, { commandId: newId(), pageId }));
    expect((await pages()).map(({ mediaType }) => mediaType)).toEqual(['image/jpeg']);
    expect(await readdir(join(world.dataFolder, 'signed-pages'))).toHaveLength(1);
    await expect(world.database.owner(`DELETE FROM minutes_page`)).rejects.toThrow(/append-only/);
  });

  it('are confirmed by a person of the commune who has seen just these; then nothing is added or taken back', async () => {
    const seen = (await pages()).map(({ id }) => id);
    const chair = { kind: 'MEETING', accessId: newId(), meetingId: hall.meetingId, role: 'CHAIR' } as const;
    expect(codeOf(await confirm(seen, chair)), 'not by the evening link').toBe('NOT_FOUND');
    expect(codeOf(await confirm([newId()]))).toBe('PAGES_CHANGED');
    must(await confirm(seen, account('COMMUNE_CHAIR', world.commune.id)));
    must(await confirm(seen));
    const view = await doors.view(world.officer, hall.meetingId);
    expect(view).toMatchObject({ state: 'CONFIRMED', confirmation: { name: 'Người thử', pages: 1 } });
    expect(codeOf(await doors.attach.admit(world.officer, hall.meetingId))).toBe('MINUTES_ARE_CONFIRMED');
    expect(codeOf(await doors.remove(world.officer, { commandId: newId(), pageId: seen[0]! }))).toBe(
      'MINUTES_ARE_CONFIRMED',
    );
  });
});

it('a long evening: 150 households with names that no font expects are printed whole', async () => {
  const long = await sealedHall(world, { hands: 4, sketches: Array.from({ length: 150 }, () => STILL_POOR) });
  must(await doors.adopt(world.officer, adoption(long.meetingId, { frontRemark: null, incidents: [] })));
  const names = ['Y Ƀhăm <b>&amp;', 'Nguyễn Văn Ấp'.normalize('NFD'), `Tên rất dài ${'Ŭ'.repeat(90)}`];
  const { meetingId } = long;
  await world.database.owner(
    `UPDATE household SET head_name = $2 WHERE id = (SELECT household_id FROM review_case WHERE id = $1)`,
    [long.caseIds[0], names.join(' / ')],
  );
  const printed = must(await doors.print(world.officer, { meetingId, format: 'pdf', copy: null }));
  const text = (await pdfText(printed.bytes)).join('').replace(/\s+/g, '');
  expect(text, 'the closed minutes keep the names as they were').not.toContain('Ƀhăm<b>');
  expect(text.match(/150Chủhộ/g)?.length).toBeGreaterThan(0);
  const after = must(await doors.draft(world.officer, { meetingId, format: 'pdf' }));
  const drafted = (await pdfText(after.bytes)).join('').replace(/\s+/g, '');
  for (const name of names) expect(drafted).toContain(name.normalize('NFC').replace(/\s+/g, ''));
  expect(verifyRecord(must(await doors.exported(world.officer, meetingId)).bytes)).toMatchObject({
    ok: true,
  });
});
