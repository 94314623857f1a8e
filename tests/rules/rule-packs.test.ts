import { describe, expect, it } from 'vitest';
import { fillText } from '../../server/kernel/refusals.ts';
import { areaKindOf } from '../../server/modules/rounds/domain/classify.ts';
import { appraisalTierOn } from '../../server/modules/rounds/domain/appraisal-tier.ts';
import { parseRulePack } from '../../server/modules/rounds/domain/parse-rule-pack.ts';
import { ROUND_REFUSALS } from '../../server/modules/rounds/domain/refusals.ts';
import { pack, packData, PACK_IDS, type PackId } from './packs.ts';

/** The pack with one place set to another value; `undefined` takes the place away. */
function broken(id: PackId, path: string, value: unknown): unknown {
  const data = packData(id);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    data,
  );
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return data;
}

/** Every object of the pack that states a value, with the place where it stands. */
function* legalValues(data: unknown, place = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof data !== 'object' || data === null) return;
  if ('value' in data) yield [place, data as Record<string, unknown>];
  else for (const [key, part] of Object.entries(data)) yield* legalValues(part, `${place}.${key}`);
}

describe('the rule packs', () => {
  it.each(PACK_IDS)('%s is well-formed and does not contradict itself', (id) => {
    expect(parseRulePack(packData(id))).toMatchObject({ ok: true, value: { id } });
  });

  it.each(PACK_IDS)('%s carries a mark (C, P or U) with every legal value', (id) => {
    const values = [...legalValues(packData(id))];
    expect(values.length).toBeGreaterThan(10);
    for (const [place, value] of values)
      expect([place, value.mark]).toEqual([place, expect.stringMatching(/^[CPU]$/)]);
  });

  it.each(PACK_IDS)('%s: an empty legal value is never marked as confirmed', (id) => {
    const empty = [...legalValues(packData(id))].filter(([, { value }]) => value === null);
    for (const [place, { mark }] of empty) expect([place, mark]).toEqual([place, 'U']);
  });

  it('number the indicators 1–10 (2016–2020) and 1–12 (2022–2026), as certificates print them, in two languages', () => {
    const numbers = (id: PackId) => pack(id).indicators.map(({ number }) => number);
    expect(numbers('vn-2016-2020')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(numbers('vn-2022-2025')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const { name, cutOff } of [...pack('vn-2016-2020').indicators, ...pack('vn-2022-2025').indicators]) {
      expect([name.value.vi, name.value.en, cutOff.value.vi, cutOff.value.en]).not.toContain('');
    }
  });

  it('2022–2026 is the shape of both conditions, 2016–2020 the shape of two ways', () => {
    expect(pack('vn-2022-2025').shape).toBe('BOTH_CONDITIONS');
    expect(pack('vn-2016-2020').shape).toBe('TWO_WAYS');
  });

  it('QĐ 24/2021 Đ.4 k.3: agreed = at least one half of the persons attending, confirmed', () => {
    expect(pack('vn-2022-2025').meeting.agreeShare).toMatchObject({
      value: { numerator: 1, denominator: 2, comparison: '>=', base: 'PERSONS_ATTENDING' },
      mark: 'C',
    });
  });

  it('2016–2020: no share was found, so it is empty and the commune enters its own', () => {
    expect(pack('vn-2016-2020').meeting.agreeShare).toMatchObject({ value: null, mark: 'U' });
  });

  it('NĐ 351/2025: the lines in money are known, the points are not, so nothing is scored by it', () => {
    const { usableForScoring, indicators } = pack('vn-2027-2030');
    expect({ usableForScoring, indicators }).toEqual({ usableForScoring: false, indicators: [] });
  });

  it('QĐ 24/2021 Đ.4 k.5: the district gives its opinion until 30/06/2025, the province from 01/07/2025', () => {
    expect(appraisalTierOn(pack('vn-2022-2025'), '2025-06-30')).toBe('DISTRICT');
    expect(appraisalTierOn(pack('vn-2022-2025'), '2025-07-01')).toBe('PROVINCE');
    expect(appraisalTierOn(pack('vn-2016-2020'), '2020-11-24')).toBe('DISTRICT');
  });

  it('xã is rural, phường and thị trấn are urban, by the words of the pack; a word it does not know is neither', () => {
    const kinds = ['Xã Ea Na', 'Phường B’lao', 'THỊ TRẤN Cái Dầu', 'Xãlà Gì', 'Đặc khu Phú Quốc'].map(
      (name) => areaKindOf(pack('vn-2022-2025'), name),
    );
    expect(kinds).toEqual(['RURAL', 'URBAN', 'URBAN', null, null]);
  });
});

describe('a pack that is malformed or contradicts itself is refused with the place named', () => {
  it.each<[string, PackId, string, unknown, string]>([
    ['the line of an area is missing', 'vn-2022-2025', 'b1.line.URBAN', undefined, 'b1.line.URBAN'],
    [
      'an income line is missing',
      'vn-2016-2020',
      'incomeLines.upper.RURAL',
      undefined,
      'incomeLines.upper.RURAL',
    ],
    ['a value has no mark', 'vn-2022-2025', 'b2.poorFrom.mark', undefined, 'b2.poorFrom.mark'],
    ['a value is a bare number', 'vn-2022-2025', 'b1.line.RURAL', 140, 'b1.line.RURAL'],
    ['a line is no whole number', 'vn-2022-2025', 'b1.line.RURAL.value', 140.5, 'b1.line.RURAL.value'],
    ['a line is empty', 'vn-2022-2025', 'b1.line.RURAL.value', null, 'b1.line.RURAL.value'],
    [
      'the share has denominator 0',
      'vn-2022-2025',
      'meeting.agreeShare.value.denominator',
      0,
      'meeting.agreeShare.value.denominator',
    ],
    [
      'the share is no comparison',
      'vn-2022-2025',
      'meeting.agreeShare.value.comparison',
      '<=',
      'meeting.agreeShare.value.comparison',
    ],
    [
      'the share asks for more than everybody',
      'vn-2022-2025',
      'meeting.agreeShare.value.numerator',
      3,
      'meeting.agreeShare.value',
    ],
    ['an indicator is skipped', 'vn-2022-2025', 'indicators.3.number', 5, 'indicators.3.number'],
    ['a code occurs twice', 'vn-2022-2025', 'indicators.1.code', 'EMPLOYMENT', 'indicators.1.code'],
    ['B2 cannot be reached', 'vn-2022-2025', 'b2.poorFrom.value', 130, 'b2.poorFrom.value'],
    ['B2 is no number of indicators', 'vn-2022-2025', 'b2.poorFrom.value', 35, 'b2.poorFrom.value'],
    [
      'points and indicators differ',
      'vn-2016-2020',
      'b2.poorFromIndicators.value',
      4,
      'b2.poorFromIndicators.value',
    ],
    [
      'the lower line is above the upper',
      'vn-2016-2020',
      'b1.lower.RURAL.value',
      150,
      'b1.upper.RURAL.value',
    ],
    ['the shape is unknown', 'vn-2022-2025', 'shape', 'THREE_WAYS', 'shape'],
    ['the shape does not fit the lines', 'vn-2022-2025', 'shape', 'TWO_WAYS', 'incomeLines.lower'],
    ['it scores without indicators', 'vn-2022-2025', 'indicators', [], 'indicators'],
    ['it says it can score without lines', 'vn-2027-2030', 'usableForScoring', true, 'b1.line.RURAL.value'],
    [
      'it says it cannot score with everything there',
      'vn-2022-2025',
      'usableForScoring',
      false,
      'usableForScoring',
    ],
    [
      'two tiers are in charge on one day',
      'vn-2022-2025',
      'appraisalTier.1.from',
      '2025-06-30',
      'appraisalTier.1',
    ],
    [
      'thị trấn is rural and urban',
      'vn-2022-2025',
      'areaKind.RURAL.value',
      ['xã', 'thị trấn'],
      'areaKind.URBAN.value',
    ],
    [
      'average living leaves a gap above near-poor',
      'vn-2022-2025',
      'averageLiving.ranges.RURAL.value.above',
      1_600_000,
      'averageLiving.ranges.RURAL.value',
    ],
    [
      'average living overlaps near-poor',
      'vn-2016-2020',
      'averageLiving.ranges.URBAN.value.above',
      170,
      'averageLiving.ranges.URBAN.value',
    ],
    [
      'average living ends before it begins',
      'vn-2016-2020',
      'averageLiving.ranges.RURAL.value.upTo',
      150,
      'averageLiving.ranges.RURAL.value',
    ],
    [
      'average living misses a kind of area',
      'vn-2022-2025',
      'averageLiving.ranges.URBAN',
      undefined,
      'averageLiving.ranges.URBAN',
    ],
    [
      'a low income is below the line of the poor',
      'vn-2022-2025',
      'lowIncomeWorker.income.RURAL.value',
      1_400_000,
      'lowIncomeWorker.income.RURAL.value',
    ],
    ['an indicator is not known', 'vn-2022-2025', 'indicators.0.code', 'EMPLOYMNET', 'indicators.0.code'],
    [
      'a changed indicator is not known',
      'vn-2027-2030',
      'indicatorsChanged.value.into',
      ['WASTE'],
      'indicatorsChanged',
    ],
    [
      'no tier is in charge for a day',
      'vn-2022-2025',
      'appraisalTier.1.from',
      '2025-07-02',
      'appraisalTier.1',
    ],
    [
      'a year is reviewed twice',
      'vn-2022-2025',
      'reviewYears.value',
      [2021, 2022, 2023, 2024, 2025, 2026],
      'reviewYears.value',
    ],
    [
      'the window closes before it opens',
      'vn-2022-2025',
      'clocks.window.value.from',
      '12-20',
      'clocks.window',
    ],
    [
      'posting and re-check do not fit into the whole',
      'vn-2022-2025',
      'clocks.averageTrack.value.totalDays',
      7,
      'clocks.averageTrack.value',
    ],
    [
      'the default form of vote is none of the options',
      'vn-2022-2025',
      'meeting.formOfVote.value.options',
      ['SECRET_BALLOT'],
      'meeting.formOfVote.value.default',
    ],
    ['a key is misspelt', 'vn-2022-2025', 'b2.poorfrom', 30, 'b2'],
  ])('%s', (_, id, path, value, place) => {
    const refusal = parseRulePack(broken(id, path, value));
    expect(refusal).toMatchObject({ ok: false, code: 'RULE_PACK_INVALID' });
    expect(refusal.ok ? '' : refusal.details?.place).toMatch(
      new RegExp(`^${place.replaceAll('.', '\\.')}(\\.|$)`),
    );
  });

  it('13 indicators are refused: certificates print the numbers 1 to 12', () => {
    const data = packData('vn-2022-2025') as { indicators: object[] };
    data.indicators.push({ ...data.indicators[0], number: 13, code: 'WASTE_TREATMENT' });
    expect(parseRulePack(data)).toMatchObject({
      details: { place: 'indicators', problem: expect.stringContaining('13') },
    });
  });

  it('the refusal says in Vietnamese and in English what is wrong, and where by name', () => {
    const told = (data: unknown, language: 'vi' | 'en') => {
      const refusal = parseRulePack(data);
      if (refusal.ok) throw new Error('not refused');
      return fillText(ROUND_REFUSALS.RULE_PACK_INVALID.message[language], refusal.details, language);
    };
    const hole = broken('vn-2022-2025', 'b1.line.URBAN', undefined);
    expect(told(hole, 'vi')).toMatch(/tại Mức điểm B1, thành thị \(b1\.line\.URBAN\): .*không hợp lệ/);
    expect(told(hole, 'en')).toMatch(/at B1 point line, urban \(b1\.line\.URBAN\): Invalid input/);
    const overlap = broken('vn-2016-2020', 'b1.lower.RURAL.value', 150);
    expect(told(overlap, 'vi')).toContain('150 không cao hơn mức dưới 150');
    expect(told(overlap, 'en')).toContain('150 is not above the lower line 150');
  });

  it('what is no pack at all is refused, not thrown', () => {
    for (const data of [null, 3, 'vn-2022-2025', [], {}]) {
      expect(parseRulePack(data)).toMatchObject({ ok: false, code: 'RULE_PACK_INVALID' });
    }
  });
});
