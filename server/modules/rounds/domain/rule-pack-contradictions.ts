import { AREA_KINDS } from '../../../kernel/classes.ts';
import { contradiction as at, type Contradiction } from './contradiction.ts';
import { INDICATOR_CODES, MOST_INDICATORS } from './indicator-codes.ts';
import type { RulePack } from './rule-pack.ts';
import { inDates, inRanges, inTiers } from './rule-pack-gaps.ts';

/** Certificates print the numbers 1..n, so they must be 1..n, each once, in order, with known codes of their own. */
function* inIndicators(pack: RulePack): Generator<Contradiction> {
  const codes = new Set<string>();
  for (const [index, { number, code }] of pack.indicators.entries()) {
    const place = `indicators.${index}`;
    if (number !== index + 1)
      yield at(`${place}.number`, `là ${number}, phải là ${index + 1}`, `is ${number}, must be ${index + 1}`);
    if (!INDICATOR_CODES.includes(code))
      yield at(`${place}.code`, `không có chỉ số ${code}`, `there is no indicator ${code}`);
    if (codes.has(code)) yield at(`${place}.code`, `${code} có hai lần`, `${code} occurs twice`);
    codes.add(code);
  }
  const count = pack.indicators.length;
  if (count > MOST_INDICATORS)
    yield at(
      'indicators',
      `có ${count} chỉ số, nhiều nhất là ${MOST_INDICATORS}`,
      `has ${count} indicators, at most ${MOST_INDICATORS}`,
    );
  const { out = [], into = [] } = pack.indicatorsChanged?.value ?? {};
  const unknown = [...out, ...into].find((code) => !INDICATOR_CODES.includes(code));
  if (unknown !== undefined)
    yield at('indicatorsChanged', `không có chỉ số ${unknown}`, `there is no indicator ${unknown}`);
}

type Place = readonly [place: string, value: number | null];

/** The point lines of the pack by their place; a pack of two ways has two for each kind of area. */
const pointLinesOf = (pack: RulePack): readonly Place[] =>
  AREA_KINDS.flatMap((kind): readonly Place[] =>
    pack.shape === 'TWO_WAYS'
      ? [
          [`b1.lower.${kind}.value`, pack.b1.lower[kind].value],
          [`b1.upper.${kind}.value`, pack.b1.upper[kind].value],
        ]
      : [[`b1.line.${kind}.value`, pack.b1.line[kind].value]],
  );

/** What a pack needs to score and does not have; null: nothing is missing. */
export function missingForScoring(pack: RulePack): string | null {
  const needed: readonly Place[] = [
    ...pointLinesOf(pack),
    ['b2.pointsPerIndicator.value', pack.b2.pointsPerIndicator.value],
    ['b2.poorFrom.value', pack.b2.poorFrom.value],
    ['indicators', pack.indicators.length || null],
    ...AREA_KINDS.map(
      (kind) => [`areaKind.${kind}.value`, pack.areaKind[kind].value.length || null] as const,
    ),
  ];
  return needed.find(([, value]) => value === null)?.[0] ?? null;
}

/** A pack that scores needs every line, the points of an indicator and the indicators; one that lacks any cannot. */
function* inScoring(pack: RulePack): Generator<Contradiction> {
  const missing = missingForScoring(pack);
  if (pack.usableForScoring && missing)
    yield at(
      missing,
      'còn trống trong bộ quy định dùng để chấm điểm',
      'is empty in a pack that is usable for scoring',
    );
  if (!pack.usableForScoring && !missing)
    yield at('usableForScoring', 'ghi là không, nhưng không thiếu gì', 'is false, yet nothing is missing');
}

/** The threshold of B2 can be reached, and says the same in points as in indicators. */
function* inB2(pack: RulePack): Generator<Contradiction> {
  const points = pack.b2.pointsPerIndicator.value;
  const from = pack.b2.poorFrom.value;
  if (points === null || from === null) return;
  const indicators = pack.b2.poorFromIndicators?.value;
  const place = 'b2.poorFrom.value';
  if (from % points !== 0)
    yield at(place, `${from} không phải bội số của ${points}`, `${from} is no multiple of ${points}`);
  if (from > points * pack.indicators.length)
    yield at(place, `không bao giờ đạt tới ${from}`, `${from} can never be reached`);
  if (indicators !== undefined && indicators * points !== from)
    yield at(
      'b2.poorFromIndicators.value',
      `${indicators} × ${points} không bằng ${from}`,
      `${indicators} × ${points} is not ${from}`,
    );
}

/** The lower line lies under the upper, in money and in points; else two classes overlap. */
function* inLines(pack: RulePack): Generator<Contradiction> {
  if (pack.shape !== 'TWO_WAYS') return;
  for (const kind of AREA_KINDS) {
    const [lower, upper] = [pack.b1.lower[kind].value, pack.b1.upper[kind].value];
    if (lower !== null && upper !== null && lower >= upper)
      yield at(
        `b1.upper.${kind}.value`,
        `${upper} không cao hơn mức dưới ${lower}`,
        `${upper} is not above the lower line ${lower}`,
      );
    if (pack.incomeLines.lower[kind].value >= pack.incomeLines.upper[kind].value)
      yield at(`incomeLines.upper.${kind}.value`, 'không cao hơn mức dưới', 'is not above the lower line');
  }
}

function* inShares(pack: RulePack): Generator<Contradiction> {
  const form = pack.meeting.formOfVote.value;
  const shares = [
    ['meeting.agreeShare.value', pack.meeting.agreeShare.value],
    ['meeting.quorum.value', pack.meeting.quorum.value],
    ['meeting.formOfVote.value.share', form?.share ?? null],
  ] as const;
  for (const [place, share] of shares) {
    if (!share) continue;
    if (share.numerator > share.denominator)
      yield at(place, 'đòi nhiều hơn tất cả mọi người', 'asks for more than everybody');
    if (share.numerator === share.denominator && share.comparison === '>')
      yield at(place, 'không bao giờ đạt được', 'can never be met');
  }
  if (form && form.countingCommittee.min > form.countingCommittee.max)
    yield at(
      'meeting.formOfVote.value.countingCommittee',
      'số ít nhất lớn hơn số nhiều nhất',
      'min is above max',
    );
  if (form && !form.options.includes(form.default))
    yield at('meeting.formOfVote.value.default', 'không nằm trong các hình thức', 'is none of the options');
}

/** No word of a place's name may make it xã and phường at once. */
function* inAreaWords(pack: RulePack): Generator<Contradiction> {
  const both = pack.areaKind.RURAL.value.find((word) => pack.areaKind.URBAN.value.includes(word));
  if (both) yield at('areaKind.URBAN.value', `"${both}" cũng là nông thôn`, `"${both}" is RURAL too`);
}

/** Every place at which a well-formed pack contradicts itself. */
export const contradictionsOf = (pack: RulePack): readonly Contradiction[] => [
  ...inIndicators(pack),
  ...inScoring(pack),
  ...inLines(pack),
  ...inB2(pack),
  ...inRanges(pack),
  ...inShares(pack),
  ...inTiers(pack),
  ...inDates(pack),
  ...inAreaWords(pack),
];
