import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  renderBundle,
  renderDocx,
  renderPdf,
  type Block,
  type Paper,
} from '../../server/platform/papers/index.ts';
import { writePdf } from '../../server/platform/papers/pdf/write-pdf.ts';

const LETTERS = 'Ƀƀ Čč Ŭŭ Ĕĕ Ŏŏ Ĭĭ Ñ ʼ ’ Ʀ Ă Â Ê Ô Ơ Ư Đ ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';
const NAMES = [
  'Y Ƀhăm Ayŭn',
  'H’Ƀlŭ Čê Ŭng ʼYă',
  'Nguyễn Thị Ấp'.normalize('NFD'),
  '<b>Trần & "Sơn"</b> {x} *y* &amp; ]]>',
  'Rấtdàikhôngcókhoảngtrắng'.repeat(8),
];
const paper: Paper = {
  about: 'Biên bản thử',
  madeAt: new Date('2026-11-22T12:00:00Z'),
  copy: 'Bản 1: lưu tại thôn',
  head: {
    authority: ['ỦY BAN NHÂN DÂN XÃ KRÔNG A NA', 'BUÔN M’ĐRẮK'],
    number: 'Số: 01/BB-HD',
    placeAndDate: 'Krông A Na, ngày 22 tháng 11 năm 2026',
  },
  title: { name: 'BIÊN BẢN', about: 'Họp dân thống nhất kết quả rà soát' },
  body: [
    { kind: 'heading', text: 'I. Thành phần' },
    { kind: 'paragraph', text: ['Hôm nay, ', { text: 'lúc 19 giờ', bold: true }, `, các chữ ${LETTERS}.`] },
    { kind: 'list', items: NAMES, numbered: true },
    {
      kind: 'table',
      columns: [
        { title: 'STT', share: 1, align: 'center' },
        { title: 'Họ và tên chủ hộ', share: 5 },
      ],
      rows: Array.from({ length: 150 }, (_, index) => [
        String(index + 1),
        `Hộ ${index + 1} ${NAMES[index % 5] ?? ''}`,
      ]),
    },
    { kind: 'signatures', people: [{ title: 'THƯ KÝ', note: '(Ký, ghi rõ họ tên)' }, { title: 'CHỦ TRÌ' }] },
    { kind: 'recipients', names: ['UBND xã (01 bản)', 'Lưu: thôn (01 bản)'] },
    { kind: 'pageBreak' },
    { kind: 'title', name: 'PHỤ LỤC', about: 'Danh sách hộ nghèo' },
    {
      kind: 'columns',
      columns: [[{ kind: 'qr', text: 'HOPDAN:1', caption: 'quét' }], [{ kind: 'lines', count: 2 }]],
    },
  ],
  seal: { lines: ['Mã chốt: ABCD-EF01-2345-6789'], qr: `HOPDAN:${'AB12'.repeat(16)}` },
};

/** The parts of a zip by name, from its central directory. */
function partsOf(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = zip.readUInt32LE(end + 16);
  for (let i = zip.readUInt16LE(end + 10); i > 0; i -= 1) {
    const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const skip = nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + size);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    parts.set(name, (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'));
    at += 46 + skip;
  }
  return parts;
}
const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
const wordText = (xml: string): string =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(' '));
/** Lines are broken differently; letters are not. */
const letters = (text: string): string => text.replace(/\s+/g, '');

let pages: string[];
let word: Map<string, string>;
let pdf: Buffer;
beforeAll(async () => {
  pdf = await renderPdf(paper);
  pages = (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text;
  word = partsOf(await renderDocx(paper));
});

describe('a paper in the form of NĐ 30/2020', () => {
  test('gives back every Vietnamese, Ê Đê and Chăm letter when its text is taken out of the PDF', () => {
    const all = letters(pages.join(''));
    expect(all).toContain(letters(LETTERS));
    for (const name of NAMES) expect(all).toContain(letters(name.normalize('NFC')));
    expect(all).toContain('CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM');
  });

  test('has the same words in Word as in the PDF, and names with markup stay names', () => {
    const body = word.get('word/document.xml') ?? '';
    for (const [index, name] of NAMES.entries())
      expect(letters(wordText(body))).toContain(letters(`Hộ ${index + 1} ${name.normalize('NFC')}`));
    const said = letters(wordText(body));
    const printed = letters(pages.join(' ')).replaceAll(letters(paper.seal?.lines[0] ?? ''), '');
    // order of columns and page numbers differ; what is said does not
    const count = (text: string) => [...text].sort().join('').replace(/[\d.]/g, '');
    const repeated = letters('STT Họ và tên chủ hộ').repeat(
      pages.filter((page) => page.includes('STT')).length - 1,
    );
    expect(count(said + repeated)).toBe(count(printed));
    expect(body).not.toContain('<b>');
  });

  test('is A4 with margins of 20–25, 20–25, 30–35 and 15–20 mm, in both', async () => {
    const margins = /<w:pgMar ([^>]*)\/>/.exec(word.get('word/document.xml') ?? '')?.[1] ?? '';
    const mm = (side: string): number =>
      (Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / 1440) * 25.4;
    expect([mm('top'), mm('bottom'), mm('left'), mm('right')].map(Math.round)).toEqual([22, 25, 30, 17]);
    const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
    const [, , width = 0, height = 0] = page.view;
    expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([210, 297]);
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
    const left = Math.min(...words.map(({ transform }) => Number(transform[4])));
    const right = Math.max(...words.map(({ transform, width: wide }) => Number(transform[4]) + wide));
    expect(left).toBeGreaterThanOrEqual((30 / 25.4) * 72 - 0.5);
    expect(right, 'a word without spaces stays inside too').toBeLessThanOrEqual(width - (15 / 25.4) * 72);
  });

  test('repeats the header of a long table, the page number from the second page and the seal on every page', () => {
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach((page, index) => {
      expect(page).toContain('Mã chốt: ABCD-EF01-2345-6789');
      const alone = new RegExp(`^${index + 1}$`, 'm'); // drawn after the text, at the head of the page
      if (index > 0) expect(page).toMatch(alone);
      else expect(page).not.toMatch(alone);
      if (page.includes('Hộ 40')) expect(page).toContain('Họ và tên chủ hộ');
    });
    expect(pages[0]?.trim()).toMatch(/^Bản 1: lưu tại thôn/);
    expect(word.get('word/document.xml')).toContain('<w:tblHeader/>');
  });

  test('leaves no heading and no “as follows:” alone at the foot of a page', async () => {
    const lines = (count: number): Paper['body'] =>
      Array.from({ length: count }, (_, i) => ({ kind: 'paragraph', text: `dòng ${i}` }));
    for (let count = 27; count < 33; count += 1) {
      const body: Paper['body'] = [
        ...lines(count),
        { kind: 'heading', text: 'IV. KẾT QUẢ' },
        { kind: 'paragraph', text: 'Như sau:', leadsOn: true },
        { kind: 'table', columns: [{ title: 'STT', share: 1 }], rows: [['một'], ['hai']] },
      ];
      const bytes = await writePdf({ about: 'x', madeAt: new Date(0), body });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
      const lonely = text.filter((page) => /KẾT QUẢ|Như sau/.test(page) && !page.includes('một'));
      expect(lonely, `${count} lines`).toEqual([]);
    }
  });

  test('is the same file when it is made again', async () => {
    expect((await renderPdf(paper)).equals(pdf)).toBe(true);
  });

  test('says on every page that it is a draft', async () => {
    const draft = 'DỰ THẢO – chưa chốt';
    const bytes = await renderPdf({ ...paper, draft });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    expect(text.every((page) => page.includes(draft))).toBe(true);
  });

  test('opens in Word whatever a name contains', async () => {
    const nasty = `A${String.fromCharCode(0, 8, 27)}B\ud800C\ufffeD\nE`;
    const parts = partsOf(await renderDocx({ ...paper, body: [{ kind: 'paragraph', text: nasty }] }));
    const body = parts.get('word/document.xml') ?? '';
    expect(letters(wordText(body))).toContain('AB�CDE');

    expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
});

/** The code points a TrueType font draws: its character map of format 4 or 12. */
function glyphsOf(file: string): (code: number) => boolean {
  const font = readFileSync(join(import.meta.dirname, '../../server/platform/papers/fonts', file));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const found = subtables.find((at) => font.readUInt16BE(at) === 4) ?? 0;
  const half = font.readUInt16BE(found + 6);
  const ranges = Array.from({ length: half / 2 }, (_, i) => {
    const end = font.readUInt16BE(found + 14 + 2 * i);
    const start = font.readUInt16BE(found + 16 + half + 2 * i);
    const offsetAt = found + 16 + 3 * half + 2 * i;
    return {
      start,
      end,
      offset: font.readUInt16BE(offsetAt),
      offsetAt,
      delta: font.readUInt16BE(offsetAt - half),
    };
  });
  return (code) =>
    ranges.some(({ start, end, offset, offsetAt, delta }) => {
      if (code < start || code > end) return false;
      const glyph = offset === 0 ? code + delta : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
      return (glyph & 0xffff) !== 0;
    });
}

test('the font of papers has every Vietnamese letter, those of Ê Đê, Chăm and Nùng names, and combining marks', () => {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const needed = [
    ...range(0x20, 0x7e),
    ...range(0xa0, 0x24f), // Latin-1, Extended-A and -B: Ƀ Č Ŭ Ơ Ư
    ...range(0x1ea0, 0x1ef9),
    ...range(0x300, 0x36f),
    ...[...'ʼ’‘“”–—…•≥≤×₫□'].map((sign) => sign.codePointAt(0) ?? 0),
  ];
  for (const style of ['Regular', 'Bold', 'Italic', 'BoldItalic']) {
    const has = glyphsOf(`Tinos-${style}.ttf`);
    expect(needed.filter((code) => !has(code)).map((code) => String.fromCodePoint(code))).toEqual([]);
  }
  expect(glyphsOf('Tinos-Regular.ttf')(0x1780), 'and it would notice a letter that is not there').toBe(false);
});

test('papers of a packet begin on pages of their own; the order before them counts pages, copies and leaves', async () => {
  const long: Block[] = [
    { kind: 'paragraph', text: 'Nội dung. '.repeat(420) },
    { kind: 'heading', text: 'II. Danh sách' },
    {
      kind: 'table',
      columns: [{ title: 'Họ và tên', share: 1 }],
      rows: Array.from({ length: 40 }, (_, index) => [`Hộ ${index + 1}`]),
    },
  ];
  const part = (name: string, copies: number, body: readonly Block[], lying = false) => ({
    ...{ name, copies, remark: '' },
    paper: { title: { name }, body, ...(lying && { orientation: 'landscape' as const }) },
  });
  const { bytes, pages } = await renderBundle({
    ...{ about: 'Gói thử', madeAt: new Date('2026-11-22T00:00:00Z') },
    cover: {
      before: [{ kind: 'title', name: 'ĐƠN IN' }],
      columns: ['STT', 'Giấy tờ', 'Trang', 'Số trang', 'Số bản', 'Trang in', 'Ghi chú'],
      total: 'Tổng cộng {pages} trang, {leaves} tờ.',
      after: [],
    },
    parts: [
      part('DÀI', 2, long),
      part('NGANG', 5, [{ kind: 'lines', count: 2 }], true),
      part('SAU', 1, long),
    ],
  });
  expect(pages).toEqual([3, 1, 3]);
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  expect(totalPages).toBe(8);
  expect(text[0]).toMatch(/DÀI 2 – 4 3 2 6[\s\S]*NGANG 5 1 5 5[\s\S]*SAU 6 – 8 3 1 3/);
  expect(text[0]).toContain('Tổng cộng 15 trang, 12 tờ.');
  expect(
    ['DÀI', 'NGANG', 'SAU'].map((name) => text.findIndex((of, at) => at > 0 && of.includes(name))),
  ).toEqual([...[1, 4, 5]]);
  // each paper has page numbers of its own
  expect(text[2]).toMatch(/\s2$/);
  expect(text[6]).toMatch(/\s2$/);
});
