import { z } from 'zod';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { legalValueName } from './legal-value-name.ts';
import { contradictionsOf } from './rule-pack-contradictions.ts';
import { rulePackSchema, type RulePack } from './rule-pack.ts';

const VIETNAMESE = z.locales.vi().localeError;

/** The place as a person finds it: its name in words, and the path in the data. */
function refusalAt(place: string, problem: string, problemVi: string): Refusal<'RULE_PACK_INVALID'> {
  const name = legalValueName(place);
  return refuse('RULE_PACK_INVALID', {
    ...{ place, problem, what: problemVi, what_en: problem },
    ...(name
      ? { where: `${name.vi} (${place})`, where_en: `${name.en} (${place})` }
      : { where: place, where_en: place }),
  });
}

/**
 * Reads a rule pack from data. A pack that is malformed or contradicts itself is refused with the place named
 * (`details.place`, such as `b1.line.URBAN.value`) and what is wrong there (`details.problem`).
 */
export function parseRulePack(data: unknown): Result<RulePack, 'RULE_PACK_INVALID'> {
  const parsed = rulePackSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const [inVietnamese] = rulePackSchema.safeParse(data, { error: VIETNAMESE }).error?.issues ?? [];
    const place = issue?.path.join('.') || 'pack';
    return refusalAt(place, issue?.message ?? 'unreadable', inVietnamese?.message ?? 'không đọc được');
  }
  const [found] = contradictionsOf(parsed.data);
  return found ? refusalAt(found.place, found.problem, found.problemVi) : success(parsed.data);
}
