import { AREA_KINDS } from '../../../kernel/classes.ts';
import type { RulePack } from './rule-pack.ts';

export type Contradiction = { readonly place: string; readonly problem: string };

const at = (place: string, problem: string): Contradiction => ({ place, problem });

/** Certificates print the numbers 1..n, so they must be 1..n, each once, in order, with codes of their own. */
function* inIndicators(pack: RulePack): Generator<Contradiction> {
  const codes = new Set<string>();
  for (const [index, indicator] of pack.indicators.entries()) {
    if (indicator.number !== index + 1) {
      yield at(`indicators.${index}.number`, `is ${indicator.number}, must be ${index + 1}`);
    }
    if (codes.has(indicator.code)) yield at(`indicators.${index}.code`, `${indicator.code} occurs twice`);
    codes.add(indicator.code);
  }
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

/** A pack that scores needs every line, the points of an indicator and the indicators; one that lacks any cannot. */
function* inScoring(pack: RulePack): Generator<Contradiction> {
  const needed: readonly Place[] = [
    ...pointLinesOf(pack),
    ['b2.pointsPerIndicator.value', pack.b2.pointsPerIndicator.value],
    ['b2.poorFrom.value', pack.b2.poorFrom.value],
    ['indicators', pack.indicators.length || null],
    ...AREA_KINDS.map(
      (kind) => [`areaKind.${kind}.value`, pack.areaKind[kind].value.length || null] as const,
    ),
  ];
  const missing = needed.find(([, value]) => value === null);
  if (pack.usableForScoring && missing) yield at(missing[0], 'is empty in a pack that is usable for scoring');
  if (!pack.usableForScoring && !missing) yield at('usableForScoring', 'is false, yet nothing is missing');
}

/** The threshold of B2 can be reached, and says the same in points as in indicators. */
function* inB2(pack: RulePack): Generator<Contradiction> {
  const points = pack.b2.pointsPerIndicator.value;
  const from = pack.b2.poorFrom.value;
  if (points === null || from === null) return;
  const indicators = pack.b2.poorFromIndicators?.value;
  if (from % points !== 0) yield at('b2.poorFrom.value', `${from} is no multiple of ${points}`);
  if (from > points * pack.indicators.length) yield at('b2.poorFrom.value', `${from} can never be reached`);
  if (indicators !== undefined && indicators * points !== from) {
    yield at('b2.poorFromIndicators.value', `${indicators} × ${points} is not ${from}`);
  }
}

/** The lower line lies under the upper, in money and in points. */
function* inLines(pack: RulePack): Generator<Contradiction> {
  if (pack.shape !== 'TWO_WAYS') return;
  for (const kind of AREA_KINDS) {
    const [lower, upper] = [pack.b1.lower[kind].value, pack.b1.upper[kind].value];
    if (lower !== null && upper !== null && lower >= upper) {
      yield at(`b1.upper.${kind}.value`, `${upper} is not above the lower line ${lower}`);
    }
    if (pack.incomeLines.lower[kind].value >= pack.incomeLines.upper[kind].value) {
      yield at(`incomeLines.upper.${kind}.value`, 'is not above the lower line');
    }
  }
}

function* inShares(pack: RulePack): Generator<Contradiction> {
  const shares = [
    ['meeting.agreeShare.value', pack.meeting.agreeShare.value],
    ['meeting.quorum.value', pack.meeting.quorum.value],
    ['meeting.formOfVote.value.share', pack.meeting.formOfVote.value?.share ?? null],
  ] as const;
  for (const [place, share] of shares) {
    if (!share) continue;
    if (share.numerator > share.denominator) yield at(place, 'asks for more than everybody');
    if (share.numerator === share.denominator && share.comparison === '>')
      yield at(place, 'can never be met');
  }
  const committee = pack.meeting.formOfVote.value?.countingCommittee;
  if (committee && committee.min > committee.max) {
    yield at('meeting.formOfVote.value.countingCommittee', 'min is above max');
  }
}

/** Tiers follow each other day by day: at any date at most one is in charge. */
function* inTiers(pack: RulePack): Generator<Contradiction> {
  for (const [index, tier] of pack.appraisalTier.entries()) {
    if (tier.from && tier.to && tier.from > tier.to)
      yield at(`appraisalTier.${index}`, 'ends before it begins');
    const next = pack.appraisalTier[index + 1];
    if (next && (!tier.to || !next.from || next.from <= tier.to)) {
      yield at(`appraisalTier.${index + 1}`, 'overlaps the tier before it');
    }
  }
}

/** No word of a place's name may make it xã and phường at once. */
function* inAreaWords(pack: RulePack): Generator<Contradiction> {
  const both = pack.areaKind.RURAL.value.find((word) => pack.areaKind.URBAN.value.includes(word));
  if (both) yield at('areaKind.URBAN.value', `"${both}" is RURAL too`);
}

/** Every place at which a well-formed pack contradicts itself. */
export const contradictionsOf = (pack: RulePack): readonly Contradiction[] => [
  ...inIndicators(pack),
  ...inScoring(pack),
  ...inLines(pack),
  ...inB2(pack),
  ...inShares(pack),
  ...inTiers(pack),
  ...inAreaWords(pack),
];
