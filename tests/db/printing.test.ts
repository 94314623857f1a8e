import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import type { Result } from '../../server/kernel/result.ts';
import type { PrintPaper } from '../../server/modules/printing/domain/papers.ts';
import { account, makeRound, makeVillage } from './round-world.ts';
import { NOBODY } from './complaints-world.ts';
import { printingWorld, type PrintingWorld } from './printing-world.ts';

let world: PrintingWorld;
let printing: ReturnType<PrintingWorld['start']>;
beforeAll(async () => {
  world = await printingWorld();
  printing = world.start();
});
afterAll(() => world?.dispose());

const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.code);
function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const textOf = async (bytes: Uint8Array) =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text.map((page) =>
    page.replace(/\s+/g, ' '),
  );
const FORMS: readonly PrintPaper[] = ['REQUEST', 'FORM_A', 'FORM_B1', 'FORM_B2', 'MINUTES'];

it('an order is for whom it concerns, of something, within numbers that a person would choose', async () => {
  const { officer, lead, command } = world;
  const order = async (who: typeof officer, change: Parameters<typeof command>[0]) =>
    codeOf(await printing.doors.order(who, command(change)));
  expect(await order(officer, { papers: [] })).toBe('PRINT_NO_PAPERS');
  expect(await order(officer, { papers: ['MINUTES', 'MINUTES'] })).toBe('PRINT_NO_PAPERS');
  expect(await order(officer, { reserve: 101 })).toBe('PRINT_NUMBER');
  expect(await order(officer, { reserve: 1.5 })).toBe('PRINT_NUMBER');
  expect(await order(officer, { extra: -1 })).toBe('PRINT_NUMBER');
  expect(await order(officer, { form: 'BLANK', papers: ['POSTER'] })).toBe('PRINT_ONLY_FILLED');
  expect(await order(lead, { papers: ['REVIEW_LIST'] })).toBe('PRINT_NAMES');
  expect(await order(officer, { areaId: world.districtId })).toBe('NOT_FOUND');
  expect(await order(account('COMMUNE_OFFICER', newId()), {})).toBe('NOT_FOUND');
  expect(codeOf(await printing.doors.order(NOBODY, command({})))).toBe('NOT_SIGNED_IN');
  expect(
    await printing.doors.view.desk(account('COMMUNE_OFFICER', newId()), world.roundId, world.village.id),
  ).toBeNull();
});

it('a village without a list is refused what is filled in, and gets blank papers', async () => {
  const { officer, command, without } = world;
  expect(codeOf(await printing.doors.order(officer, command({ areaId: without.id })))).toBe('PRINT_NO_LIST');
  const blank = command({
    areaId: without.id,
    form: 'BLANK',
    papers: [...FORMS, 'ATTENDANCE', 'INVITATIONS'],
  });
  const { orderId } = must(await printing.doors.order(officer, blank));
  await printing.settled();
  const pages = await textOf(must(await printing.doors.view.file(officer, orderId, without.id)).bytes);
  expect(pages[0]).toContain('mẫu trống');
  expect(pages.slice(1).join(' ')).not.toMatch(/Ấp Hai|Cái Dầu/);
  expect(pages.join(' ')).toContain('GIẤY ĐỀ NGHỊ');
});

it('the packet of a village has every paper with copies from its counts; its order is frozen and adds up', async () => {
  const { officer, command, village, roundId } = world;
  const plan = {
    ...{ visitsFrom: '2023-10-10', visitsUntil: '2023-10-20', askUntil: '2023-10-15' },
    ...{ askWhom: 'ông Ba, trưởng ấp', askWhere: 'nhà văn hóa ấp', meeting: null },
  };
  const villages = [{ villageId: village.id, expectedVersion: 0 }];
  const planned = { commandId: newId(), roundId, villages, plan };
  must(await world.informing.plan(officer, planned));
  const { orderId } = must(await printing.doors.order(officer, command({ reserve: 10 })));
  expect(codeOf(await printing.doors.order(officer, command({})))).toBe('STALE');
  await printing.settled();
  expect(world.faults).toEqual([]);
  const view = await printing.doors.view.order(officer, { orderId, areaId: village.id, from: 1 });
  const [packet] = view?.packetsFrom ?? [];
  expect(packet?.counts).toEqual({ listed: 3, asked: 1, poor: 2, households: 3, places: 1 });
  expect(packet?.missing).toEqual([
    { paper: 'RESULT_LISTS', reason: 'NO_AGENDA' },
    { paper: 'POSTER', reason: 'NOT_POSTED' },
    { paper: 'DECISION', reason: 'NOT_RECOGNISED' },
    { paper: 'CERTIFICATES', reason: 'NO_CERTIFICATE' },
  ]);
  const copies = Object.fromEntries((packet?.parts ?? []).map(({ paper, copies: of }) => [paper, of]));
  expect(copies).toMatchObject({
    FORM_A: 2,
    FORM_B1: 4,
    FORM_B2: 4,
    REQUEST: 1,
    REVIEW_LIST: 2,
    MINUTES: 2,
    ATTENDANCE: 1,
  });
  const { bytes } = must(await printing.doors.view.file(officer, orderId, village.id));
  const pages = await textOf(bytes);
  if (process.env['PICTURES']) await writeFile(join(process.env['PICTURES'], 'packet.pdf'), bytes);
  const parts = packet?.parts ?? [];
  expect(pages).toHaveLength(parts.reduce((sum, { pages: of }) => sum + of, 1));
  const sheets = parts.reduce((sum, part) => sum + part.pages * part.copies, 1);
  expect(pages[0]).toContain(`Tổng cộng ${sheets} trang in một mặt`);
  expect(pages[0]).toContain('3 hộ trong danh sách rà soát (1 hộ có giấy đề nghị)');
  for (const words of ['PHIẾU A', 'PHIẾU B1', 'PHIẾU B2', 'Mẫu số 01', 'Phụ lục I', 'BIÊN BẢN'])
    expect(pages.slice(1).join(' ')).toContain(words);
  // nothing that no text confirms is printed as if one did
  expect(pages.join(' ')).not.toMatch(/chưa đối chiếu|\{\{|\[\[/);
  expect(codeOf(await printing.doors.view.file(NOBODY, orderId, village.id))).toBe('NOT_SIGNED_IN');
  for (const stranger of [world.province, world.lead, account('COMMUNE_OFFICER', newId())])
    expect(codeOf(await printing.doors.view.file(stranger, orderId, village.id))).toBe('NOT_FOUND');
});

it('another order takes the place of the one before: its files go, its figures stay', async () => {
  const { officer, command, village } = world;
  const before = await printing.doors.view.desk(officer, world.roundId, village.id);
  const old = before?.orders.find(({ areaId }) => areaId === village.id)?.id ?? '';
  const { orderId } = must(
    await printing.doors.order(officer, command({ papers: FORMS, expectedVersion: 1 })),
  );
  await printing.settled();
  expect(codeOf(await printing.doors.view.file(officer, old, village.id))).toBe('PRINT_NOT_MADE');
  const kept = await printing.doors.view.order(officer, { orderId: old, areaId: village.id, from: 1 });
  expect(kept?.packetsFrom[0]?.parts?.length).toBeGreaterThan(10);
  expect(await readdir(join(world.dataFolder, 'print-orders'))).toContain(orderId);
  expect(await readdir(join(world.dataFolder, 'print-orders'))).not.toContain(old);
});

it('the tier above orders for all its villages, without a name in them, and reads who is left out', async () => {
  const { lead, officer, command, districtId, village } = world;
  const { orderId } = must(await printing.doors.order(lead, command({ areaId: districtId, papers: FORMS })));
  await printing.settled();
  const view = await printing.doors.view.order(lead, { orderId, areaId: districtId, from: 1 });
  expect(view).toMatchObject({ state: 'DONE', packets: 1, made: 1, named: false, mayOpen: true });
  expect(view?.withoutList.join()).toContain('Ấp Hai');
  const pages = await textOf(must(await printing.doors.view.file(lead, orderId, village.id)).bytes);
  const names = await world.owner<{ head_name: string }>(
    `SELECT head_name FROM household WHERE village_id = $1`,
    [village.id],
  );
  for (const { head_name: name } of names) expect(pages.join(' ')).not.toContain(name);
  const sum = await textOf(must(await printing.doors.view.orderFile(lead, orderId)).bytes);
  expect(sum.join(' ')).toMatch(/Đã làm 1 trên 1 gói/);
  // the commune sees what comes to it, and may fetch it
  const desk = await printing.doors.view.desk(officer, world.roundId, world.commune.id);
  expect(desk?.orders.map(({ id }) => id)).toContain(orderId);
  expect(codeOf(await printing.doors.view.file(officer, orderId, village.id))).toBe('done');
});

it('an order stands in the log of its commune, below a district or not; one for several communes in that of the system', async () => {
  const today = await world.world.commune('30487', '2025-09-01');
  expect(today.path).toHaveLength(2); // since July 2025 a commune lies right below its province
  const village = await makeVillage(world.world, today, 'Ấp Ba');
  const roundId = await makeRound(world.world, today, 2025, 'vn-2022-2025');
  const blank = (areaId: string) => ({
    ...world.command({ areaId, form: 'BLANK', papers: ['MINUTES'] }),
    roundId,
  });
  const officer = account('COMMUNE_OFFICER', today.id);
  const logged = async (orderId: string) =>
    (
      await world.owner<{ scope: string }>(
        `SELECT scope FROM audit_entry WHERE action = 'order-prints' AND subject = $1`,
        [`print-order:${orderId}`],
      )
    ).map(({ scope }) => scope);
  for (const areaId of [village.id, today.id]) {
    const { orderId } = must(await printing.doors.order(officer, blank(areaId)));
    expect(await logged(orderId)).toEqual([`commune:${roundId}:${today.id}`]);
  }
  const province = account('PROVINCE_OFFICER', today.path[0] ?? '');
  const { orderId } = must(await printing.doors.order(province, blank(today.path[0] ?? '')));
  expect(await logged(orderId)).toEqual(['system']);
  await printing.settled();
});

it('an order that was broken off goes on where it stopped; no packet is made twice', async () => {
  const { officer, command, commune, village, without } = world;
  const blank = command({ areaId: commune.id, form: 'BLANK', papers: ['MINUTES'] });
  const { orderId } = must(await printing.doors.order(officer, blank));
  await printing.stop?.(); // after the packet that it was at
  const made = () =>
    world.owner<{ village_id: string; made_at: Date }>(
      `SELECT village_id, made_at FROM print_packet WHERE order_id = $1 AND sha256 IS NOT NULL ORDER BY n`,
      [orderId],
    );
  const first = await made();
  expect(first).toHaveLength(1);
  printing = world.start();
  await printing.start?.();
  await printing.settled();
  const all = await made();
  expect(all.map(({ village_id: id }) => id).sort()).toEqual([village.id, without.id].sort());
  expect(all[0]).toEqual(first[0]);
  await expect(
    world.owner(`UPDATE print_packet SET sha256 = 'x' WHERE order_id = $1`, [orderId]),
  ).rejects.toThrow(/stays as it is/);
});

it('a province prints its own words; a file with a mistake says where, and the built-in words are used', async () => {
  const { officer, command, village, dataFolder } = world;
  const folder = join(dataFolder, 'templates');
  await mkdir(folder);
  await writeFile(join(folder, 'phieu-a.md'), '# PHIẾU CỦA TỈNH\n\n{{thon}}, {{xa}}, {{nam}}\n\n[[ho]]\n');
  await writeFile(
    join(folder, 'phieu-b2.md'),
    '# PHIẾU SAI\n\n{{thon}} {{luong}}\n\n<script>x</script>\n\n[[ho]]\n',
  );
  await writeFile(join(folder, 'ghi-chu.docx'), 'PK\u0003\u0004');
  const desk = await printing.doors.view.desk(officer, world.roundId, village.id);
  const of = (file: string) => desk?.templates.find((one) => one.file === file);
  expect(of('phieu-a.md')).toMatchObject({ source: 'PROVINCE', problems: [] });
  expect(of('phieu-b2.md')?.source).toBe('BUILT_IN');
  expect(of('phieu-b2.md')?.problems).toEqual([
    { code: 'UNKNOWN_FIELD', line: 3, what: 'luong' },
    { code: 'CODE', line: 5, what: '<script>' },
    { code: 'MISSING_FIELD', line: null, what: 'xa' },
    { code: 'MISSING_FIELD', line: null, what: 'nam' },
    { code: 'MISSING_TABLE', line: null, what: 'chi_so' },
  ]);
  expect(desk?.strangers).toEqual(['ghi-chu.docx']);
  const papers: PrintPaper[] = ['FORM_A', 'FORM_B2'];
  const { orderId } = must(await printing.doors.order(officer, command({ papers, expectedVersion: 2 })));
  await printing.settled();
  const all = (await textOf(must(await printing.doors.view.file(officer, orderId, village.id)).bytes)).join(
    ' ',
  );
  expect(all).toContain('PHIẾU CỦA TỈNH');
  expect(all).toContain('PHIẾU B2');
  expect(all).not.toContain('PHIẾU SAI');
});
