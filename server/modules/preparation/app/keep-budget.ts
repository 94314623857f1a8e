import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import type { PreparationRefusal } from '../domain/refusals.ts';
import {
  clean,
  preparationCommand,
  sentence,
  unitOf,
  type CommonRefusal,
  type Done,
  type PreparationPorts,
} from './preparation-command.ts';

type Figures = {
  readonly whatFor: string;
  readonly source: string;
  /** Whole đồng. */
  readonly planned: number;
  readonly spent: number;
};
export type AddBudgetLine = Figures & {
  readonly commandId: string;
  readonly roundId: string;
  readonly areaId: string;
};
export type ChangeBudgetLine = Figures & {
  readonly commandId: string;
  readonly lineId: string;
  readonly expectedVersion: number;
};

const MOST = 1e15;
const isMoney = (value: number): boolean => Number.isSafeInteger(value) && value >= 0 && value <= MOST;

function figuresRefusal({ whatFor, source, planned, spent }: Figures): Refusal<PreparationRefusal> | null {
  if (!isMoney(planned)) return refuse('MONEY_WRONG', { field: 'planned' });
  if (!isMoney(spent)) return refuse('MONEY_WRONG', { field: 'spent' });
  if (!sentence(whatFor, 300)) return refuse('BUDGET_TEXT', { field: 'whatFor' });
  return clean(source).length > 200 ? refuse('BUDGET_TEXT', { field: 'source' }) : null;
}
const figuresOf = ({ whatFor, source, planned, spent }: Figures): Figures => ({
  ...{ whatFor: clean(whatFor), source: clean(source), planned, spent },
});

export const addBudgetLine =
  (ports: PreparationPorts) =>
  (actor: Actor, command: AddBudgetLine): Promise<Result<Done, CommonRefusal>> =>
    preparationCommand(ports, actor, 'add-budget-line', command, async (tx) => {
      const { roundId, areaId } = command;
      const unit = await unitOf(ports, tx, actor, { action: 'preparation.record', roundId, areaId });
      if (!unit) return refuse('NOT_FOUND');
      const wrong = figuresRefusal(command);
      if (wrong) return wrong;
      const id = newId();
      const line = { id, roundId, areaId, version: 1, ...figuresOf(command) };
      await ports.store.addBudgetLine(tx, line, actorTag(actor));
      const { planned, spent } = line;
      const entry = { scope: 'system', actor, action: 'add-budget-line', subject: `budget:${id}` };
      await ports.unitOfWork.audit(tx, { ...entry, data: { areaId, planned, spent } });
      return success({ roundId, areaId, id });
    });

/** The old figures stand in the log. */
export const changeBudgetLine =
  (ports: PreparationPorts) =>
  (actor: Actor, command: ChangeBudgetLine): Promise<Result<Done, CommonRefusal>> =>
    preparationCommand(ports, actor, 'change-budget-line', command, async (tx) => {
      const old = await ports.store.budgetLine(tx, command.lineId);
      const unit = old && (await unitOf(ports, tx, actor, { action: 'preparation.record', ...old }));
      if (!old || !unit) return refuse('NOT_FOUND');
      const wrong = figuresRefusal(command);
      if (wrong) return wrong;
      if (old.version !== command.expectedVersion) return refuse('STALE', { currentVersion: old.version });
      await ports.store.changeBudgetLine(tx, { ...old, ...figuresOf(command) }, actorTag(actor));
      const { roundId, areaId, id } = old;
      const data = { areaId, planned: command.planned, spent: command.spent, was: [old.planned, old.spent] };
      const entry = { scope: 'system', actor, action: 'change-budget-line', subject: `budget:${id}`, data };
      await ports.unitOfWork.audit(tx, entry);
      return success({ roundId, areaId, id });
    });
