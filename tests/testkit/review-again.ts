import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { answersSchema } from '../../server/modules/assessments/domain/answers.ts';
import { form } from '../rules/form-answers.ts';
import type { RoundWorld } from '../db/round-world.ts';

/**
 * QĐ 24/2021 Đ.4 k.3: what was not agreed is reviewed again before it is heard again. The form is handed in once more with
 * the answers it had; a household that a workbook brought gets its first form, with the same points.
 */
export async function reviewAgain(
  { assessments, read }: Pick<RoundWorld, 'assessments' | 'read'>,
  actor: Actor,
  caseId: string,
): Promise<void> {
  const before = await read((tx) => assessments.assessments.latest(tx, caseId));
  const reviewed = await read((tx) => assessments.cases.find(tx, caseId));
  const known = answersSchema.safeParse(before?.answers);
  const ticks = reviewed?.deprived.map((number) => [String(number), { deprived: true, reason: 'như trước' }]);
  const points = { points: reviewed?.b1 };
  const again = form(undefined, { b1: points, indicators: Object.fromEntries(ticks ?? []) });
  const done = await assessments.submitAssessment(actor, {
    ...{ commandId: newId(), caseId, expectedVersion: before?.version ?? 0 },
    ...{ answers: known.success ? known.data : again, reason: 'Rà soát lại' },
  });
  if (!done.ok) throw new Error(`${done.code} ${JSON.stringify(done.details ?? {})}`);
}
