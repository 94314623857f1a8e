import { describe, expect, it, test } from 'vitest';
import { readScoreTable } from '../../server/modules/assessments/domain/read-score-table.ts';
import { pointKey } from '../../server/modules/assessments/domain/score-table.ts';
import { exampleTable } from '../../web/src/lib/features/forms/example-table.ts';

const HEADER = [
  'Tiêu đề;Bảng điểm B1',
  'Căn cứ;QĐ 15/QĐ-UBND',
  'Ngày ban hành;18/07/2021',
  'Năm áp dụng;2022-2025',
  'Các vùng;Tây Nguyên;Đông Nam Bộ',
];
const COLUMNS = 'Vùng;Khu vực;Tiêu chí;Trả lời;Điểm';
const LINES = ['Tây Nguyên', 'Đông Nam Bộ'].flatMap((region) =>
  ['Nông thôn', 'Thành thị'].flatMap((area) => [
    `${region};${area};Xe máy;Có;15`,
    `${region};${area};Xe máy;Không;0`,
  ]),
);
const file = (lines = LINES, header = HEADER, columns = COLUMNS) =>
  [...header, '', columns, ...lines].join('\r\n');

describe('a score table of a province', () => {
  it('is read with its source, its years and every point', () => {
    const read = readScoreTable(`\ufeff${file()}\r\n`);
    expect(read).toMatchObject({
      value: {
        ...{
          title: 'Bảng điểm B1',
          source: 'QĐ 15/QĐ-UBND',
          issuedOn: '2021-07-18',
          firstYear: 2022,
          lastYear: 2025,
        },
        example: false,
        body: {
          regions: ['Tây Nguyên', 'Đông Nam Bộ'],
          items: [{ item: 'Xe máy', answers: ['Có', 'Không'] }],
        },
      },
    });
    const points = read.ok ? read.value.body.points : {};
    expect(points[pointKey('Tây Nguyên', 'URBAN', 'Xe máy', 'Không')]).toBe(0);
    expect(Object.keys(points)).toHaveLength(8);
  });

  it('may be written with commas and quotes too', () => {
    const commas = file().replaceAll(';', ',').replaceAll('Xe máy', '"Xe máy, xe điện"');
    expect(readScoreTable(commas)).toMatchObject({
      value: { body: { items: [{ item: 'Xe máy, xe điện' }] } },
    });
  });

  it('with a region missing is refused, and the first places are named', () => {
    const lines = LINES.filter((line) => !line.startsWith('Đông Nam Bộ'));
    const places =
      'Đông Nam Bộ · Nông thôn · Xe máy · Có; Đông Nam Bộ · Nông thôn · Xe máy · Không; Đông Nam Bộ · Thành thị · Xe máy · Có';
    expect(readScoreTable(file(lines))).toEqual({
      ok: false,
      code: 'SCORE_TABLE_GAPS',
      details: { count: 4, places },
    });
  });

  it('with one answer missing in one area of one region is refused', () => {
    expect(readScoreTable(file(LINES.slice(0, -1)))).toMatchObject({
      code: 'SCORE_TABLE_GAPS',
      details: { count: 1 },
    });
  });

  it('that says one place twice is refused, even with the same points', () => {
    expect(readScoreTable(file([...LINES, LINES[0] ?? '']))).toMatchObject({
      code: 'SCORE_TABLE_TWICE',
      details: { line: 16 },
    });
  });

  test.each([
    ['-5', 'Điểm'],
    ['mười', 'Điểm'],
    ['', 'Điểm'],
    ['7,5', 'Điểm'],
  ])('with "%s" for points is refused: nothing becomes 0 by failing', (points, column) => {
    const [, ...rest] = LINES;
    const lines = [`Tây Nguyên;Nông thôn;Xe máy;Có;"${points}"`, ...rest];
    expect(readScoreTable(file(lines))).toEqual({
      ok: false,
      code: 'SCORE_TABLE_LINE',
      details: { line: 8, column },
    });
  });

  test.each([
    ['an unknown region', 'Tây Bắc;Nông thôn;Xe máy;Có;15', 'Vùng'],
    ['an unknown area kind', 'Tây Nguyên;Miền núi;Xe máy;Có;15', 'Khu vực'],
    ['no item', 'Tây Nguyên;Nông thôn;;Có;15', 'Tiêu chí'],
    ['no answer', 'Tây Nguyên;Nông thôn;Xe máy;;15', 'Trả lời'],
  ])('with %s is refused', (_, line, column) => {
    expect(readScoreTable(file([...LINES, line]))).toMatchObject({
      code: 'SCORE_TABLE_LINE',
      details: { line: 16, column },
    });
  });

  test.each(['Tiêu đề', 'Căn cứ', 'Ngày ban hành', 'Năm áp dụng', 'Các vùng'])(
    'without its "%s" is refused',
    (field) => {
      const header = HEADER.filter((line) => !line.startsWith(field));
      expect(readScoreTable(file(LINES, header))).toEqual({
        ok: false,
        code: 'SCORE_TABLE_HEADER',
        details: { field },
      });
    },
  );

  test.each(['31/02/2022', '2022', 'hôm qua'])('dated "%s" is refused', (day) => {
    const header = HEADER.map((line) => (line.startsWith('Ngày') ? `Ngày ban hành;${day}` : line));
    expect(readScoreTable(file(LINES, header))).toMatchObject({ details: { field: 'Ngày ban hành' } });
  });

  it('without the row of columns, or without a line, is refused', () => {
    expect(readScoreTable(file(LINES, HEADER, 'a;b'))).toMatchObject({ code: 'SCORE_TABLE_HEADER' });
    expect(readScoreTable(file([]))).toMatchObject({ code: 'SCORE_TABLE_HEADER' });
    expect(readScoreTable('')).toMatchObject({ code: 'SCORE_TABLE_HEADER' });
  });

  it('the sample that the page hands out is complete and says that it is an example', () => {
    expect(readScoreTable(exampleTable())).toMatchObject({ ok: true, value: { example: true } });
  });
});
