import { describe, expect, test } from 'vitest';
import type { Cell, Sheet } from '../../../server/modules/imports/domain/cell.ts';
import { readWorkbook, type KnownCommune } from '../../../server/modules/imports/domain/read-workbook.ts';
import { goodRow, HEADER, HEADS_HEADER, makeHeads, TITLE } from './make-workbook.ts';

type Row = readonly Cell[];

const rules = {
  reviewYear: 2023,
  indicatorNumbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  b2PointsPerIndicator: 10,
  idNumberLengths: [9, 12],
  provinceCodes: [],
};
const sheet = (name: string, rows: readonly Row[]): Sheet => ({
  name,
  rows: rows.map((cells, i) => ({ number: i + 1, cells })).filter((row) => row.cells.length > 0),
});
const heads = (count: number): Sheet => sheet('Chủ hộ', [HEADS_HEADER, ...makeHeads(count)]);

function read(
  review: readonly Row[],
  others: readonly Sheet[] = [heads(9)],
  header: Row = HEADER,
  known?: KnownCommune,
) {
  const result = readWorkbook([sheet('Danh sách', [...TITLE, header, ...review]), ...others], {
    rules,
    ...(known ? { known } : {}),
  });
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const FIRST = TITLE.length + 2;
const at = (header: string): number => HEADER.indexOf(header);
const withCell = (i: number, header: string, cell: Cell): Cell[] =>
  goodRow(i).map((old, c) => (c === at(header) ? cell : old));
const codes = (row: readonly Cell[], others?: readonly Sheet[]): string[] =>
  read([row], others).rows.flatMap((r) => r.reasons.map((reason) => reason.code));

describe('rows of a review list', () => {
  test('totals, signatures, blank rows and headings are no households; rows are numbered as Excel numbers them', () => {
    const reading = read([
      ['*', null, 'ẤP MỘT'],
      goodRow(1),
      [],
      goodRow(2),
      ['Tổng cộng', null, '2 hộ'],
      [],
      [null, 'Người lập biểu', null, null, null, null, null, null, null, null, 'TM. BAN CHỈ ĐẠO'],
    ]);
    expect(reading.rows.map((row) => row.number)).toEqual([FIRST + 1, FIRST + 3]);
    expect(reading.notices.filter((notice) => notice.sheet === 'Danh sách' && notice.row > 0)).toEqual([]);
  });

  test('a total that differs from the rows is reported', () => {
    const { notices } = read([goodRow(1), ['Tổng cộng', null, '3 hộ']]);
    expect(notices).toContainEqual({
      sheet: 'Danh sách',
      row: FIRST + 1,
      code: 'TOTAL_DIFFERS',
      details: { stated: 3, counted: 1 },
    });
  });

  test('a row nobody understands is reported, never dropped silently', () => {
    const { notices, rows } = read([goodRow(1), [null, null, 'xem phụ lục'], goodRow(2)]);
    expect(rows).toHaveLength(2);
    expect(notices).toContainEqual({ sheet: 'Danh sách', row: FIRST + 1, code: 'ROW_NOT_UNDERSTOOD' });
  });

  test('a row with nothing but an ordinal and a name is still somebody’s household', () => {
    const [row] = read([[1, null, 'Nguyễn Văn Không']]).rows;
    expect(row?.fate).toBe('TO_MEND');
    expect(row?.reasons.map((reason) => reason.code)).toEqual(
      expect.arrayContaining(['HOUSEHOLD_CODE_MISSING', 'BIRTH_DATE_MISSING', 'B1_MISSING', 'B2_MISSING']),
    );
  });

  test('two header rows with merged titles above them give the lower texts', () => {
    const upper = HEADER.map((text) =>
      ['Điểm B2', 'Chỉ số thiếu hụt', 'Phân loại'].includes(String(text)) ? null : text,
    );
    const lower = HEADER.map((text) =>
      ['Điểm B1', 'Điểm B2', 'Chỉ số thiếu hụt', 'Phân loại'].includes(String(text)) ? text : null,
    );
    const merged = upper.map((text) => (text === 'Điểm B1' ? 'Kết quả rà soát' : text));
    const numbers = HEADER.map((_, i) => `(${i + 1})`);
    const reading = read([lower, numbers, goodRow(1)], [heads(1)], merged);
    expect(reading.rows.map((row) => row.fate)).toEqual(['ACCEPTED']);
    expect(reading.columns.b1).toMatchObject({ letter: 'K', header: 'Điểm B1' });
  });

  test('columns may stand in any order', () => {
    const order = HEADER.map((_, i) => (i * 5) % HEADER.length);
    const turned = (row: Row): Row => order.map((i) => row[i] ?? null);
    const reading = read([turned(goodRow(1))], [heads(1)], turned(HEADER));
    expect(reading.rows[0]).toMatchObject({
      fate: 'ACCEPTED',
      values: { code: '30487-00001', b1: 120, b2: 20 },
    });
  });
});

describe('the village of a row', () => {
  const bare = (i: number): Cell[] => withCell(i, 'Thôn/ấp', null);

  test('comes from the heading above it', () => {
    const more = sheet('Chủ hộ', [
      HEADS_HEADER,
      ...makeHeads(2),
      ['30487-00003', 'Nguyễn Văn 3', 'Ấp Hai', 'Tổ 1', 3],
    ]);
    const { rows, villages } = read(
      [['I', null, 'ấp một'], bare(1), bare(2), ['II. ẤP HAI (1 hộ)'], bare(3)],
      [more],
    );
    expect(rows.map((row) => row.village)).toEqual(['Ấp Một', 'Ấp Một', 'Ấp Hai']);
    expect(villages.map(({ name, review }) => [name, review])).toEqual([
      ['Ấp Hai', 1],
      ['Ấp Một', 2],
    ]);
  });

  test('comes from the list of heads when the row says nothing', () => {
    expect(read([bare(1)]).rows[0]).toMatchObject({ village: 'Ấp Một', fate: 'ACCEPTED' });
  });

  test('an unknown name is to mend, and the household is counted where the list of heads has it', () => {
    const { rows, villages } = read([withCell(1, 'Thôn/ấp', 'Ấp Không Có Thật')]);
    expect(rows[0]).toMatchObject({
      village: 'Ấp Một',
      fate: 'TO_MEND',
      reasons: [{ code: 'VILLAGE_UNKNOWN' }],
    });
    expect(villages).toEqual([{ name: 'Ấp Một', households: 9, review: 1 }]);
  });

  test('a heading nobody knows does not lend its rows to the village before it', () => {
    const { rows } = read([['*', null, 'Ấp Một'], bare(1), ['*', null, 'Ấp Lạ'], bare(2)]);
    expect(rows.map((row) => row.reasons.map((reason) => reason.code))).toEqual([[], ['VILLAGE_UNKNOWN']]);
  });
});

describe('one household', () => {
  test.each([
    ['Mã hộ', '', 'HOUSEHOLD_CODE_MISSING'],
    ['Họ và tên chủ hộ', ' ', 'NAME_EMPTY'],
    ['Họ và tên chủ hộ', 'Trần Thị Khác', 'NAME_DIFFERS_FROM_HEAD_LIST'],
    ['Phân loại đầu kỳ', 'giàu', 'START_CLASS_UNKNOWN'],
    ['Lý do rà soát', '', 'REVIEW_REASON_UNKNOWN'],
    ['Điểm B1', '', 'B1_MISSING'],
    ['Điểm B1', 'chín mươi', 'B1_NOT_A_NUMBER'],
    ['Điểm B2', '', 'B2_MISSING'],
    ['Điểm B2', 'hai', 'B2_NOT_A_NUMBER'],
    ['Điểm B2', 25, 'B2_NOT_MULTIPLE_OF_10'],
    ['Điểm B2', 30, 'B2_CONTRADICTS_INDICATORS'],
    ['Chỉ số thiếu hụt', '4; 13', 'INDICATOR_OUT_OF_RANGE'],
    ['Chỉ số thiếu hụt', '', 'B2_CONTRADICTS_INDICATORS'],
    ['Phân loại', 'giàu', 'CLASS_NOT_UNDERSTOOD'],
    ['Số nhân khẩu', 'ba', 'SIZE_UNREADABLE'],
    ['Giới tính', '', 'SEX_UNREADABLE'],
  ])('%s "%s": %s and nothing else', (header, cell, code) => {
    expect(codes(withCell(1, header, cell))).toEqual([code]);
  });

  test('a blank start class beside a request is "not poor"; a managed household must say which list it is on', () => {
    const blank = withCell(1, 'Phân loại đầu kỳ', '');
    const requested = blank.map((cell, c) => (c === at('Lý do rà soát') ? 'Giấy đề nghị (Mẫu 01)' : cell));
    expect(read([requested]).rows[0]).toMatchObject({ fate: 'ACCEPTED', values: { startClass: 'NOT_POOR' } });
    expect(codes(blank)).toEqual(['START_CLASS_MISSING']);
  });

  test('a household that the list of heads does not have is accepted and reported', () => {
    expect(codes(goodRow(5), [heads(2)])).toEqual(['NOT_IN_HEAD_LIST']);
  });

  test('a missing id number flags the row and does not keep it from the meeting', () => {
    expect(read([withCell(1, 'Số CCCD/CMND', '')]).rows[0]).toMatchObject({ fate: 'FLAGGED' });
  });
});

describe('two rows with one code or one id number', () => {
  const doubled = (): Cell[] => withCell(2, 'Mã hộ', '30487-00001');

  test('the row that the list of heads confirms by name keeps the code, even when it stands second', () => {
    const { rows } = read([doubled(), goodRow(1)]);
    expect(rows.map((row) => row.fate)).toEqual(['TO_MEND', 'ACCEPTED']);
    expect(rows[0]?.reasons).toMatchObject([
      { code: 'HOUSEHOLD_CODE_DUPLICATE', details: { otherRow: FIRST + 1 } },
    ]);
  });

  test('of two rows with one id number the later one is flagged, with the row of the other', () => {
    const same = goodRow(1)[at('Số CCCD/CMND')] ?? null;
    const { rows } = read([goodRow(1), withCell(2, 'Số CCCD/CMND', same)]);
    expect(rows.map((row) => row.fate)).toEqual(['ACCEPTED', 'FLAGGED']);
    expect(rows[1]?.reasons).toMatchObject([{ code: 'ID_DUPLICATE_IN_FILE', details: { otherRow: FIRST } }]);
  });
});

describe('a workbook with the review list only', () => {
  test('is read against what the commune already has', () => {
    const head = {
      row: 3,
      code: '30487-00001',
      name: 'Nguyễn Văn 1',
      village: 'Ấp Một',
      group: 'Tổ 1',
      size: 3,
    };
    const known = { villages: ['Ấp Một'], heads: [head], members: [] };
    const reading = read([goodRow(1), withCell(2, 'Thôn/ấp', 'Ấp Lạ')], [], HEADER, known);
    expect(reading.rows.map((row) => row.fate)).toEqual(['ACCEPTED', 'TO_MEND']);
    expect(reading.notices.map((notice) => notice.code)).toEqual([
      'HEAD_LIST_MISSING',
      'MEMBER_LIST_MISSING',
    ]);
  });

  test('takes its villages from its own rows when nothing else is known', () => {
    expect(read([goodRow(1)], []).villages).toEqual([{ name: 'Ấp Một', households: 0, review: 1 }]);
  });
});
