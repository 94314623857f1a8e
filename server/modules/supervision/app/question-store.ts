import type { Tx } from '../../../kernel/ports.ts';
import type { QuestionEventKind, QuestionState } from '../domain/vocabulary.ts';

export type { QuestionEventKind, QuestionState } from '../domain/vocabulary.ts';

export type QuestionEvent = {
  readonly kind: QuestionEventKind;
  readonly areaId: string;
  readonly areaName: string;
  readonly words: string;
  readonly doneName: string;
  readonly doneAt: Date;
};
export type Question = {
  readonly id: string;
  readonly roundId: string;
  readonly fromAreaId: string;
  readonly fromName: string;
  readonly atAreaId: string;
  readonly atName: string;
  readonly atPath: readonly string[];
  readonly words: string;
  readonly article: string | null;
  readonly caseCode: string | null;
  readonly state: QuestionState;
  readonly version: number;
  readonly searchKey: string;
  readonly askedName: string;
  readonly askedAt: Date;
  readonly events: readonly QuestionEvent[];
};
export type NewQuestion = Pick<
  Question,
  'id' | 'roundId' | 'fromAreaId' | 'atAreaId' | 'words' | 'article' | 'caseCode' | 'searchKey' | 'askedName'
> & { readonly askedBy: string };
export type QuestionSearch = {
  /** Each has to be somewhere in the question or its answer; without marks. */
  readonly keys: readonly string[];
  readonly state: QuestionState | null;
  readonly first: number;
  readonly skip: number;
};
export type FoundQuestions = {
  readonly totalCount: number;
  /** Of the round, whatever is searched. */
  readonly waiting: number;
  readonly items: readonly Question[];
};
export type Asker = { readonly id: string; readonly name: string };

export interface QuestionStore {
  /** The round reaches into one of these areas, or one of them lies in it. */
  inReach(tx: Tx, roundId: string, reach: readonly string[] | 'ALL'): Promise<boolean>;
  /** Those of these areas that have a part in the round; `'ALL'` asks for nobody. */
  askers(tx: Tx, roundId: string, reach: readonly string[] | 'ALL'): Promise<readonly Asker[]>;
  /** Waiting ones first, the oldest on top; then answered ones, the newest on top. */
  search(tx: Tx, roundId: string, search: QuestionSearch): Promise<FoundQuestions>;
  find(tx: Tx, id: string): Promise<Question | null>;
  /** As `find`, locked. */
  lock(tx: Tx, id: string): Promise<Question | null>;
  add(tx: Tx, question: NewQuestion): Promise<void>;
  /** Adds the event and moves the question. */
  move(
    tx: Tx,
    of: Question,
    to: Pick<Question, 'atAreaId' | 'state' | 'searchKey'>,
    event: Pick<QuestionEvent, 'kind' | 'areaId' | 'words' | 'doneName'> & { readonly doneBy: string },
  ): Promise<void>;
}
