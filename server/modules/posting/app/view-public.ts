import type { Tx } from '../../../kernel/ports.ts';
import { normalizeCode } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { countClasses } from '../domain/counts.ts';
import type { PostedRow } from '../domain/posted-list.ts';
import { openTotals, type OpenLine, type OpenTotals } from '../domain/totals.ts';
import { postingOfCode, type PostingOfCode } from './look-up-postings.ts';
import type { PostingPorts } from './ports.ts';
import type { CommuneKey, PostingContext } from './posting-store.ts';

export type PublicPosting = PostingOfCode & {
  readonly context: PostingContext;
  readonly name: string;
  /** Only while it hangs. */
  readonly rows: readonly PostedRow[];
  /** While it hangs as it hangs; before and after as open data: few are kept back. */
  readonly totals: OpenLine;
};

export type OpenData = OpenTotals & { readonly context: PostingContext; readonly key: CommuneKey };

const NOTHING: OpenLine = {
  households: null,
  counts: { POOR: null, NEAR_POOR: null, AVERAGE_LIVING: null, NOT_POOR: null },
};

const hanging = (rows: readonly PostedRow[]): OpenLine => ({
  households: rows.length,
  counts: countClasses(rows),
});

async function totalsOf(
  { postings, keepClocks }: PostingPorts,
  tx: Tx,
  key: CommuneKey,
): Promise<OpenTotals> {
  return openTotals(await postings.counts(tx, key, keepClocks.today()));
}

/** Takes one try of a code; null when it is allowed, else the seconds to wait. */
export type TakeTry = (code: string) => Promise<number | null>;

/**
 * The page of the poster's QR, without sign-in. Names only while the list hangs, then totals. A code that nobody has and one
 * that is no code get the same answer; codes are 12 random signs, so that nobody comes upon one by trying.
 */
export const viewPublicPosting =
  (ports: PostingPorts, take: TakeTry) =>
  async (typed: string): Promise<Result<PublicPosting | null, 'POSTING_ASKED_TOO_OFTEN'>> => {
    const code = normalizeCode(typed).slice(0, 20);
    const seconds = await take(code);
    if (seconds !== null) return refuse('POSTING_ASKED_TOO_OFTEN', { seconds });
    const { unitOfWork, postings, keepClocks } = ports;
    return unitOfWork.snapshot(async (tx) => {
      const posting = await postingOfCode({ postings, today: keepClocks.today() }, tx, code);
      if (!posting) return success(null);
      const context = await postings.context(tx, posting);
      const hangs = posting.state === 'POSTED';
      const rows = hangs ? ((await postings.rows(tx, [posting.id])).get(posting.id) ?? []) : [];
      const open = hangs ? null : await totalsOf(ports, tx, posting);
      const village = open?.villages.find(({ villageId }) => villageId === posting.villageId);
      const [standing] =
        posting.villageName === null ? await postings.standings(tx, posting, posting.villageId) : [];
      const name = posting.villageName ?? standing?.name ?? '';
      return success({
        ...posting,
        context,
        name,
        rows,
        totals: village ?? (hangs ? hanging(rows) : NOTHING),
      });
    });
  };

/** Totals of a commune for everybody, of the villages that have posted; null: no such commune in the round, or nothing hung yet. */
export const viewOpenData =
  (ports: PostingPorts) =>
  (key: CommuneKey): Promise<OpenData | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      if (!(await ports.postings.communePath(tx, key))) return null;
      const totals = await totalsOf(ports, tx, key);
      if (totals.villages.length === 0) return null;
      return { ...totals, key, context: await ports.postings.context(tx, key) };
    });
