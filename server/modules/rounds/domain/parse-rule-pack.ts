import { refuse, success, type Result } from '../../../kernel/result.ts';
import { contradictionsOf } from './rule-pack-contradictions.ts';
import { rulePackSchema, type RulePack } from './rule-pack.ts';

/**
 * Reads a rule pack from data. A pack that is malformed or contradicts itself is refused with the place named
 * (`details.place`, such as `b1.line.URBAN.value`) and what is wrong there (`details.problem`).
 */
export function parseRulePack(data: unknown): Result<RulePack, 'RULE_PACK_INVALID'> {
  const parsed = rulePackSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.join('.') || 'pack';
    return refuse('RULE_PACK_INVALID', { place, problem: issue?.message ?? 'unreadable' });
  }
  const [contradiction] = contradictionsOf(parsed.data);
  return contradiction ? refuse('RULE_PACK_INVALID', contradiction) : success(parsed.data);
}
