import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { termOf, type ClockReading, type Term } from '../../calendar/index.ts';
import { announcementOf, type Announcement } from '../domain/announcement.ts';
import { countClasses } from '../domain/counts.ts';
import { nextList, type PostedRow } from '../domain/posted-list.ts';
import type { Posting } from '../domain/posting.ts';
import type { ClassCounts } from '../domain/totals.ts';
import type { PostingPorts } from './ports.ts';
import type { CommuneKey, PhotoRow, PostingContext, VillageStanding } from './posting-store.ts';

/**
 * NOT_READY: its meeting is not settled. TO_POST: nothing hung yet. POSTED: a list hangs. TO_POST_AGAIN: nothing hangs, and
 * something changed since. ENDED: everything was taken down.
 */
export const VILLAGE_STATES = ['NOT_READY', 'TO_POST', 'POSTED', 'TO_POST_AGAIN', 'ENDED'] as const;
export type VillagePostingState = (typeof VILLAGE_STATES)[number];

export type PostingView = Posting & {
  readonly rows: readonly PostedRow[];
  readonly counts: ClassCounts;
  readonly clock: ClockReading | null;
  readonly photos: readonly PhotoRow[];
  readonly startedName: string | null;
  readonly endedName: string | null;
  readonly announcement: Announcement;
};

export type VillagePostings = VillageStanding & {
  readonly state: VillagePostingState;
  /** What would hang now. */
  readonly next: readonly PostedRow[];
  readonly nextCounts: ClassCounts;
  /** The term of what would hang now; null: the pack does not know it. */
  readonly nextTerm: Term | null;
  /** The last day of that term if the list hung from today. */
  readonly nextUntilOn: string | null;
  readonly today: string;
  /** The newest first. */
  readonly postings: readonly PostingView[];
};

function stateOf(
  { met, unsettled }: VillageStanding,
  postings: readonly Posting[],
  next: readonly PostedRow[],
) {
  if (postings.length === 0) return met && unsettled === 0 && next.length > 0 ? 'TO_POST' : 'NOT_READY';
  if (postings.some(({ endedOn }) => endedOn === null)) return 'POSTED';
  return next.length > 0 ? 'TO_POST_AGAIN' : 'ENDED';
}

const announcementFor = (posting: Posting, name: string, counts: ClassCounts, context: PostingContext) => {
  const { places, startedOn, untilOn, objectionsTo, n, villageName } = posting;
  const { communeName, year } = context;
  return announcementOf({
    ...{ communeName, year, n, counts, places, startedOn, untilOn, objectionsTo },
    villageName: villageName ?? name,
  });
};

type Details = Pick<PostingView, 'clock' | 'photos' | 'startedName' | 'endedName'> & {
  readonly rows: readonly PostedRow[];
};

/** Everything about postings but their rows' villages: one statement each, however many. */
async function detailsOf({ postings, keepClocks }: PostingPorts, tx: Tx, all: readonly Posting[]) {
  const ids = all.map(({ id }) => id);
  const rows = await postings.rows(tx, ids);
  const clocks = await keepClocks.ofSubjects(tx, ids);
  const photos = await postings.photos(tx, ids);
  const people = await postings.people(tx, ids);
  return (id: string): Details => ({
    rows: rows.get(id) ?? [],
    clock: clocks.find(({ clock }) => clock.subjectId === id) ?? null,
    photos: photos.filter(({ postingId }) => postingId === id),
    startedName: people.get(id)?.started ?? null,
    endedName: people.get(id)?.ended ?? null,
  });
}

async function termsOf({ rounds, packs }: PostingPorts, tx: Tx, roundId: string) {
  const round = await rounds.find(tx, roundId);
  const stored = round && (await packs.find(tx, round.rulePackId, round.rulePackVersion));
  return (n: number): Term | null => (stored ? termOf(stored.pack, n === 1 ? 'POSTING' : 'REPOST') : null);
}

/** When a term ends that would begin today; nothing is started. */
async function untilOf(
  { keepClocks, postings }: PostingPorts,
  tx: Tx,
  { roundId, communeId }: CommuneKey,
  term: Term | null,
): Promise<string | null> {
  if (!term) return null;
  const [provinceId = ''] = (await postings.communePath(tx, { roundId, communeId })) ?? [];
  const of = { id: '', kind: 'POSTING', subjectKind: 'POSTING', subjectId: '', villageId: null, events: [] };
  const clock = { ...of, ...term, roundId, communeId, provinceId, startedOn: keepClocks.today() };
  return (await keepClocks.read(tx, [clock]))[0]?.dueOn ?? null;
}

async function readVillages(ports: PostingPorts, tx: Tx, key: CommuneKey, villageId: string | null) {
  const { postings } = ports;
  const standings = await postings.standings(tx, key, villageId);
  const all = await postings.postings(tx, key, villageId);
  const detail = await detailsOf(ports, tx, all);
  const results = await postings.results(tx, key, villageId);
  const context = await postings.context(tx, key);
  const termFor = await termsOf(ports, tx, key.roundId);
  const until = [await untilOf(ports, tx, key, termFor(1)), await untilOf(ports, tx, key, termFor(2))];
  const today = ports.keepClocks.today();
  return standings.map((standing): VillagePostings => {
    const own = all.filter((posting) => posting.villageId === standing.villageId);
    const views = own.map((posting): PostingView => {
      const details = detail(posting.id);
      const counts = countClasses(details.rows);
      const announcement = announcementFor(posting, standing.name, counts, context);
      return { ...posting, ...details, counts, announcement };
    });
    const next = nextList(
      results.get(standing.villageId) ?? [],
      views.flatMap(({ rows }) => rows),
    );
    return {
      ...standing,
      ...{ state: stateOf(standing, own, next), next, nextCounts: countClasses(next) },
      ...{ nextTerm: termFor(own.length + 1), nextUntilOn: until[own.length === 0 ? 0 : 1] ?? null, today },
      postings: views.reverse(),
    };
  });
}

export const viewPostings = (ports: PostingPorts) => ({
  /** The villages of a commune in reading order; none of another commune. */
  ofCommune: (actor: Actor, key: CommuneKey): Promise<readonly VillagePostings[]> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const areaPath = await ports.postings.communePath(tx, key);
      const may = areaPath && can(actor, 'posting.view', { areaPath, roundId: key.roundId });
      return may ? readVillages(ports, tx, key, null) : [];
    }),

  /** One village; null also when it is not yours. */
  ofVillage: (actor: Actor, roundId: string, villageId: string): Promise<VillagePostings | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const place = await ports.postings.place(tx, roundId, villageId);
      if (!place || !can(actor, 'posting.view', place)) return null;
      return (await readVillages(ports, tx, place, villageId))[0] ?? null;
    }),
});
export type ViewPostings = ReturnType<typeof viewPostings>;
