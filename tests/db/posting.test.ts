import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { postedAgainst, postingOfCode, runningPostings } from '../../server/modules/posting/index.ts';
import { hashOf } from '../../server/modules/posting/app/start-posting.ts';
import { PHOTO } from '../rules/photo.ts';
import { codeOf, CONTESTED, ESCAPED, makeHall, must, STILL_POOR, type TestHall } from './meetings-world.ts';
import { metVillage, postingWorld, reChecked, type PostingWorld } from './posting-world.ts';
import { account, NOBODY } from './round-world.ts';

let world: PostingWorld;
beforeAll(async () => {
  world = await postingWorld();
});
afterAll(() => world.dispose());

const SKETCHES = [CONTESTED, ESCAPED, STILL_POOR];
const pdfText = async (bytes: Uint8Array): Promise<string[]> =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text.map((page) =>
    page.replace(/\s+/g, ' '),
  );
const publicPage = async (code: string) => must(await world.postingDoors.open(code));

describe('a list hangs', () => {
  let hall: TestHall;
  beforeAll(async () => {
    hall = await makeHall(world, { hands: 5, sketches: SKETCHES });
  });
  const at = () => hall.village.id;
  const start = async (change: object = {}, actor = world.officer) =>
    world.postingDoors.start(actor, await world.command(at(), change));

  it('only after its meeting has settled everybody, with the number that is open (QĐ 24/2021 Đ.4 k.4)', async () => {
    expect(await world.village(at())).toMatchObject({ state: 'NOT_READY', unsettled: 3 });
    expect(await start()).toMatchObject({ code: 'POSTING_MEETING_NOT_SETTLED', details: { households: 3 } });
    for (const { id } of await hall.items()) await hall.decide(id, 5);
    await hall.decide(null, 5);
    expect(codeOf(await start())).toBe('POSTING_MEETING_NOT_SETTLED'); // decided, but the meeting is not sealed
    const seal = { commandId: newId(), meetingId: hall.meetingId, expectedVersion: await hall.version() };
    must(await world.doors.sealMeeting(world.officer, seal));
    expect(await world.village(at())).toMatchObject({ state: 'TO_POST', unsettled: 0 });
  });

  it('with what stands on the paper: days, places, who receives objections; each refused by its field', async () => {
    const wrong = async (change: object) => {
      const refused = await start(change);
      return refused.ok ? 'started' : `${refused.code} ${refused.details?.['field']}`;
    };
    expect(await wrong({ startedOn: '2023-10-20', untilOn: '2023-10-30' })).toBe('POSTING_DAY startedOn');
    expect(await wrong({ startedOn: '2023-13-01' })).toBe('POSTING_DAY startedOn');
    expect(await wrong({ untilOn: '2023-10-04' })).toBe('POSTING_UNTIL untilOn');
    expect(await wrong({ places: [' ', ''] })).toBe('POSTING_PLACES places');
    expect(await wrong({ places: ['x'.repeat(201)] })).toBe('POSTING_PLACES places');
    expect(await wrong({ objectionsTo: ' ' })).toBe('POSTING_OBJECTIONS objectionsTo');
    const { version } = await world.village(at());
    expect(await start({ expectedVersion: version - 1 })).toMatchObject({
      ...{ code: 'STALE', details: { currentVersion: version } },
    });
  });

  it('by the commune only: another commune, the tier above and a reviewer find nothing', async () => {
    const strangers = [
      account('COMMUNE_OFFICER', newId()),
      account('APPRAISER', world.district.id),
      account('REVIEWER', world.commune.id),
    ];
    for (const stranger of strangers) {
      expect(codeOf(await start({}, stranger))).toBe('NOT_FOUND');
      expect(await world.postingDoors.view.ofVillage(stranger, world.roundId, at())).toBeNull();
      const key = { roundId: world.roundId, communeId: world.commune.id };
      expect(await world.postingDoors.view.ofCommune(stranger, key)).toEqual([]);
    }
    expect(codeOf(await start({}, NOBODY))).toBe('NOT_SIGNED_IN');
  });

  it('is started once, however many start it at once; the same command again is the same posting', async () => {
    const commands = await Promise.all([1, 2, 3, 4].map(() => world.command(at())));
    const results = await Promise.all(commands.map((of) => world.postingDoors.start(world.officer, of)));
    expect(results.map(codeOf).sort()).toEqual(['STALE', 'STALE', 'STALE', null].sort());
    const won = commands[results.findIndex(({ ok }) => ok)]!;
    const again = must(await world.postingDoors.start(world.officer, won));
    expect(again.postingId).toBe((await world.newest(at())).id);
    expect(await world.village(at())).toMatchObject({ state: 'POSTED', next: [] });
  });

  it('is frozen row by row, poor first, under one hash; nobody can change it', async () => {
    const { rows, listSha256, villageName, clock, announcement, id } = await world.newest(at());
    expect(rows.map((row) => row.class)).toEqual(['POOR', 'POOR', 'NOT_POOR']);
    expect(hashOf(villageName ?? '', rows)).toBe(listSha256);
    expect(clock).toMatchObject({ dueOn: '2023-10-10', left: 3 });
    const names = rows.map(({ headName }) => headName);
    await world.database.owner(`UPDATE household SET head_name = 'Tên khác' WHERE head_name = $1`, [
      names[0],
    ]);
    expect((await world.newest(at())).rows.map(({ headName }) => headName)).toEqual(names);
    await world.database.owner(`UPDATE household SET head_name = $1 WHERE head_name = 'Tên khác'`, [
      names[0],
    ]);
    for (const name of names) expect(announcement.paragraphs.join()).not.toContain(name);
    for (const sql of [
      `UPDATE posting_row SET head_name = 'x' WHERE posting_id = $1`,
      `DELETE FROM posting_row WHERE posting_id = $1`,
      `UPDATE posting SET started_on = '2023-01-01' WHERE id = $1`,
    ])
      await expect(world.database.owner(sql, [id])).rejects.toThrow();
    const [entry] = await world.database.owner<{ data: object }>(
      `SELECT data FROM audit_entry WHERE action = 'start-posting' AND subject = $1`,
      [`posting:${id}`],
    );
    expect(entry?.data).toMatchObject({ n: 1, households: 3, listSha256 });
    for (const name of names) expect(JSON.stringify(entry)).not.toContain(name);
  });

  it('is on the page behind its code while it hangs, and nowhere else: no case, no id, no score', async () => {
    const { publicCode, rows } = await world.newest(at());
    const shown = await publicPage(publicCode.toUpperCase());
    expect(shown).toMatchObject({
      state: 'POSTED',
      totals: { households: 3, counts: { POOR: 2, NOT_POOR: 1 } },
    });
    expect(shown?.rows.map(({ headName }) => headName)).toEqual(rows.map(({ headName }) => headName));
    for (const code of ['aaaaaaaaaaaa', 'x', '', `${publicCode}x`, "' OR 1=1 --", 'ế'.repeat(500)])
      expect(await publicPage(code)).toBeNull();
  });

  it('is taken down by a person, on a day: not before it began, not tomorrow, and early only with a reason', async () => {
    const { id, publicCode } = await world.newest(at());
    expect(codeOf(await world.end(id, '2023-10-04'))).toBe('POSTING_END_BEFORE_START');
    expect(codeOf(await world.end(id, '2023-10-06'))).toBe('POSTING_END_DAY');
    expect(await world.end(id, '2023-10-05')).toMatchObject({
      ...{ code: 'POSTING_TERM_RUNS', details: { dueOn: '2023-10-10' } },
    });
    world.on('2023-10-16'); // the term is over: it hangs all the same
    expect(await publicPage(publicCode)).toMatchObject({ state: 'POSTED' });
    expect(codeOf(await world.end(id, '2023-10-09'))).toBe('POSTING_TERM_RUNS');
    must(await world.end(id, '2023-10-09', ' Bão,  phải gỡ '));
    expect(codeOf(await world.end(id, '2023-10-16'))).toBe('POSTING_IS_OVER');
    expect(await world.newest(at())).toMatchObject({
      ...{ endedOn: '2023-10-09', earlyReason: 'Bão, phải gỡ', clock: { stoppedOn: '2023-10-09' } },
    });
    world.on('2023-10-05');
  });

  it('then leaves totals only behind its code, few households kept back', async () => {
    const { publicCode } = await world.newest(at());
    const shown = await publicPage(publicCode);
    expect(shown).toMatchObject({
      state: 'OVER',
      rows: [],
      totals: { households: null, counts: { POOR: null } },
    });
  });
});

describe('before its day', () => {
  it('a list that was frozen ahead is printed, and nobody outside sees a name or a number', async () => {
    const { village } = await metVillage(world, { sketches: SKETCHES });
    await world.start(village.id, { startedOn: '2023-10-09', untilOn: '2023-10-12' });
    const { publicCode, id } = await world.newest(village.id);
    expect(await publicPage(publicCode)).toMatchObject({
      state: 'BEFORE',
      rows: [],
      totals: { households: null },
    });
    expect(codeOf(await world.end(id, '2023-10-05', 'x'))).toBe('POSTING_END_BEFORE_START');
    const open = await world.postingDoors.openData({ roundId: world.roundId, communeId: world.commune.id });
    expect(open?.villages.map(({ villageId }) => villageId)).not.toContain(village.id);
    world.on('2023-10-09');
    expect((await publicPage(publicCode))?.rows.length).toBe(3);
    world.on('2023-10-05');
  });
});

describe('after a re-check', () => {
  it('what changed hangs again with both classes; what is recognised is held against what hung last, with the reason', async () => {
    const hall = await metVillage(world, { sketches: [STILL_POOR, STILL_POOR, ESCAPED] });
    const at = hall.village.id;
    const key = { roundId: world.roundId, communeId: world.commune.id };
    const first = await world.start(at);
    const decided = async () => {
      const results =
        (await world.unitOfWork.read((tx) => world.postings.results(tx, key, null))).get(at) ?? [];
      return results.map(({ caseId, class: is }) => ({ caseId, class: is }));
    };
    const against = async () => {
      const rows = await decided();
      const all = await world.unitOfWork.read((tx) => postedAgainst(world.postings, tx, key, rows));
      return all.differences
        .filter(({ caseId }) => hall.caseIds.includes(caseId))
        .map(({ kind, first: was, last, now, reason }) => `${kind} ${was} ${last} ${now} ${reason}`);
    };
    expect(await against()).toEqual([]);
    expect(codeOf(await world.postingDoors.start(world.officer, await world.command(at)))).toBe(
      'POSTING_NOTHING_NEW',
    );
    await reChecked(world, hall, { place: 0, endClass: 'NEAR_POOR', origin: 'COMPLAINT' });
    expect(await against()).toEqual(['NOT_POSTED_AGAIN POOR POOR NEAR_POOR COMPLAINT']);
    must(await world.end(first, '2023-10-05', 'Phúc tra xong'));
    expect((await world.village(at)).state).toBe('TO_POST_AGAIN');
    await world.start(at);
    const second = await world.newest(at);
    expect(second).toMatchObject({ n: 2, rows: [{ class: 'NEAR_POOR', classBefore: 'POOR' }] });
    expect(second.clock?.clock.kind).toBe('REPOST');
    expect(await against()).toEqual(['POSTED_AGAIN POOR NEAR_POOR NEAR_POOR COMPLAINT']);
    await reChecked(world, hall, { place: 1, endClass: 'NOT_POOR', origin: 'APPRAISAL' });
    expect(await against()).toContain('NOT_POSTED_AGAIN POOR POOR NOT_POOR APPRAISAL');
    const running = await world.unitOfWork.read((tx) => runningPostings(world.postings, tx, key));
    expect(running.map(({ id }) => id)).toContain(second.id);
    const of = { postings: world.postings, today: '2023-10-05' };
    const found = await world.unitOfWork.read((tx) => postingOfCode(of, tx, second.publicCode));
    expect(found).toMatchObject({ id: second.id, state: 'POSTED' });
    const [page] = await pdfText(
      must(await world.postingDoors.poster(world.officer, { postingId: second.id, part: 'POSTER' })).bytes,
    );
    expect(page).toContain('sau phúc tra (niêm yết lần 2)');
    expect(page).toContain('Hộ nghèo Hộ cận nghèo');
  });
});

describe('papers', () => {
  it('a poster of many households repeats its heads and its code on every page, and no term by law stands on it', async () => {
    const { village } = await metVillage(world, { sketches: Array.from({ length: 70 }, () => STILL_POOR) });
    const postingId = await world.start(village.id);
    const { rows, listSha256, publicCode } = await world.newest(village.id);
    const { bytes } = must(await world.postingDoors.poster(world.officer, { postingId, part: 'POSTER' }));
    const pages = await pdfText(bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Họ và tên chủ hộ');
    for (const page of pages) expect(page).toContain(listSha256);
    const text = pages.join(' ');
    for (const { headName } of rows) expect(text).toContain(headName);
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('đến hết ngày 10 tháng 10 năm 2023');
    expect(text).toContain('Bộ phận một cửa, 0276 123 456');
    expect(text).toContain(publicCode);
    expect(text).not.toMatch(/ngày làm việc|B1|B2|nhân khẩu/);
    const cover = await pdfText(
      must(await world.postingDoors.poster(world.officer, { postingId, part: 'COVER' })).bytes,
    );
    expect(cover.length).toBe(2); // one for each place
    expect(cover[1]).toContain('Bản dán tại: Trụ sở UBND xã');
    for (const { headName } of rows) expect(cover.join()).not.toContain(headName);
    const said = await pdfText(must(await world.postingDoors.announcement(world.officer, postingId)).bytes);
    expect(said.join(' ')).toContain('bảy mươi hộ');
    for (const { headName } of rows) expect(said.join()).not.toContain(headName);
  });

  it('a stranger gets no paper, and a list that was changed behind our back is not printed', async () => {
    const { village } = await metVillage(world, { sketches: [STILL_POOR] });
    const postingId = await world.start(village.id);
    const stranger = account('COMMUNE_OFFICER', newId());
    const poster = { postingId, part: 'POSTER' } as const;
    expect(codeOf(await world.postingDoors.poster(stranger, poster))).toBe('NOT_FOUND');
    expect(codeOf(await world.postingDoors.poster(NOBODY, poster))).toBe('NOT_SIGNED_IN');
    await world.database.owner(`ALTER TABLE posting_row DISABLE TRIGGER posting_row_append_only`);
    await world.database.owner(`UPDATE posting_row SET class = 'NOT_POOR' WHERE posting_id = $1`, [
      postingId,
    ]);
    await world.database.owner(`ALTER TABLE posting_row ENABLE TRIGGER posting_row_append_only`);
    expect(codeOf(await world.postingDoors.poster(world.officer, poster))).toBe('POSTING_LIST_ALTERED');
  });
});

describe('photos', () => {
  it('prove that it hung: re-made without place and device, by whom and of which day; a wrong one is taken back', async () => {
    const { village } = await metVillage(world, { sketches: [STILL_POOR] });
    const postingId = await world.start(village.id);
    const { addPhoto, removePhoto, photo } = world.postingDoors;
    const of = { postingId, takenOn: '2023-10-05' };
    const stranger = account('COMMUNE_OFFICER', newId());
    expect(codeOf(await addPhoto.admit(stranger, of))).toBe('NOT_FOUND');
    expect(codeOf(await addPhoto.admit(world.officer, { ...of, takenOn: '2023-10-04' }))).toBe('PHOTO_DAY');
    expect(codeOf(await addPhoto.admit(world.officer, { ...of, takenOn: '2023-10-06' }))).toBe('PHOTO_DAY');
    const sender = must(await addPhoto.admit(world.officer, of));
    expect(codeOf(await addPhoto.accept(sender, Buffer.from('not a picture')))).toBe('PHOTO_NOT_A_PICTURE');
    const { photoId } = must(await addPhoto.accept(sender, PHOTO));
    expect(codeOf(await addPhoto.accept(sender, PHOTO))).toBe('PHOTO_ALREADY_THERE');
    const [kept] = (await world.newest(village.id)).photos;
    expect(kept).toMatchObject({
      id: photoId,
      takenOn: '2023-10-05',
      addedName: expect.any(String) as string,
    });
    const file = await photo(world.officer, photoId);
    expect(Buffer.from(file?.bytes ?? []).toString('latin1')).not.toContain('SECRET');
    expect(await photo(stranger, photoId)).toBeNull();
    const take = () => removePhoto(world.officer, { commandId: newId(), photoId });
    expect(codeOf(await removePhoto(stranger, { commandId: newId(), photoId }))).toBe('NOT_FOUND');
    must(await take());
    expect(codeOf(await take())).toBe('NOT_FOUND');
    expect(await readdir(join(world.dataFolder, 'posting-photos'))).toEqual([]);
    expect((await world.newest(village.id)).photos).toEqual([]);
  });
});

describe('open data of a commune', () => {
  it('is what hung last, by village, few kept back; none of a commune that has posted nothing', async () => {
    const key = { roundId: world.roundId, communeId: world.commune.id };
    const open = await world.postingDoors.openData(key);
    const numbers =
      open?.villages.flatMap(({ households, counts }) => [households, ...Object.values(counts)]) ?? [];
    expect(numbers.filter((of) => of !== null && of > 0 && of < 5)).toEqual([]);
    expect(JSON.stringify(open)).not.toContain('Nguyễn');
    expect(await world.postingDoors.openData({ ...key, roundId: newId() })).toBeNull();
  });
});
