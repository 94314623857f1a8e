import type { Decision, Differences, Household, MeetingRecord, Motion } from './record-file.ts';

/** n of m against the share, in whole numbers: "at least half" of 7 is 4, of 8 is 4. */
function reaches({ result, base, rule }: Motion): boolean {
  const [left, right] = [
    BigInt(result.agree) * BigInt(rule.denominator),
    BigInt(base) * BigInt(rule.numerator),
  ];
  return rule.comparison === '>' ? left > right : left >= right;
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Handed out ≥ returned = what was in the box; what was ticked is the result. */
function* checkSheets(
  { sheets, base, result, paperBase = 0 }: Motion,
  named: { vi: string; en: string },
): Differences {
  if (paperBase === 0) return;
  const right =
    sheets &&
    sheets.handedOut <= base &&
    sheets.returned <= sheets.handedOut &&
    sheets.agree + sheets.disagree + sheets.noOpinion + sheets.spoiled === sheets.returned &&
    sheets.agree === result.agree &&
    sheets.disagree === result.disagree;
  if (!right)
    yield {
      vi: `${named.vi}: kết quả không đúng số phiếu đã kiểm.`,
      en: `${named.en}: the result is not what the sheets were.`,
    };
}

function* checkMotion(motion: Motion): Differences {
  const { agree, disagree, noOpinion } = motion.result;
  const { base, handBase, phoneBase, paperBase = 0 } = motion;
  const named = { vi: `Lượt lấy ý kiến ${motion.id}`, en: `Question ${motion.id}` };
  const sum = agree + disagree + noOpinion;
  if (![agree, disagree, noOpinion, base, handBase, phoneBase, paperBase].every(isCount) || base === 0)
    yield { vi: `${named.vi}: có số đếm không hợp lệ.`, en: `${named.en}: a count cannot be right.` };
  if (sum !== base)
    yield {
      vi: `${named.vi}: cộng lại được ${sum}, nhưng có ${base} người.`,
      en: `${named.en}: the counts add up to ${sum} of ${base} people.`,
    };
  if (handBase + phoneBase + paperBase !== base)
    yield {
      vi: `${named.vi}: ${handBase} người giơ tay, ${phoneBase} điện thoại và ${paperBase} phiếu giấy không bằng ${base}.`,
      en: `${named.en}: ${handBase} by hand, ${phoneBase} by phone and ${paperBase} on paper are not ${base}.`,
    };
  if (motion.agreed !== null && motion.agreed !== reaches(motion))
    yield {
      vi: `${named.vi}: kết luận không đúng tỷ lệ (${agree} trên ${base}).`,
      en: `${named.en}: the decision does not follow from ${agree} of ${base}.`,
    };
  yield* checkSheets(motion, named);
  const hands = motion.handCounts?.at(-1);
  if (hands && (hands.agree > agree || hands.disagree > disagree))
    yield {
      vi: `${named.vi}: số giơ tay lớn hơn kết quả.`,
      en: `${named.en}: more hands than the result has.`,
    };
  if (phoneBase === 0 && hands && (hands.agree !== agree || hands.disagree !== disagree))
    yield {
      vi: `${named.vi}: kết quả khác số giơ tay.`,
      en: `${named.en}: the result is not what the hands were.`,
    };
}

const sameHousehold = (decision: Decision, household: Household, agreed: boolean): boolean =>
  decision.outcome === (agreed ? 'AGREED' : 'NOT_AGREED') &&
  decision.endClass === (agreed ? household.scoredClass : null) &&
  decision.startClass === household.startClass &&
  decision.persons === household.persons;

/** Counts every question again, then gives every household of it the decision that follows. */
export function* checkResults({ motions, items, decisions }: MeetingRecord): Differences {
  let expected = 0;
  for (const motion of motions) {
    yield* checkMotion(motion);
    if (motion.agreed === null) continue; // a decision of it would be one too many
    const households = items.find(({ id }) => id === motion.itemId)?.households ?? [];
    const { agreed } = motion;
    for (const household of households) {
      const decision = decisions.find((of) => of.motionId === motion.id && of.caseId === household.caseId);
      expected += 1;
      if (!decision || !sameHousehold(decision, household, agreed))
        yield {
          vi: `Hộ “${household.headName}”: quyết định không khớp kết quả.`,
          en: `Household “${household.headName}”: its decision does not follow from the result.`,
        };
    }
  }
  if (decisions.length !== expected)
    yield {
      vi: `Có ${decisions.length} quyết định, lẽ ra ${expected}.`,
      en: `${decisions.length} decisions, where ${expected} follow.`,
    };
}
