import { areasFor } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { RulePack } from '../../rounds/index.ts';
import { checkPractice, type CheckedPractice, type PracticeAnswers } from '../domain/check-practice.ts';
import { PRACTICE_HOUSEHOLDS } from '../domain/practice-households.ts';
import { preparationCommand, type CommonRefusal, type PreparationPorts } from './preparation-command.ts';

export type { CheckedItem, CheckedPractice, PracticeAnswers } from '../domain/check-practice.ts';
export { PRACTICE_HOUSEHOLDS, type PracticeFact } from '../domain/practice-households.ts';
export { PRACTICE_ITEMS, PRACTICE_TABLE } from '../domain/practice-table.ts';

/** Its classes, B2 and indicators are law as data; only the points of B1 are made up. */
const PACK = 'vn-2022-2025';
const packOf = async ({ packs }: PreparationPorts, tx: Tx): Promise<RulePack> => {
  const found = await packs.findLatest(tx, PACK);
  if (!found) throw new Error(`no rule pack ${PACK}`);
  return found.pack;
};
const mayPractise = (actor: Actor): boolean => {
  const areas = areasFor(actor, 'practice.do');
  return areas === 'ALL' || areas.length > 0;
};

export type Practice = { readonly pack: RulePack; readonly done: number };
export type CheckPractice = PracticeAnswers & { readonly commandId: string; readonly household: string };
export type PracticeChecked = {
  readonly household: string;
  readonly checked: CheckedPractice;
  readonly done: number;
};

/** What there is to practise, and how often the reader has done so. Null: not for this reader. */
export const viewPractice =
  (ports: PreparationPorts) =>
  (actor: Actor): Promise<Practice | null> =>
    ports.unitOfWork.read(async (tx) => {
      if (actor.kind !== 'ACCOUNT' || !mayPractise(actor)) return null;
      const pack = await packOf(ports, tx);
      return { pack, done: await ports.store.practised(tx, actor.accountId) };
    });

/** One made-up household is scored; kept is that it was done and how many items were right, never which. */
export const practise =
  (ports: PreparationPorts) =>
  (actor: Actor, command: CheckPractice): Promise<Result<PracticeChecked, CommonRefusal>> =>
    preparationCommand(ports, actor, 'check-practice', command, async (tx) => {
      const of = PRACTICE_HOUSEHOLDS.find(({ code }) => code === command.household);
      if (actor.kind !== 'ACCOUNT' || !of || !mayPractise(actor)) return refuse('NOT_FOUND');
      const checked = checkPractice(await packOf(ports, tx), of, command);
      if (!checked.ok) return checked;
      const { items } = checked.value;
      const right = items.filter((item) => item.right).length;
      const { accountId } = actor;
      const result = { id: newId(), accountId, household: of.code, right, items: items.length };
      await ports.store.addPractice(tx, result);
      const entry = { scope: 'system', actor, action: 'check-practice', subject: `practice:${result.id}` };
      await ports.unitOfWork.audit(tx, { ...entry, data: { items: items.length } });
      return success({
        household: of.code,
        checked: checked.value,
        done: await ports.store.practised(tx, accountId),
      });
    });
