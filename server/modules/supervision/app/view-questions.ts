import { areasFor, can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { dayInVietnam, daysBetween } from '../../calendar/index.ts';
import type { SupervisionPorts } from './ports.ts';
import type { Asker, FoundQuestions, Question, QuestionState } from './question-store.ts';

export type ShownQuestion = Question & {
  /** Days since it was asked, while it waits. */
  readonly waitsForDays: number | null;
  /** The reader works at the tier where it waits. */
  readonly mayAnswer: boolean;
  readonly hasTierAbove: boolean;
};
export type Questions = Omit<FoundQuestions, 'items'> & {
  readonly items: readonly ShownQuestion[];
  /** In whose name the reader may ask. */
  readonly askers: readonly Asker[];
};
export type Search = {
  readonly search: string;
  readonly state: QuestionState | null;
  readonly first: number;
  readonly skip: number;
};

const MOST = 100;

export const viewQuestions = ({ unitOfWork, questions, keepClocks }: SupervisionPorts) => {
  const shown = (actor: Actor, of: Question): ShownQuestion => {
    const waits = of.state === 'WAITING';
    const age = daysBetween(dayInVietnam(of.askedAt), keepClocks.today());
    return {
      ...of,
      waitsForDays: waits ? Math.max(0, age) : null,
      mayAnswer: waits && can(actor, 'question.answer', { areaPath: of.atPath, roundId: of.roundId }),
      hasTierAbove: of.atPath.length > 1,
    };
  };
  return {
    /** Every official of the round's area reads all of them; others nothing. */
    search: (actor: Actor, roundId: string, { search, state, first, skip }: Search): Promise<Questions> =>
      unitOfWork.snapshot(async (tx) => {
        if (!(await questions.inReach(tx, roundId, areasFor(actor, 'question.view', roundId))))
          return { totalCount: 0, waiting: 0, items: [], askers: [] };
        const keys = search.split(/\s+/).map(searchKey).filter(Boolean);
        const page = { first: Math.min(Math.max(first, 1), MOST), skip: Math.max(skip, 0) };
        const found = await questions.search(tx, roundId, { keys, state, ...page });
        const askers = await questions.askers(tx, roundId, areasFor(actor, 'question.ask', roundId));
        return { ...found, items: found.items.map((of) => shown(actor, of)), askers };
      }),

    /** What a command of the same actor has just changed. */
    changed: (actor: Actor, id: string): Promise<ShownQuestion | null> =>
      unitOfWork.read(async (tx) => {
        const of = await questions.find(tx, id);
        return of && shown(actor, of);
      }),
  };
};
