import { describe, expect, it } from 'vitest';
import { confirmLegalValue } from '../../server/modules/rounds/domain/confirm-legal-value.ts';
import { valueKind, valueText } from '../../server/modules/rounds/domain/legal-value-text.ts';
import { legalDifferences, legalValuesOf } from '../../server/modules/rounds/domain/legal-values.ts';
import { localLinePack } from '../../server/modules/rounds/domain/local-line.ts';
import { referenceOf } from '../../server/modules/rounds/domain/reference.ts';
import { classify } from '../../server/modules/rounds/domain/classify.ts';
import { yearsOf } from '../../server/modules/rounds/domain/round.ts';
import { pack, PACK_IDS } from './packs.ts';

const CONFIRMED = { reference: 'Công văn 12/SNNMT-GN', dated: '2025-09-20' };
const confirm = (id: (typeof PACK_IDS)[number], path: string, value: unknown) =>
  confirmLegalValue(pack(id), { path, value, confirmed: CONFIRMED, note: null });
const valueAt = (of: ReturnType<typeof pack>, path: string) =>
  legalValuesOf(of).find((value) => value.path === path);

describe('every legal value of a pack', () => {
  it.each(PACK_IDS)('%s: has a name and words of its own in both languages, and no code among them', (id) => {
    for (const { path, name, value } of legalValuesOf(pack(id))) {
      const words = valueText(path, value);
      expect([path, name.vi, name.en]).not.toContain('');
      expect([path, name.vi]).not.toEqual([path, path]);
      expect([path, words.vi]).toEqual([path, expect.not.stringMatching(/[A-Z]{4,}_|undefined|\[object/)]);
      expect([path, words.en]).toEqual([path, expect.not.stringMatching(/[A-Z]{4,}_|undefined|\[object/)]);
      expect([path, words.vi]).not.toEqual([path, '']);
    }
  });

  it.each(PACK_IDS)('%s: no two values have one name', (id) => {
    const names = legalValuesOf(pack(id)).map(({ name }) => name.vi);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice.filter((name) => !/^(Năm áp dụng thêm|Cấp cho ý kiến)/.test(name))).toEqual([]);
  });

  it.each([
    ['b1.line.RURAL', 140, '140', 'NUMBER'],
    ['incomeLines.line.URBAN', 2_000_000, '2.000.000', 'NUMBER'],
    ['meeting.supervisorCounts', false, 'không', 'YES_NO'],
    ['meeting.supervisorCounts', null, 'chưa có', 'YES_NO'],
    ['meeting.agreeShare', { numerator: 1, denominator: 2, comparison: '>=' }, 'từ 1/2', 'SHARE'],
    ['meeting.agreeShare', { numerator: 2, denominator: 3, comparison: '>' }, 'trên 2/3', 'SHARE'],
    ['averageLiving.ranges.RURAL', { above: 150, upTo: 195 }, 'trên 150 đến 195', 'RANGE'],
    ['clocks.window', { from: '09-01', to: '12-14' }, 'từ 01/09, đến 14/12', 'OTHER'],
    ['reviewYears', [2022, 2023], '2022, 2023', 'OTHER'],
    ['appraisalTier.1', { from: '2025-07-01', tier: 'PROVINCE' }, 'từ 01/07/2025, cấp tỉnh', 'OTHER'],
  ])('%s: %o reads “%s”, entered as %s', (path, value, words, kind) => {
    expect([valueText(path, value).vi, valueKind(path, value)]).toEqual([words, kind]);
  });
});

it('the order of values and of their parts is that of reading, whatever the order of keys in the database', () => {
  const paths = legalValuesOf(pack('vn-2022-2025')).map(({ path }) => path);
  const shuffled = JSON.parse(JSON.stringify(pack('vn-2022-2025')), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)))
      : value,
  ) as ReturnType<typeof pack>;
  expect(legalValuesOf(shuffled).map(({ path }) => path)).toEqual(paths);
  expect(paths.filter((path) => path.startsWith('indicators.')).slice(0, 4)).toEqual([
    'indicators.0.name',
    'indicators.0.cutOff',
    'indicators.1.name',
    'indicators.1.cutOff',
  ]);
  expect(legalDifferences(pack('vn-2022-2025'), shuffled)).toEqual([]);
  expect(valueText('clocks.window', { to: '12-14', from: '09-01' }).vi).toBe('từ 01/09, đến 14/12');
});

describe('a value that the province confirms or changes', () => {
  it('kept, becomes C with the text that was named; nothing else of the pack changes', () => {
    const kept = confirm('vn-2016-2020', 'b1.upper.RURAL', 150);
    if (!kept.ok) throw new Error(kept.code);
    expect(valueAt(kept.value, 'b1.upper.RURAL')).toMatchObject({
      mark: 'C',
      value: 150,
      confirmed: CONFIRMED,
    });
    const changes = legalDifferences(pack('vn-2016-2020'), kept.value).map(({ path }) => path);
    expect(changes).toEqual(['b1.upper.RURAL']);
  });

  it('changed, classes by the new line; average living begins where near-poor ends, so it moves along', () => {
    const changed = confirm('vn-2016-2020', 'b1.upper.RURAL', 145);
    if (!changed.ok) throw new Error(changed.code);
    const sheet = { areaKind: 'RURAL' as const, b1: 148, b2: 30, indicators: [1, 2, 3] };
    expect(classify(pack('vn-2016-2020'), sheet)).toMatchObject({ value: { class: 'POOR' } });
    expect(classify(changed.value, sheet)).toMatchObject({ value: { class: 'NOT_POOR' } });
    expect(valueAt(changed.value, 'averageLiving.ranges.RURAL')?.value).toEqual({ above: 145, upTo: 195 });
  });

  it.each<[string, unknown, string]>([
    ['b1.upper.RURAL', 120, 'b1.upper.RURAL.value'],
    ['b1.upper.RURAL', 'một trăm rưỡi', 'b1.upper.RURAL.value'],
    ['averageLiving.ranges.RURAL', { above: 160, upTo: 195 }, 'averageLiving.ranges.RURAL.value'],
    ['averageLiving.ranges.RURAL', { above: 140, upTo: 195 }, 'averageLiving.ranges.RURAL.value'],
    [
      'meeting.agreeShare',
      { numerator: 3, denominator: 2, comparison: '>=', base: 'PERSONS_ATTENDING' },
      'meeting.agreeShare.value',
    ],
  ])('is refused where the pack would contradict itself: %s = %o, at %s', (path, value, place) => {
    expect(confirm('vn-2016-2020', path, value)).toMatchObject({
      code: 'RULE_PACK_INVALID',
      details: { place },
    });
  });

  it('a place that the pack does not have is refused, and so is a place without a mark', () => {
    for (const path of ['b1.middle.RURAL', 'b1', 'name', '__proto__', 'constructor.name', ''])
      expect(confirm('vn-2022-2025', path, 1)).toMatchObject({ code: 'LEGAL_VALUE_UNKNOWN' });
  });

  it('the last missing value makes a pack usable for scoring, one before it does not (NĐ 351/2025)', () => {
    const point = (of: ReturnType<typeof pack>, path: string, value: number) => {
      const done = confirmLegalValue(of, { path, value, confirmed: CONFIRMED, note: null });
      if (!done.ok) throw new Error(JSON.stringify(done.details));
      return done.value;
    };
    const now = pack('vn-2022-2025');
    const { indicators, areaKind } = now;
    const bare = { ...pack('vn-2027-2030'), indicators, areaKind } as ReturnType<typeof pack>;
    const almost = (['b1.line.RURAL', 'b1.line.URBAN', 'b2.pointsPerIndicator'] as const).reduce(
      (of, path, index) => point(of, path, [200, 240, 10][index] ?? 0),
      bare,
    );
    expect(almost.usableForScoring).toBe(false);
    expect(point(almost, 'b2.poorFrom', 30).usableForScoring).toBe(true);
  });
});

describe('the text by which a province confirms', () => {
  const now = new Date('2025-10-01T17:30:00Z'); // already 2 October in Vietnam
  const said = { ...CONFIRMED, note: null };
  it.each([
    ['REFERENCE_EMPTY', { reference: '  ' }],
    ['REFERENCE_EMPTY', { reference: 'x'.repeat(501) }],
    ['REFERENCE_DATE_WRONG', { dated: '2025-02-30' }],
    ['REFERENCE_DATE_WRONG', { dated: '20/09/2025' }],
    ['REFERENCE_DATE_WRONG', { dated: '1025-09-20' }],
    ['REFERENCE_IN_FUTURE', { dated: '2025-10-03' }],
  ])('is refused with %s: %o', (code, wrong) => {
    expect(referenceOf({ ...said, ...wrong }, now)).toMatchObject({ ok: false, code });
  });

  it('may be of today, by the day in Vietnam', () => {
    expect(referenceOf({ ...said, dated: '2025-10-02' }, now)).toMatchObject({ ok: true });
  });
});

describe('a higher line of a province stands beside the national pack', () => {
  const line = {
    ...{ id: 'local-24-2025', name: { vi: 'Chuẩn Bắc Ninh', en: 'Line of Bắc Ninh' }, years: [2025] },
    ...{ income: { RURAL: 1_750_000, URBAN: 2_250_000 }, b1: null, confirmed: CONFIRMED },
  };
  const national = pack('vn-2022-2025');

  it('Bắc Ninh 2025: 1,75 and 2,25 million in money; without points nothing is classed by it', () => {
    const made = localLinePack(national, line);
    if (!made.ok) throw new Error(made.code);
    expect(made.value).toMatchObject({ scope: 'PROVINCIAL', usableForScoring: false });
    expect([yearsOf(made.value), valueAt(made.value, 'incomeLines.line.RURAL')?.value]).toEqual([
      [2025],
      1_750_000,
    ]);
    expect(valueAt(made.value, 'b1.line.RURAL')).toMatchObject({ value: null, mark: 'U' });
  });

  it('with points that the province states: poor here, not poor by the national line', () => {
    const made = localLinePack(national, { ...line, b1: { RURAL: 160, URBAN: 190 } });
    if (!made.ok) throw new Error(made.code);
    const sheet = { areaKind: 'RURAL' as const, b1: 150, b2: 30, indicators: [1, 2, 3] };
    expect(classify(national, sheet)).toMatchObject({ value: { class: 'NOT_POOR' } });
    expect(classify(made.value, sheet)).toMatchObject({ value: { class: 'POOR' } });
  });

  it.each<[string, object]>([
    ['LOCAL_LINE_NOT_HIGHER', { income: { RURAL: 1_400_000, URBAN: 2_250_000 } }],
    ['LOCAL_LINE_NOT_HIGHER', { income: { RURAL: 1_500_000, URBAN: 2_000_000 } }],
    ['LOCAL_LINE_NOT_HIGHER', { b1: { RURAL: 139, URBAN: 175 } }],
    ['LOCAL_LINE_NOT_FOR_YEAR', { years: [2019] }],
    ['LOCAL_LINE_NOT_FOR_YEAR', { years: [] }],
    ['RULE_PACK_INVALID', { income: { RURAL: 1_750_000.5, URBAN: 2_250_000 } }],
  ])('is refused with %s: %o', (code, wrong) => {
    expect(localLinePack(national, { ...line, ...wrong })).toMatchObject({ ok: false, code });
  });

  it('QĐ 59/2015 has two lines, so one line of a province has no place beside it', () => {
    const old = { ...line, years: [2019] };
    expect(localLinePack(pack('vn-2016-2020'), old)).toMatchObject({ code: 'LOCAL_LINE_NEEDS_ONE_LINE' });
  });
});
