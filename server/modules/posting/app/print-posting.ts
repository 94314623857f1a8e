import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { countClasses } from '../domain/counts.ts';
import { announcementOf } from '../domain/announcement.ts';
import { findPosting } from './end-posting.ts';
import type { PosterFacts, PosterPart, PostingPorts } from './ports.ts';
import { hashOf } from './start-posting.ts';

/** Where the page without sign-in of a code is. */
export const addressOf = ({ addresses }: Pick<PostingPorts, 'addresses'>, code: string): string =>
  `${addresses()[0] ?? ''}/niem-yet/${code}`;

export type PostingFile = { readonly name: string; readonly bytes: Uint8Array };
type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'POSTING_WITHOUT_LIST' | 'POSTING_LIST_ALTERED';

/** What was frozen, checked against its hash each time: what was changed behind our back is not printed. */
async function open(
  ports: PostingPorts,
  actor: Actor,
  postingId: string,
): Promise<Result<PosterFacts & { villageName: string }, Refused>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const { unitOfWork, postings } = ports;
  return unitOfWork.snapshot(async (tx): Promise<Result<PosterFacts & { villageName: string }, Refused>> => {
    const posting = await findPosting(ports, tx, actor, 'posting.view', postingId);
    if (!posting) return refuse('NOT_FOUND');
    const { villageName, listSha256 } = posting;
    if (villageName === null || listSha256 === null) return refuse('POSTING_WITHOUT_LIST');
    const rows = (await postings.rows(tx, [postingId])).get(postingId) ?? [];
    if (hashOf(villageName, rows) !== listSha256) return refuse('POSTING_LIST_ALTERED');
    const context = await postings.context(tx, posting);
    const address = addressOf(ports, posting.publicCode);
    return success({ posting, context, rows, address, villageName });
  });
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
