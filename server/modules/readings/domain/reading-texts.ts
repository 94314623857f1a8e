import type { HouseholdClass } from '../../../kernel/classes.ts';
import { agreeRuleText, type OtherClass, type OtherVote } from '../../rounds/index.ts';

type TwoTexts = { readonly vi: string; readonly en: string };

const OUTCOMES = {
  true: { vi: 'Thống nhất', en: 'Agreed' },
  false: { vi: 'Chưa thống nhất', en: 'Not agreed' },
} as const;

const CLASSES: Readonly<Record<HouseholdClass, TwoTexts>> = {
  POOR: { vi: 'hộ nghèo', en: 'poor' },
  NEAR_POOR: { vi: 'hộ cận nghèo', en: 'near-poor' },
  AVERAGE_LIVING: { vi: 'hộ có mức sống trung bình', en: 'average living' },
  NOT_POOR: { vi: 'hộ không nghèo', en: 'not poor' },
};

/** How a question would end, in one sentence for officials. */
export function otherVoteText({ path, agree, base, share, agreed }: OtherVote, counted: number): TwoTexts {
  const end = OUTCOMES[`${agreed}`];
  const numbers = `${agree}/${base}`;
  if (path === 'meeting.agreeShare') {
    const rule = agreeRuleText(share);
    return { vi: `Nếu “${rule.vi}”: ${numbers} – ${end.vi}`, en: `If “${rule.en}”: ${numbers} – ${end.en}` };
  }
  return counted > 0
    ? {
        vi: `Nếu không tính người giám sát của Mặt trận: ${numbers} – ${end.vi}`,
        en: `If the Front supervisor is not counted: ${numbers} – ${end.en}`,
      }
    : {
        vi: `Nếu tính cả người giám sát của Mặt trận: ${numbers} – ${end.vi}`,
        en: `If the Front supervisor is counted: ${numbers} – ${end.en}`,
      };
}

/** How a case would be classed, in one sentence for officials. */
export function otherClassText(name: TwoTexts, { line, turnsAt, class: other }: OtherClass): TwoTexts {
  const lower = turnsAt < line;
  return {
    vi: `${name.vi} đang là ${line}; nếu là ${turnsAt} hoặc ${lower ? 'thấp' : 'cao'} hơn thì là ${CLASSES[other].vi}`,
    en: `${name.en} is ${line}; at ${turnsAt} or ${lower ? 'less' : 'more'} it would be ${CLASSES[other].en}`,
  };
}
