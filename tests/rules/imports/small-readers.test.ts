import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, columnLetter } from '../../../server/modules/imports/domain/cell.ts';
import { readIdNumber } from '../../../server/modules/imports/domain/id-number.ts';
import { birthText, readBirth } from '../../../server/modules/imports/domain/read-birth.ts';
import { readClass } from '../../../server/modules/imports/domain/read-class.ts';
import { readIndicators } from '../../../server/modules/imports/domain/read-indicators.ts';
import { readMark, readReviewReason } from '../../../server/modules/imports/domain/read-mark.ts';
import { readWholeNumber } from '../../../server/modules/imports/domain/read-number.ts';
import { textWarning, withoutMarkup } from '../../../server/modules/imports/domain/text-warnings.ts';
import { villageBook } from '../../../server/modules/imports/domain/villages.ts';

const TWELVE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('a class is understood in every spelling clerks use', () => {
  test.each([
    ['POOR', ['HN', 'H.nghèo', 'Hộ nghèo', 'hộ nghèo ', 'nghèo', 'N', 'Hô\u0323 nghe\u0300o']],
    ['NEAR_POOR', ['HCN', 'CN', 'H.cận nghèo', 'Hộ cận nghèo', 'cận nghèo', 'CẬN NGHÈO']],
    ['NOT_POOR', ['Không', 'Không nghèo', '0', 0, 'KN', 'hộ không nghèo', 'Thoát nghèo']],
    ['AVERAGE_LIVING', ['Hộ có mức sống trung bình', 'MSTB', 'TB']],
  ] as const)('%s', (value, spellings) => {
    for (const spelling of spellings)
      expect(readClass(spelling), String(spelling)).toEqual({ kind: 'CLASS', value });
  });

  test('a blank is no class, and a word nobody knows is not guessed', () => {
    expect(readClass('  ')).toEqual({ kind: 'BLANK' });
    for (const word of ['?', 'giàu', 'HN/HCN', 'nghèo hay cận nghèo'])
      expect(readClass(word)).toEqual({ kind: 'UNKNOWN' });
  });
});

describe('a date of birth', () => {
  test.each([
    ['24/04/1941', 1941, 4, 24],
    ['6-11-1968', 1968, 11, 6],
    ['1.2.1989', 1989, 2, 1],
    ['06/1973', 1973, 6, null],
    ['1962', 1962, null, null],
    [1962, 1962, null, null],
    [21105, 1957, 10, 12],
    ['1957-10-12T00:00:00.000Z', 1957, 10, 12],
    ['29/02/2000', 2000, 2, 29],
  ])('%s is read day first', (cell, year, month, day) => {
    expect(readBirth(cell, 2023)).toEqual({ ok: true, value: { year, month, day } });
  });

  test.each([
    ['', 'BIRTH_DATE_MISSING'],
    ['31/02/1960', 'BIRTH_DATE_IMPOSSIBLE'],
    ['29/02/1900', 'BIRTH_DATE_IMPOSSIBLE'],
    ['12/31/1960', 'BIRTH_DATE_IMPOSSIBLE'],
    ['01/01/1850', 'BIRTH_DATE_IMPOSSIBLE'],
    ['01/01/2024', 'BIRTH_DATE_IN_FUTURE'],
    [2024, 'BIRTH_DATE_IN_FUTURE'],
    ['12/06/73', 'BIRTH_DATE_UNREADABLE'],
    ['khoảng 1950', 'BIRTH_DATE_UNREADABLE'],
    ['=TODAY()', 'BIRTH_DATE_UNREADABLE'],
  ])('%s is refused as %s', (cell, code) => {
    expect(readBirth(cell, 2023)).toEqual({ ok: false, code });
  });

  test('the future is measured against the year of the review: 2023 lies after a review of 2020', () => {
    expect(readBirth('01/01/2023', 2020)).toEqual({ ok: false, code: 'BIRTH_DATE_IN_FUTURE' });
    expect(readBirth('01/01/2023', 2023)).toMatchObject({ ok: true });
  });

  test('every real day reads the same as text with marks, as ISO text and as Excel’s day number', () => {
    const day = fc.date({ min: new Date('1910-01-01'), max: new Date('2023-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
        const wanted = { ok: true, value: { year, month, day: dayOfMonth } };
        for (const cell of [
          `${dayOfMonth}-${month}-${year}`,
          `${dayOfMonth}/${month}/${year}`,
          iso,
          serial,
        ]) {
          expect(readBirth(cell, 2023)).toEqual(wanted);
        }
      }),
    );
  });

  test('it is shown as far as it is known', () => {
    expect(birthText({ year: 1941, month: 4, day: 2 })).toBe('02/04/1941');
    expect(birthText({ year: 1973, month: 6, day: null })).toBe('06/1973');
    expect(birthText({ year: 1962, month: null, day: null })).toBe('1962');
  });
});

describe('indicators', () => {
  test.each([
    ['4, 6, 8', [4, 6, 8]],
    ['2; 5', [2, 5]],
    ['3 8 10', [3, 8, 10]],
    ['1;2;3;12', [1, 2, 3, 12]],
    [5, [5]],
    ['', []],
    [null, []],
    [4.6, [4, 6]],
  ])('%s', (cell, value) => {
    expect(readIndicators(cell, TWELVE)).toEqual({ ok: true, value });
  });

  test.each([
    ['3; 14', 'INDICATOR_OUT_OF_RANGE'],
    ['0', 'INDICATOR_OUT_OF_RANGE'],
    ['1 2 2', 'INDICATOR_TWICE'],
    ['ba chỉ số', 'INDICATORS_UNREADABLE'],
    ['2023-05-02T00:00:00.000Z', 'INDICATORS_UNREADABLE'],
  ])('%s is refused as %s', (cell, code) => {
    expect(readIndicators(cell, TWELVE)).toEqual({ ok: false, code });
  });

  test('11 and 12 exist since 2021 only', () => {
    expect(readIndicators('11', TWELVE.slice(0, 10))).toEqual({ ok: false, code: 'INDICATOR_OUT_OF_RANGE' });
  });

  test('any separators give the same numbers', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
    const separator = fc.constantFrom(', ', '; ', ' ', ';', ',', '  ');
    fc.assert(
      fc.property(numbers, separator, (chosen, between) => {
        const value = [...chosen].sort((a, b) => a - b);
        expect(readIndicators(chosen.join(between), TWELVE)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('points', () => {
  test.each([
    [' 145 ', 145],
    [145, 145],
    ['145,0', 145],
    ['145.00', 145],
    [0, 0],
  ])('%s is a number', (cell, value) => {
    expect(readWholeNumber(cell)).toEqual({ kind: 'NUMBER', value });
  });

  test.each(['một trăm', '142,5', 142.5, -5, '-5', '1 45', '=100+45', '145 điểm', '1e3', '#REF!', true])(
    '%s is never turned into a number',
    (cell) => {
      expect(readWholeNumber(cell)).toEqual({ kind: 'NOT_A_NUMBER' });
    },
  );

  test('a missing score stays missing and never becomes 0', () => {
    expect(readWholeNumber('')).toEqual({ kind: 'MISSING' });
    expect(readWholeNumber(null)).toEqual({ kind: 'MISSING' });
  });
});

describe('an id number', () => {
  const rules = { idNumberLengths: [9, 12], provinceCodes: ['066', '089'] };
  const man1973 = { sex: 'MALE', birthYear: 1973 } as const;
  const problem = (cell: string | number, holder = man1973, with_ = rules) =>
    readIdNumber(cell, holder, with_).problem;

  test('12 digits with the right province, century, sex and year are fine', () => {
    expect(problem('089073100218')).toBeNull();
    expect(problem('089 073 100 218')).toBeNull();
    expect(readIdNumber('089207100218', { sex: 'MALE', birthYear: 2007 }, rules).problem).toBeNull();
  });

  test('9 digits (CMND) say nothing that could be wrong', () => {
    expect(problem('240345831')).toBeNull();
  });

  test.each([
    ['', 'ID_MISSING'],
    ['08907310021A', 'ID_NOT_DIGITS'],
    ['08907310021', 'ID_WRONG_LENGTH'],
    [89073100218, 'ID_LOST_LEADING_ZERO'],
    [40822002, 'ID_LOST_LEADING_ZERO'],
    [4082200, 'ID_WRONG_LENGTH'],
    ['999073100218', 'ID_PROVINCE_UNKNOWN'],
    ['089173100218', 'ID_CONTRADICTS_SEX'],
    ['089074100218', 'ID_CONTRADICTS_BIRTH'],
  ])('%s: %s', (cell, code) => {
    expect(problem(cell)).toBe(code);
  });

  test('the lengths come from the rule pack', () => {
    expect(problem('240345831', man1973, { ...rules, idNumberLengths: [12] })).toBe('ID_WRONG_LENGTH');
  });

  test('a wrong number is kept as it stands, never mended by guessing', () => {
    expect(readIdNumber(89073100218, man1973, rules).value).toBe('89073100218');
  });
});

describe('text', () => {
  test('decomposed letters become composed ones, blanks and invisible characters go, the spelling stays', () => {
    expect(cellText('  Y\u00A0Ƀhem  Ayu\u0306n\u200B ')).toBe('Y Ƀhem Ayŭn');
    expect(cellText('HʼRuyên Êban'.normalize('NFD'))).toBe('HʼRuyên Êban');
    expect(cellText("H' Wĭt Kbuôr")).toBe("H' Wĭt Kbuôr");
  });

  test('a village is found by any capitals and apostrophes, with or without its unit, but not with other marks', () => {
    const villages = villageBook(['Buôn Ea Na', 'Ấp Bình Chánh 1', "Buôn M'Đrắk", 'Thôn 1', 'Buôn 1']);
    expect(villages.find('BUÔN EA NA')).toBe('Buôn Ea Na');
    expect(villages.find('Bình Chánh 1')).toBe('Ấp Bình Chánh 1');
    expect(villages.find('Buôn M’Đrắk')).toBe("Buôn M'Đrắk");
    expect(villages.find('Ấp Bình Chanh 1')).toBeUndefined();
    expect(villages.find('Khóm Bình Chánh 1')).toBeUndefined();
    expect(villages.find('1')).toBeUndefined();
    expect(villages.find('Thôn 1')).toBe('Thôn 1');
  });

  test('what looks like a formula or markup is reported and left as it is', () => {
    expect(textWarning("=cmd|' /C calc'!A0")).toBe('FORMULA_TEXT_IS_TEXT');
    expect(textWarning('+HYPERLINK("x")')).toBe('FORMULA_TEXT_IS_TEXT');
    expect(textWarning('Đặng Minh Khởi <script>alert(1)</script>')).toBe('MARKUP_IS_TEXT');
    for (const fine of ['- nhà kiên cố', '3 < 5', "H' Wĭt", '', 5]) expect(textWarning(fine)).toBeNull();
    expect(withoutMarkup('Đặng Minh Khởi <script>alert(1)</script>')).toBe('Đặng Minh Khởi');
  });

  test('marks in a column of yes and no', () => {
    for (const yes of ['x', 'X', 'Có', 1]) expect(readMark(yes)).toBe(true);
    for (const no of ['', null, 'Không', 0]) expect(readMark(no)).toBe(false);
    expect(readMark('hai người')).toBeUndefined();
  });

  test('the reason of a review is a request (Mẫu 01, Phụ lục 1a) or the current list', () => {
    expect(readReviewReason('Giấy đề nghị (Mẫu 01)')).toBe('REQUEST');
    expect(readReviewReason('Giấy đề nghị (Phụ lục 1a)')).toBe('REQUEST');
    expect(readReviewReason('Đang quản lý')).toBe('MANAGED');
    expect(readReviewReason('')).toBeNull();
  });

  test('columns are called as Excel calls them', () => {
    expect([0, 19, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'T',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
