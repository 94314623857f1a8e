import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { AgreeShare } from './rule-pack.ts';

export type AgreeRefusal = 'RULE_SHARE_EMPTY' | 'AGREE_BASE_EMPTY' | 'AGREE_OUT_OF_RANGE';

type Count = {
  readonly agree: number;
  /** Everybody counted as attending when the motion opened; no opinion and standing aside stay in it. */
  readonly base: number;
  /** The share of the pack or of the commune; null while there is none. */
  readonly share: Pick<AgreeShare, 'numerator' | 'denominator' | 'comparison'> | null;
};

/**
 * QĐ 24/2021 Đ.4 k.3: agreed = at least half of everybody attending, compared in whole numbers
 * (agree × denominator against base × numerator), so exactly half passes under `>=` and fails under `>`.
 */
export function isAgreed({ agree, base, share }: Count): Result<boolean, AgreeRefusal> {
  if (!share) return refuse('RULE_SHARE_EMPTY');
  if (base === 0) return refuse('AGREE_BASE_EMPTY');
  const whole = [agree, base].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!whole || agree > base) return refuse('AGREE_OUT_OF_RANGE', { agree, base });
  const left = BigInt(agree) * BigInt(share.denominator);
  const right = BigInt(base) * BigInt(share.numerator);
  return success(share.comparison === '>=' ? left >= right : left > right);
}

const PERCENT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** The rule in words for the wall and the minutes: "Thống nhất khi có từ 50 % số người dự họp đồng ý". */
export function agreeRuleText(share: NonNullable<Count['share']>): { vi: string; en: string } {
  const { numerator, denominator, comparison } = share;
  const exact = (numerator * 10_000) % denominator === 0;
  const vi = exact ? `${PERCENT.format((numerator * 100) / denominator)} %` : `${numerator}/${denominator}`;
  const en = exact ? `${(numerator * 100) / denominator} %` : `${numerator}/${denominator}`;
  return comparison === '>='
    ? {
        vi: `Thống nhất khi có từ ${vi} số người dự họp đồng ý`,
        en: `Agreed when at least ${en} of the people attending agree`,
      }
    : {
        vi: `Thống nhất khi có trên ${vi} số người dự họp đồng ý`,
        en: `Agreed when more than ${en} of the people attending agree`,
      };
}
