import { describe, expect, it } from 'vitest';
import { checkPractice, solvePractice } from '../../server/modules/preparation/domain/check-practice.ts';
import { countThings, type CommuneFacts } from '../../server/modules/preparation/domain/count-things.ts';
import {
  readLines,
  readPeople,
  type NamedUnit,
} from '../../server/modules/preparation/domain/paste-people.ts';
import { PRACTICE_HOUSEHOLDS } from '../../server/modules/preparation/domain/practice-households.ts';
import { PRACTICE_ITEMS, PRACTICE_TABLE } from '../../server/modules/preparation/domain/practice-table.ts';
import { isPrepared } from '../../server/modules/preparation/domain/prepared.ts';
import { NOBODY_TRAINED, preparationSentence } from '../../server/modules/preparation/domain/sentence.ts';
import { searchKey } from '../../server/kernel/search-key.ts';
import { pack } from './packs.ts';

const NOBODY = { ownClasses: 0, own: NOBODY_TRAINED, classesBelow: 0, below: NOBODY_TRAINED };
const commune = (has: string[], of: Partial<CommuneFacts> = {}): CommuneFacts => ({
  ...{ communeId: 'x', name: 'x', path: [], has, villages: 3, withTeam: 0, withTrained: 0 },
  ...of,
});

describe('what is prepared is counted', () => {
  it('a commune is prepared by plan, committee and training; teams and inspectors are counted besides', () => {
    expect(isPrepared(['PLAN', 'COMMITTEE', 'TRAINING'])).toBe(true);
    expect(isPrepared(['PLAN', 'COMMITTEE', 'REVIEW_TEAM', 'INSPECTORS'])).toBe(false);
  });

  it('a percent that is not reached is never said', () => {
    const all = (n: number, without: number) =>
      countThings([
        ...Array.from({ length: n }, () => commune(['COMMITTEE'])),
        ...Array.from({ length: without }, () => commune([])),
      ]);
    expect(preparationSentence({ counts: all(208, 1), trained: NOBODY }, 'vi')).toBe(
      '99 % các xã (208/209) đã thành lập Ban Chỉ đạo.',
    );
    expect(preparationSentence({ counts: all(209, 0), trained: NOBODY }, 'vi')).toContain('100 % các xã');
  });

  it('a delegate is somebody of an office: who came from a village is said apart, by their own number', () => {
    const counts = countThings([commune(['COMMITTEE'])]);
    const own = { PROVINCE: 0, DISTRICT: 58, COMMUNE: 500, VILLAGE: 0 };
    const below = { PROVINCE: 0, DISTRICT: 0, COMMUNE: 143, VILLAGE: 12_000 };
    const trained = { ownClasses: 10, own, classesBelow: 7, below };
    const said = (of: object, language: 'vi' | 'en' = 'vi') =>
      preparationSentence({ counts, trained: { ...trained, ...of } }, language);
    expect(said({})).toBe(
      '100 % các xã (1/1) đã thành lập Ban Chỉ đạo; đã mở 10 lớp tập huấn cho 558 đại biểu cấp huyện, xã; ' +
        'cấp dưới mở 7 lớp, 12.143 người cấp xã, thôn được tập huấn.',
    );
    expect(said({ own: { ...own, VILLAGE: 12 } })).toContain(
      '558 đại biểu cấp huyện, xã và 12 người ở thôn;',
    );
    expect(said({ own: { ...NOBODY_TRAINED, VILLAGE: 12 } })).toContain(
      '10 lớp tập huấn cho 12 người ở thôn;',
    );
    expect(said({}, 'en')).toContain('classes held: 10, delegates (district, commune): 558; ');
  });
});

const unit = (fullName: string, path: string[], communeId: string | null): NamedUnit => ({
  ...{ id: path.at(-1) ?? '', fullName, path, communeId, place: `${fullName}, Huyện khác` },
  keys: [searchKey(fullName), searchKey(fullName.replace(/^\S+ /, ''))],
});
const UNITS = [
  unit('Huyện Krông A Na', ['t', 'h1'], null),
  unit('Xã Ea Na', ['t', 'h1', 'x1'], 'x1'),
  unit('Xã Bình Hòa', ['t', 'h1', 'x2'], 'x2'),
  unit('Thôn 1', ['t', 'h1', 'x1', 'v1'], 'x1'),
  unit('Thôn 1', ['t', 'h1', 'x2', 'v2'], 'x2'),
  unit('Xã Ea Bar', ['t', 'h2', 'x3'], 'x3'),
];
const read = (text: string) => {
  const [within] = UNITS;
  if (!within) throw new Error('no unit');
  return readPeople(readLines(text), { unit: 2 }, { units: UNITS, within, unitNeeded: true });
};

describe('a pasted list', () => {
  it('takes cells by tab or semicolon, finds units in any spelling, and villages of one name by their commune', () => {
    const { people, problems } = read(
      'H’Lan Ƀkrông\tRà soát viên\tthon 1, xã EA NA\n\nNguyễn Văn A; Trưởng thôn; Thôn 1, Bình Hòa\nTrần B; Cán bộ; Krông Ana',
    );
    expect(problems).toEqual([]);
    expect(people.map(({ line, unit: of }) => [line, of.id])).toEqual([
      [1, 'v1'],
      [3, 'v2'],
      [4, 'h1'],
    ]);
  });

  it('says each wrong line by its number and the unit, never by a name, and loses no right one', () => {
    const { people, problems } = read(
      [
        ...['A; x; Xã Ea Bar', '; x; Xã Ea Na', 'B; x; Thôn 1', 'C; x; Xã Không Có', 'D; x; Xã Ea Na'],
        'd ; y; xã ea na',
      ].join('\n'),
    );
    expect(problems).toEqual([
      { line: 1, code: 'UNIT_OF_ANOTHER', unit: 'Xã Ea Bar, Huyện khác' },
      { line: 2, code: 'NAME_MISSING', unit: null },
      { line: 3, code: 'UNIT_AMBIGUOUS', unit: 'Thôn 1' },
      { line: 4, code: 'UNIT_UNKNOWN', unit: 'Xã Không Có' },
      { line: 6, code: 'TWICE', unit: null },
    ]);
    expect(people.map(({ name }) => name)).toEqual(['D']);
  });
});

describe('the practice households', () => {
  const rules = pack('vn-2022-2025');
  const solved = PRACTICE_HOUSEHOLDS.map((of) => solvePractice(rules, of));

  it('are poor, near-poor, and lacking much yet above the line, by the score functions of the forms', () => {
    expect(solved.map((of) => [of.b1, of.b2, of.class])).toEqual([
      [110, 30, 'POOR'],
      [125, 20, 'NEAR_POOR'],
      [150, 30, 'NOT_POOR'],
    ]);
    expect(solved.map(({ lacking }) => lacking)).toEqual([
      [4, 8, 10],
      [9, 11],
      [4, 8, 10],
    ]);
  });

  it('tell everything that is asked: each item of B1 and each indicator has its fact', () => {
    for (const { code, facts } of PRACTICE_HOUSEHOLDS) {
      const about = new Set(facts.flatMap((fact) => fact.about));
      const asked = [
        ...PRACTICE_ITEMS.map((item) => item.code),
        ...rules.indicators.map(({ number }) => number),
      ];
      expect([code, asked.filter((item) => !about.has(item))]).toEqual([code, []]);
    }
  });

  it('are scored by points that say they are not of the State', () => {
    expect(PRACTICE_TABLE.title).toContain('không phải của Nhà nước');
  });

  it('are checked item by item: one wrong indicator is one wrong item, whatever else it changes', () => {
    const [household] = PRACTICE_HOUSEHOLDS;
    const [right] = solved;
    if (!household || !right) throw new Error('no household');
    const checked = checkPractice(rules, household, {
      b1: household.b1,
      lacking: [4, 8],
      class: 'NEAR_POOR',
    });
    if (!checked.ok) throw new Error(checked.code);
    const { items, ownB1, ownB2 } = checked.value;
    expect(items.filter((item) => !item.right).map(({ kind, code }) => [kind, code])).toEqual([
      ['INDICATOR', '10'],
      ['CLASS', 'CLASS'],
    ]);
    expect([ownB1, ownB2, items.length]).toEqual([110, 20, 18]);
  });

  it('are not checked while an item has no answer, or one that is not offered', () => {
    const [household] = PRACTICE_HOUSEHOLDS;
    if (!household) throw new Error('no household');
    const answers = { b1: household.b1, lacking: [], class: 'POOR' } as const;
    for (const wrong of [
      { b1: {} },
      { b1: { ...household.b1, LAND: 'X' } },
      { lacking: [13] },
      { lacking: [1, 1] },
    ])
      expect(checkPractice(rules, household, { ...answers, ...wrong })).toMatchObject({
        code: 'PRACTICE_INCOMPLETE',
      });
  });
});
