import {
  CloseEmptyListDocument,
  RecordPreparationDocument,
  type PreparationPaper,
} from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';
import type { NextPaper } from './next-papers.ts';

export type PaperValues = {
  readonly date: string;
  readonly number: string;
  readonly reason: string;
  readonly what: PreparationPaper;
};

/** Each kind of paper by its own command; each takes of the values what it needs. */
export async function sendPaper(
  { kind, areaId, version: expectedVersion }: NextPaper,
  { commandId, roundId }: { readonly commandId: string; readonly roundId: string },
  { date, number, reason, what }: PaperValues,
) {
  const at = { commandId, roundId, areaId, date };
  switch (kind) {
    case 'PREPARATION':
      return (await send(RecordPreparationDocument, { ...at, what, number })).recordPreparation;
    case 'EMPTY_LIST':
      return (await send(CloseEmptyListDocument, { ...at, reason, expectedVersion })).closeEmptyList;
  }
}
