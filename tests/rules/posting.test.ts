import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { HOUSEHOLD_CLASSES, type HouseholdClass } from '../../server/kernel/classes.ts';
import { openCsv } from '../../server/modules/posting/app/open-data.ts';
import { announcementOf, spoken } from '../../server/modules/posting/domain/announcement.ts';
import {
  compareWithPosted,
  type DifferenceReason,
  type PostedHistory,
} from '../../server/modules/posting/domain/compare-with-posted.ts';
import { dayInWords, numberWords } from '../../server/modules/posting/domain/number-words.ts';
import { canonicalList, nextList, type PostedRow } from '../../server/modules/posting/domain/posted-list.ts';
import {
  FEWEST,
  noCounts,
  openTotals,
  type VillageCounts,
} from '../../server/modules/posting/domain/totals.ts';

describe('numbers as they are said', () => {
  it.each<[number, string]>([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [51, 'năm mươi mốt'],
    [55, 'năm mươi lăm'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [555, 'năm trăm năm mươi lăm'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1024, 'một nghìn không trăm hai mươi tư'],
    [1200, 'một nghìn hai trăm'],
    [2023, 'hai nghìn không trăm hai mươi ba'],
    [9999, 'chín nghìn chín trăm chín mươi chín'],
    [20_005, 'hai mươi nghìn không trăm linh năm'],
    [1_000_000, 'một triệu'],
  ])('%i is %s', (n, words) => expect(numberWords(n)).toBe(words));

  it('every number from 1 to 9,999 is said in its own way, and read back is the same number', () => {
    const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
    const value = (word: string): number => ({ mốt: 1, tư: 4, lăm: 5 })[word] ?? DIGITS.indexOf(word);
    const readBack = (words: string): number => {
      let [sum, last] = [0, 0];
      for (const word of words.split(' ')) {
        if (word === 'nghìn') [sum, last] = [(sum + last) * 1000, 0];
        else if (word === 'trăm') [sum, last] = [sum + last * 100, 0];
        else if (word === 'mươi') [sum, last] = [sum + last * 10, 0];
        else if (word === 'mười') [sum, last] = [sum + 10, 0];
        else if (word !== 'linh') last = value(word);
      }
      return sum + last;
    };
    const all = Array.from({ length: 9999 }, (_, index) => index + 1);
    expect(all.filter((n) => readBack(numberWords(n)) !== n)).toEqual([]);
    expect(new Set(all.map(numberWords)).size).toBe(9999);
  });

  it('what is no whole number has no words', () => {
    for (const n of [-1, 1.5, Number.NaN, 1e12]) expect(() => numberWords(n)).toThrow();
  });

  it('a day is said with its month as people say it: tháng tư', () => {
    expect(dayInWords('2024-04-05')).toBe('ngày năm tháng tư năm hai nghìn không trăm hai mươi tư');
    expect(dayInWords('2023-11-24')).toBe(
      'ngày hai mươi tư tháng mười một năm hai nghìn không trăm hai mươi ba',
    );
  });

  it('short forms, numbers of places and telephones are said as words', () => {
    expect(spoken('Trụ sở UBND xã, ấp 12')).toBe('Trụ sở Ủy ban nhân dân xã, ấp mười hai');
    expect(spoken('ĐT 0912 345 678')).toBe('điện thoại không chín một hai ba bốn năm sáu bảy tám');
  });
});

const counts = (of: Partial<Record<HouseholdClass, number>>) => ({ ...noCounts(), ...of });
const FACTS = {
  ...{ communeName: 'Xã Bình Mỹ', villageName: 'Ấp Bình Hưng 1', year: 2023, n: 1 },
  ...{
    counts: counts({ POOR: 21, NEAR_POOR: 4, NOT_POOR: 105 }),
    startedOn: '2023-10-05',
    untilOn: '2023-10-10',
  },
  ...{ places: ['Nhà văn hóa ấp', 'Trụ sở UBND xã'], objectionsTo: 'bộ phận một cửa UBND xã' },
};

test('the announcement tells numbers, places, dates and how to object; no digit and no name stands in it', () => {
  const said = announcementOf(FACTS).paragraphs.join('\n');
  expect(said).toContain(
    'Danh sách có một trăm ba mươi hộ: hai mươi mốt hộ nghèo, bốn hộ cận nghèo, một trăm linh năm hộ không nghèo.',
  );
  expect(said).toContain('Ủy ban nhân dân xã Bình Mỹ xin thông báo.');
  expect(said).toContain('bộ phận một cửa Ủy ban nhân dân xã, chậm nhất là hết ngày mười tháng mười');
  expect(said).not.toMatch(/\d/);
  expect(said).not.toMatch(/ngày làm việc|khoản|Điều/); // the term is not confirmed, so it is not said
  expect(announcementOf({ ...FACTS, n: 2 }).paragraphs[2]).toMatch(/^Sau phúc tra/);
});

describe('what hangs', () => {
  const row = (
    caseId: string,
    is: HouseholdClass,
    decisionSeq: number,
    classBefore: HouseholdClass | null = null,
  ) => ({
    ...{ caseId, headName: `Hộ ${caseId}`, class: is, decisionSeq, classBefore },
  });
  const posted: PostedRow[] = [row('a', 'POOR', 1), row('b', 'POOR', 2), row('c', 'NOT_POOR', 3)];

  it('is everybody with a result the first time, then only who was decided again, with both classes', () => {
    expect(nextList(posted, [])).toEqual(posted);
    expect(nextList(posted, posted)).toEqual([]);
    const now = [row('a', 'POOR', 1), row('b', 'NEAR_POOR', 7), row('d', 'POOR', 8)];
    expect(nextList(now, posted)).toEqual([row('b', 'NEAR_POOR', 7, 'POOR'), row('d', 'POOR', 8)]);
    // confirmed by the re-check: its result is posted again all the same
    expect(nextList([row('a', 'POOR', 9)], posted)).toEqual([row('a', 'POOR', 9, 'POOR')]);
    // against the last time it hung, not the first
    expect(nextList([row('b', 'POOR', 11)], [...posted, row('b', 'NEAR_POOR', 7, 'POOR')])).toEqual([
      row('b', 'POOR', 11, 'NEAR_POOR'),
    ]);
  });

  it('is one text for one list: order, names and classes change it, the way letters are composed does not', () => {
    const text = canonicalList('Ấp Một', posted);
    expect(canonicalList('Ấp Một'.normalize('NFD'), posted)).toBe(text);
    expect(canonicalList('Ấp Hai', posted)).not.toBe(text);
    expect(canonicalList('Ấp Một', posted.toReversed())).not.toBe(text);
    expect(canonicalList('Ấp Một', [row('a', 'NEAR_POOR', 1), ...posted.slice(1)])).not.toBe(text);
  });
});

describe('recognised = posted', () => {
  const history = (caseId: string, ...classes: HouseholdClass[]): PostedHistory => ({
    ...{ caseId, villageId: 'v', headName: `Hộ ${caseId}` },
    posts: classes.map((is, index) => ({ n: index + 1, class: is })),
  });
  const later = (caseId: string, is: HouseholdClass) => ({ caseId, class: is });

  it('each difference stands with its reason, or without one', () => {
    const posts = [
      history('same', 'POOR'),
      history('again', 'POOR', 'NEAR_POOR'),
      history('silent', 'POOR'),
      history('unexplained', 'NOT_POOR'),
      history('gone', 'POOR'),
    ];
    const rows = [
      later('same', 'POOR'),
      later('again', 'NEAR_POOR'),
      later('silent', 'NEAR_POOR'),
      later('unexplained', 'POOR'),
      later('new', 'POOR'),
    ];
    const reasons = new Map<string, DifferenceReason>([
      ['again', 'COMPLAINT'],
      ['silent', 'APPRAISAL'],
    ]);
    const { same, agrees, differences } = compareWithPosted(posts, rows, reasons);
    expect([same, agrees]).toEqual([1, false]);
    expect(differences.map(({ caseId, kind, reason }) => `${caseId} ${kind} ${reason}`)).toEqual([
      'again POSTED_AGAIN COMPLAINT',
      'silent NOT_POSTED_AGAIN APPRAISAL',
      'unexplained NOT_POSTED_AGAIN null',
      'gone LEFT_OUT null',
      'new NEVER_POSTED null',
    ]);
  });

  it('agrees when what differs from the first list hung again as it is now', () => {
    const posts = [history('a', 'POOR'), history('b', 'POOR', 'NEAR_POOR')];
    expect(compareWithPosted(posts, [later('a', 'POOR'), later('b', 'NEAR_POOR')], new Map()).agrees).toBe(
      true,
    );
    expect(compareWithPosted([], [], new Map())).toEqual({ same: 0, differences: [], agrees: true });
  });
});

/** Cells of the published table that follow from the rest, by elimination: shares nothing with the product's search for rings. */
function workedOut(table: readonly (readonly (number | null)[])[]): string[] {
  const unknown = table.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [`${r}:${c}`] : [])));
  const [height, width] = [table.length, table[0]?.length ?? 0];
  const lines = [
    ...Array.from({ length: height }, (_, r) => (at: string) => at.startsWith(`${r}:`)),
    ...Array.from({ length: width }, (_, c) => (at: string) => at.endsWith(`:${c}`)),
  ];
  const isSum = (at: string, line: number): boolean =>
    line < height ? at.endsWith(`:${width - 1}`) : at.startsWith(`${height - 1}:`);
  const equations: number[][] = lines.map((on, line) =>
    unknown.map((at) => (on(at) ? (isSum(at, line) ? -1 : 1) : 0)),
  );
  let done = 0;
  for (let c = 0; c < unknown.length; c += 1) {
    const pivot = equations.findIndex((row, r) => r >= done && Math.abs(row[c] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [equations[done], equations[pivot]] = [equations[pivot]!, equations[done]!];
    const head = equations[done]!;
    const scale = head[c]!;
    equations[done] = head.map((value) => value / scale);
    for (const [r, row] of equations.entries()) {
      if (r === done || Math.abs(row[c]!) < 1e-9) continue;
      const factor = row[c]!;
      equations[r] = row.map((value, index) => value - factor * equations[done]![index]!);
    }
    done += 1;
  }
  return equations
    .filter((row) => row.filter((value) => Math.abs(value) > 1e-9).length === 1)
    .map((row) => unknown[row.findIndex((value) => Math.abs(value) > 1e-9)] ?? '');
}

describe('totals for everybody', () => {
  const village = (name: string, of: Partial<Record<HouseholdClass, number>>): VillageCounts => ({
    ...{ villageId: name, name, counts: counts(of) },
  });

  it('few households are kept back, and what they could be worked out from', () => {
    const open = openTotals([
      village('A', { POOR: 3, NEAR_POOR: 12, NOT_POOR: 40 }),
      village('B', { POOR: 20, NEAR_POOR: 15, NOT_POOR: 31 }),
      village('C', { POOR: 9, NEAR_POOR: 30, NOT_POOR: 8 }),
    ]);
    const [a] = open.villages;
    expect(a?.counts.POOR).toBeNull();
    expect(a?.households).toBe(55); // sums stay where they can
    expect(Object.values(a?.counts ?? {}).filter((value) => value === null).length).toBe(2);
    expect(open.commune).toEqual({
      households: 168,
      counts: { POOR: 32, NEAR_POOR: 57, AVERAGE_LIVING: 0, NOT_POOR: 79 },
    });
  });

  it('one village alone gives nothing away by its sum', () => {
    const open = openTotals([village('A', { POOR: 2, NOT_POOR: 40 })]);
    expect(open.villages[0]?.counts.POOR).toBeNull();
    expect(open.commune.counts.POOR).toBeNull();
  });

  it('whatever the numbers, none of 1 to 4 is published or can be worked out', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 300 }));
    const row = fc.record({ POOR: number, NEAR_POOR: number, AVERAGE_LIVING: number, NOT_POOR: number });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), (rows) => {
        const villages = rows.map((of, index) => village(`V${index}`, of));
        const open = openTotals(villages);
        const lines = [...open.villages, open.commune];
        const table = lines.map((line) => [
          ...HOUSEHOLD_CLASSES.map((of) => line.counts[of]),
          line.households,
        ]);
        expect(table.flat().filter((value) => value !== null && value > 0 && value < FEWEST)).toEqual([]);
        expect(workedOut(table)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a table for spreadsheets runs nothing: cells that begin with = + - @ are text', () => {
    const open = openTotals([
      village('=HYPERLINK("http://x")', { POOR: 20 }),
      village('+1', { POOR: 20 }),
      village('-1', { POOR: 20 }),
      village('@SUM(A1)', { POOR: 20 }),
    ]);
    const lines = openCsv('Xã Ba', open).split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFdon_vi,ho_ngheo,ho_can_ngheo,ho_muc_song_trung_binh,ho_khong_ngheo,tong_so_ho',
    );
    expect(lines[1]).toBe(`"'=HYPERLINK(""http://x"")",20,0,0,0,20`);
    expect(lines.slice(2, 5).map((line) => line.slice(0, 2))).toEqual(["'+", "'-", "'@"]);
    expect(lines[5]).toBe('Xã Ba,80,0,0,0,80');
  });
});
