import { CloseEmptyListDocument } from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';
import type { NextPaper } from './next-papers.ts';

export type PaperValues = {
  readonly date: string;
  readonly reason: string;
};

/** Each kind of paper by its own command; each takes of the values what it needs. */
export async function sendPaper(
  { kind, areaId, version: expectedVersion }: NextPaper,
  { commandId, roundId }: { readonly commandId: string; readonly roundId: string },
  { date, reason }: PaperValues,
) {
  const at = { commandId, roundId, areaId, date };
  switch (kind) {
    case 'EMPTY_LIST':
      return (await send(CloseEmptyListDocument, { ...at, reason, expectedVersion })).closeEmptyList;
  }
}
