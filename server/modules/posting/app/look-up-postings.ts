import type { Tx } from '../../../kernel/ports.ts';
import { compareWithPosted, type LaterRow, type PostedComparison } from '../domain/compare-with-posted.ts';
import { isPublicCode, publicState, type Posting, type PublicState } from '../domain/posting.ts';
import type { CommuneKey, PostingStore } from './posting-store.ts';

export type PostingOfCode = Posting & { readonly state: PublicState };

/** The posting whose poster carries the code; null: nobody's. `today` is the day in Vietnam. */
export async function postingOfCode(
  { postings, today }: { readonly postings: Pick<PostingStore, 'findByCode'>; readonly today: string },
  tx: Tx,
  code: string,
): Promise<PostingOfCode | null> {
  const posting = isPublicCode(code) ? await postings.findByCode(tx, code) : null;
  return posting && { ...posting, state: publicState(posting, today) };
}

/** What nobody has taken down yet in a commune: it holds back the report. */
export const runningPostings = async (
  postings: Pick<PostingStore, 'postings'>,
  tx: Tx,
  key: CommuneKey,
): Promise<readonly Posting[]> => {
  const all = await postings.postings(tx, key, null);
  return all.filter(({ endedOn }) => endedOn === null);
};

/** What hung in a commune against a later set of classes: the decisions now, or the rows of a recognition. */
export const postedAgainst = async (
  postings: Pick<PostingStore, 'histories' | 'reasons'>,
  tx: Tx,
  key: CommuneKey,
  rows: readonly LaterRow[],
): Promise<PostedComparison> =>
  compareWithPosted(await postings.histories(tx, key), rows, await postings.reasons(tx, key));
