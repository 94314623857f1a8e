import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { countClasses } from '../domain/counts.ts';
import type { Posting } from '../domain/posting.ts';
import { announcementOf } from '../domain/announcement.ts';
import { findPosting } from './end-posting.ts';
import type { PosterFacts, PosterPart, PostingPorts } from './ports.ts';
import { hashOf } from './start-posting.ts';

/** Where the page without sign-in of a code is. */
export const addressOf = ({ addresses }: Pick<PostingPorts, 'addresses'>, code: string): string =>
  `${addresses()[0] ?? ''}/niem-yet/${code}`;

export type PostingFile = { readonly name: string; readonly bytes: Uint8Array };
type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'POSTING_WITHOUT_LIST' | 'POSTING_LIST_ALTERED';

async function factsOf(
  ports: PostingPorts,
  tx: Tx,
  posting: Posting,
): Promise<Result<PosterFacts & { villageName: string }, 'POSTING_WITHOUT_LIST' | 'POSTING_LIST_ALTERED'>> {
  const { villageName, listSha256 } = posting;
  if (villageName === null || listSha256 === null) return refuse('POSTING_WITHOUT_LIST');
  const rows = (await ports.postings.rows(tx, [posting.id])).get(posting.id) ?? [];
  if (hashOf(villageName, rows) !== listSha256) return refuse('POSTING_LIST_ALTERED');
  const context = await ports.postings.context(tx, posting);
  const address = addressOf(ports, posting.publicCode);
  return success({ posting, context, rows, address, villageName });
}

/** What was frozen, checked against its hash each time: what was changed behind our back is not printed. */
async function open(
  ports: PostingPorts,
  actor: Actor,
  postingId: string,
): Promise<Result<PosterFacts & { villageName: string }, Refused>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  return ports.unitOfWork.snapshot(
    async (tx): Promise<Result<PosterFacts & { villageName: string }, Refused>> => {
      const posting = await findPosting(ports, tx, actor, 'posting.view', postingId);
      if (!posting) return refuse('NOT_FOUND');
      return factsOf(ports, tx, posting);
    },
  );
}

/** The list that hangs in a village now, or hung last; null: none, or one that was recorded without a list. */
export async function newestPoster(
  ports: PostingPorts,
  tx: Tx,
  { roundId, communeId, villageId }: { roundId: string; communeId: string; villageId: string },
): Promise<PosterFacts | null> {
  const posting = (await ports.postings.postings(tx, { roundId, communeId }, villageId)).at(-1);
  const facts = posting && (await factsOf(ports, tx, posting));
  return facts?.ok ? facts.value : null;
}

/** The poster, or the first page that goes to the village house and the commune office. */
export const printPoster =
  (ports: PostingPorts) =>
  async (
    actor: Actor,
    { postingId, part }: { readonly postingId: string; readonly part: PosterPart },
  ): Promise<Result<PostingFile, Refused>> => {
    const facts = await open(ports, actor, postingId);
    if (!facts.ok) return facts;
    const bytes = await ports.papers.poster(facts.value, part);
    const name = part === 'POSTER' ? 'niem-yet' : 'bia-niem-yet';
    return success({ name: `${name}-${facts.value.posting.publicCode}.pdf`, bytes });
  };

/** What the loudspeakers say, on paper for who reads it. */
export const printAnnouncement =
  (ports: PostingPorts) =>
  async (actor: Actor, postingId: string): Promise<Result<PostingFile, Refused>> => {
    const facts = await open(ports, actor, postingId);
    if (!facts.ok) return facts;
    const { posting, context, rows, villageName } = facts.value;
    const { communeName, year } = context;
    const said = announcementOf({ ...posting, villageName, communeName, year, counts: countClasses(rows) });
    const bytes = await ports.papers.announcement(facts.value, said);
    return success({ name: `thong-bao-${posting.publicCode}.pdf`, bytes });
  };
