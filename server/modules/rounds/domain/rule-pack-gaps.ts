import { AREA_KINDS, type AreaKind } from '../../../kernel/classes.ts';
import { contradiction as at, type Contradiction } from './contradiction.ts';
import type { RulePack } from './rule-pack.ts';

/** Up to where a household is poor or near-poor, in the measure of the average-living ranges; null: not known. */
function topOf(pack: RulePack, kind: AreaKind): number | null {
  if (pack.averageLiving?.method === 'B1_POINTS')
    return pack.shape === 'TWO_WAYS' ? pack.b1.upper[kind].value : pack.b1.line[kind].value;
  return pack.shape === 'TWO_WAYS' ? pack.incomeLines.upper[kind].value : pack.incomeLines.line[kind].value;
}

/** Average living begins where near-poor ends: above it a gap, below it an overlap. It ends after it begins. */
export function* inRanges(pack: RulePack): Generator<Contradiction> {
  for (const kind of AREA_KINDS) {
    const range = pack.averageLiving?.ranges[kind].value;
    const place = `averageLiving.ranges.${kind}.value`;
    const top = topOf(pack, kind);
    if (range && range.above >= range.upTo)
      yield at(place, `kết thúc (${range.upTo}) trước khi bắt đầu`, `ends (${range.upTo}) before it begins`);
    if (range && top !== null && range.above > top)
      yield at(place, `hở từ ${top} đến ${range.above}`, `leaves a gap from ${top} to ${range.above}`);
    if (range && top !== null && range.above < top)
      yield at(place, `chồng lấn từ ${range.above} đến ${top}`, `overlaps from ${range.above} to ${top}`);
    const worker = pack.lowIncomeWorker?.income[kind].value;
    const line = pack.shape === 'TWO_WAYS' ? pack.incomeLines.upper[kind] : pack.incomeLines.line[kind];
    if (worker !== undefined && worker <= line.value)
      yield at(
        `lowIncomeWorker.income.${kind}.value`,
        'không cao hơn chuẩn hộ nghèo',
        'is not above the line of poor households',
      );
  }
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Tiers follow each other day by day: at any date exactly one is in charge. */
export function* inTiers(pack: RulePack): Generator<Contradiction> {
  for (const [index, tier] of pack.appraisalTier.entries()) {
    if (tier.from && tier.to && tier.from > tier.to)
      yield at(`appraisalTier.${index}`, 'kết thúc trước khi bắt đầu', 'ends before it begins');
    const next = pack.appraisalTier[index + 1];
    if (!next) continue;
    const place = `appraisalTier.${index + 1}`;
    if (!tier.to || !next.from || next.from <= tier.to)
      yield at(place, 'chồng lấn cấp trước nó', 'overlaps the tier before it');
    else if (next.from !== dayAfter(tier.to))
      yield at(
        place,
        `không cấp nào phụ trách từ sau ${tier.to} đến trước ${next.from}`,
        `no tier is in charge between ${tier.to} and ${next.from}`,
      );
  }
}

/** A year is reviewed in one role, the window opens before it closes, and the parts of a clock fit into the whole. */
export function* inDates(pack: RulePack): Generator<Contradiction> {
  const years = [...pack.reviewYears.value, ...pack.alsoFor.map(({ year }) => year)];
  const twice = years.find((year, index) => years.indexOf(year) !== index);
  if (twice !== undefined) yield at('reviewYears.value', `năm ${twice} có hai lần`, `${twice} occurs twice`);
  const window = pack.clocks.window?.value;
  if (window && window.from > window.to)
    yield at('clocks.window.value', 'kết thúc trước khi bắt đầu', 'ends before it begins');
  const track = pack.clocks.averageTrack?.value;
  if (track && track.postingWorkingDays + track.reCheckWorkingDays > track.totalDays)
    yield at(
      'clocks.averageTrack.value',
      'niêm yết và phúc tra dài hơn tổng số ngày',
      'posting and re-check are longer than the whole',
    );
}
