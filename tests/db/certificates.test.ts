import { read, utils } from '@e965/xlsx';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { codeOf, ESCAPED, must, STILL_POOR } from './meetings-world.ts';
import { member, NEW_REQUEST, readyWorld, TODAY, type ReadyWorld } from './recognition-world.ts';
import { account } from './round-world.ts';

const NEAR_POOR = { start: 'POOR' as const, b1: 120, indicators: [4, 6] };

let world: ReadyWorld;
let others: string[];
beforeAll(async () => {
  world = await readyWorld([
    [STILL_POOR, NEAR_POOR, ESCAPED, NEW_REQUEST],
    Array.from({ length: 22 }, () => STILL_POOR),
  ]);
  const asked = `UPDATE review_case SET listed_because = 'REQUEST' WHERE id = $1`;
  await world.database.owner(asked, [world.caseIds[3]]);
  await member(world, world.caseIds[0] ?? '', {});
  await member(world, world.caseIds[0] ?? '', {
    name: 'Lê Văn Hai',
    sex: 'FEMALE',
    birthYear: 1980,
    idNumber: '089080000002',
  });
  await member(world, world.caseIds[1] ?? '', { name: 'Trần Thị Ba', idNumber: '123456789' });
  must(await world.sign());
  others = world.caseIds.slice(4);
});
afterAll(() => world.dispose());

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return text.normalize('NFC').replace(/\s+/g, ' ');
};
const issue = (caseIds: readonly string[] | null, actor = world.officer) =>
  world.recognise.issue(actor, { commandId: newId(), ...world.key, caseIds });
const codeOfCase = async (caseId: string): Promise<string> => {
  const rows = await world.database.owner<{ code: string }>(
    `SELECT k.code FROM certificate k JOIN certificate_year y ON y.certificate_id = k.id WHERE y.case_id = $1`,
    [caseId],
  );
  return rows[0]?.code ?? '';
};

describe('certificates (Mẫu số 03)', () => {
  it('20 who issue at once draw numbers without a gap and without a repeat', async () => {
    const all = await Promise.all(others.slice(0, 20).map((caseId) => issue([caseId])));
    expect(all.map(codeOf)).toEqual(Array.from({ length: 20 }, () => null));
    const rows = await world.database.owner<{ number: number }>(
      `SELECT number FROM certificate ORDER BY number`,
    );
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(codeOf(await issue([others[0] ?? '']))).toBe('NO_CERTIFICATE_TO_ISSUE');
  });

  it('who stands in two households gets none, named by the codes of both, until it is mended', async () => {
    const caseOfOther = others[20] ?? '';
    const twin = await member(world, caseOfOther, { name: 'Lê Thị Một' });
    const refused = await issue([world.caseIds[0] ?? '']);
    expect(refused).toMatchObject({ code: 'MEMBER_IN_TWO_HOUSEHOLDS' });
    const names = refused.ok ? '' : String(refused.details?.['names']);
    expect(names).toContain(`${world.halls[0]?.village.name}-0001`);
    expect(names).toContain(`${world.halls[1]?.village.name}-0021`);
    expect(names).not.toContain('Lê');
    const { issued, blocked } = must(await issue(null));
    expect([issued, blocked.length]).toEqual([2, 2]); // of four that were left: two stand in each other's way
    await world.database.owner(`UPDATE member SET ended_on = '2023-12-11' WHERE id = $1`, [twin]);
    expect(must(await issue(null))).toMatchObject({ issued: 2, blocked: [] });
  });

  it('says N or CN with the numbers of the indicators, and its QR leads to a page without a name', async () => {
    const { bytes, name } = must(
      await world.recognise.printCertificate(world.officer, world.key, world.caseIds[1] ?? ''),
    );
    expect(name).toMatch(/^giay-chung-nhan-\d+-2023\.pdf$/);
    const text = await textOf(bytes);
    expect(text).toContain('GIẤY CHỨNG NHẬN');
    expect(text).toMatch(/2023 CN 4, 6/);
    expect(text).toContain('Số 88/QĐ-UBND ngày 10/12/2023');
    expect(text).toContain('Trần Thị Ba');
    expect(text).not.toContain('123456789');
    const check = await world.recognise.view.check(await codeOfCase(world.caseIds[1] ?? ''));
    expect(check).toEqual({
      number: expect.any(Number),
      year: 2023,
      dated: '2023-12-10',
      communeName: 'Xã Ba',
      valid: true,
    });
    expect(await world.recognise.view.check('a'.repeat(20))).toBeNull();
    expect(await world.recognise.view.check("'; --")).toBeNull();
  });

  it('does not hold any more once its recognition is withdrawn', async () => {
    const caseId = others[0] ?? '';
    const code = await codeOfCase(caseId);
    const words = { number: '90', dated: '2023-12-11', signedName: 'Lê Văn Chủ', reason: 'Kê khai sai' };
    must(
      await world.recognise.amend(world.chair, {
        ...{ commandId: newId(), ...world.key, kind: 'WITHDRAWAL', caseIds: [caseId], ...words },
      }),
    );
    expect(await world.recognise.view.check(code)).toMatchObject({ valid: false });
    expect(await world.recognise.view.check(await codeOfCase(others[1] ?? ''))).toMatchObject({
      valid: true,
    });
  });

  it('cannot be changed, and another commune sees none', async () => {
    await expect(world.database.owner(`UPDATE certificate SET number = 99`)).rejects.toThrow();
    const stranger = account('COMMUNE_OFFICER', newId());
    expect(codeOf(await issue(null, stranger))).toBe('NOT_FOUND');
    expect(codeOf(await world.recognise.printCertificate(stranger, world.key, others[0] ?? ''))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('papers', () => {
  it('the decision names every household of the four lists, and says nothing that is not confirmed', async () => {
    const [first] = (await world.board()).decisions;
    const text = await textOf(
      must(await world.recognise.printDecision(world.chair, first?.id ?? '', 'pdf')).bytes,
    );
    for (const words of [
      'QUYẾT ĐỊNH',
      'Số: 88/QĐ-UBND',
      'DANH SÁCH HỘ NGHÈO',
      'DANH SÁCH HỘ CẬN NGHÈO',
      '12/UBND',
    ])
      expect(text).toContain(words);
    expect(text).toContain('23 hộ, 92 nhân khẩu');
    expect(text).not.toMatch(/chưa đối chiếu|U\b\)/);
    expect(must(await world.recognise.printDecision(world.chair, first?.id ?? '', 'docx')).name).toBe(
      'quyet-dinh-88-QD-UBND.docx',
    );
  });

  it('a request that was not granted is answered in writing with its reasons; others have no such letter', async () => {
    const letter = (caseId = '') =>
      world.recognise.printRefusal(world.officer, { ...world.key, caseId }, 'pdf');
    const text = await textOf(must(await letter(world.caseIds[3])).bytes);
    expect(text).toContain('không được chấp thuận');
    expect(text).toContain('190 điểm; mức để xét là từ 140 điểm trở xuống');
    expect(codeOf(await letter(world.caseIds[0]))).toBe('NOT_FOUND');
  });

  it('a batch is made in files by village, goes on after a stop, and is everybody’s own', async () => {
    const { batch } = world.recognise;
    const { runId } = must(
      await batch.start(world.officer, { commandId: newId(), ...world.key, what: 'SLIPS' }),
    );
    expect(
      codeOf(await batch.start(world.officer, { commandId: newId(), ...world.key, what: 'SLIPS' })),
    ).toMatch(/PRINT_IS_RUNNING/);
    await batch.settled();
    const [run] = await batch.runs(world.officer, world.key);
    expect(run).toMatchObject({ id: runId, state: 'DONE', total: 25 });
    expect(run?.parts.map(({ cases }) => cases.length)).toEqual([4, 21]);
    const text = await textOf(must(await batch.file(world.officer, runId, 1)).bytes);
    expect(text.match(/PHIẾU BÁO KẾT QUẢ/g)).toHaveLength(4);
    await world.database.owner(`UPDATE print_run SET state = 'RUNNING'`);
    await world.database.owner(`UPDATE print_part SET sha256 = NULL WHERE n = 2`);
    const later = world.makeRecognition(); // the server was stopped and starts again
    await later.start?.();
    await later.doors.batch.settled();
    expect((await batch.runs(world.officer, world.key))[0]).toMatchObject({ state: 'DONE' });
    expect(codeOf(await batch.file(account('COMMUNE_OFFICER', newId()), runId, 1))).toBe('NOT_FOUND');
    expect(world.recognitionFaults).toEqual([]);
  });
});

describe('exports of people', () => {
  const sheets = async (target: 'POPULATION_DATABASE' | 'ELECTRICITY' | 'MINISTRY_SOFTWARE') => {
    const { bytes, name } = must(await world.recognise.exports.file(world.officer, { ...world.key, target }));
    const book = read(bytes);
    const rows = (sheet: string) => utils.sheet_to_json<unknown[]>(book.Sheets[sheet] ?? {}, { header: 1 });
    return { name, rows };
  };

  it('who fails a check of the id number is listed with the reason, and not dropped', async () => {
    const { rows, name } = await sheets('POPULATION_DATABASE');
    expect(name).toMatch(/^population-database-\w+-2023\.xlsx$/);
    const [head, ...people] = rows('Danh sách');
    const at = head?.indexOf('Số định danh/CCCD/CMND') ?? -1;
    expect(people.map((row) => row[at])).toEqual(
      expect.arrayContaining(['089160000001', '089080000002', '123456789']),
    );
    const wrong = rows('Cần sửa');
    expect(wrong.flat()).toContain('Lê Văn Hai');
    expect(wrong.flat().join()).toContain('số định danh không khớp giới tính');
  });

  it('leaves an entry with counts and hash, and is refused for another commune', async () => {
    const entries = () =>
      world.database.owner<{ data: { rows: number; sha256: string } }>(
        `SELECT data FROM audit_entry WHERE action = 'export-people' ORDER BY seq`,
      );
    const before = (await entries()).length;
    const stranger = account('COMMUNE_OFFICER', newId());
    const asked = { ...world.key, target: 'ELECTRICITY' } as const;
    expect(codeOf(await world.recognise.exports.file(stranger, asked))).toBe('NOT_FOUND');
    expect(await entries()).toHaveLength(before);
    await sheets('ELECTRICITY');
    const last = (await entries()).at(-1);
    expect(last?.data).toMatchObject({
      target: 'ELECTRICITY',
      rows: 22,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('takes the columns that the commune saved, else its province’s; a heading stands once, a formula is text', async () => {
    const { recognise, officer, commune, key } = world;
    const save = (areaId: string, headings: string[], expectedVersion = 0, actor = officer) =>
      recognise.saveMapping(actor, {
        ...{ commandId: newId(), areaId, target: 'ELECTRICITY', expectedVersion },
        columns: headings.map((heading) => ({ field: 'HEAD_NAME' as const, heading })),
      });
    const provinceId = commune.path[0] ?? '';
    expect(codeOf(await save(provinceId, ['A']))).toBe('NOT_FOUND');
    must(await save(provinceId, ['Của tỉnh'], 0, account('PROVINCE_OFFICER', provinceId)));
    expect((await sheets('ELECTRICITY')).rows('Danh sách')[0]).toEqual(['Của tỉnh']);
    expect(codeOf(await save(commune.id, ['A', ' A ']))).toBe('MAPPING_INVALID');
    expect(codeOf(await save(commune.id, []))).toBe('MAPPING_INVALID');
    must(await save(commune.id, ['=HYPERLINK("x")']));
    expect(codeOf(await save(commune.id, ['B']))).toBe('STALE');
    expect((await sheets('ELECTRICITY')).rows('Danh sách')[0]).toEqual(['=HYPERLINK("x")']);
    const targets = await recognise.exports.targets(officer, key);
    expect(targets.find(({ target }) => target === 'ELECTRICITY')).toMatchObject({
      from: 'COMMUNE',
      version: 1,
    });
  });

  it('marks what is in the ministry’s software by household, with day and name, and takes it back', async () => {
    const { recognise, officer, key, caseIds } = world;
    const tick = (ticked: boolean, of: object = {}) =>
      recognise.tick(officer, {
        commandId: newId(),
        ...key,
        caseIds: [caseIds[0] ?? ''],
        ticked,
        onDay: TODAY,
        ...of,
      });
    expect(codeOf(await tick(true, { onDay: '2023-12-13' }))).toBe('RECOGNITION_TEXT');
    expect(codeOf(await tick(true, { caseIds: [newId()] }))).toBe('NOT_FOUND');
    must(await tick(true));
    expect(await recognise.ticks(key)).toMatchObject([
      { caseId: caseIds[0], onDay: TODAY, byName: 'Người thử' },
    ]);
    expect((await sheets('MINISTRY_SOFTWARE')).rows('Danh sách').flat()).toContain('12/12/2023');
    must(await tick(false));
    expect(await recognise.ticks(key)).toEqual([]);
  });
});
