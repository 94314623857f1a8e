import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { keepPicture, readPhoto, type KeptPicture, type PictureRefusal } from '../../../kernel/pictures.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';
import type { Posting } from '../domain/posting.ts';
import { findPosting } from './end-posting.ts';
import type { PostingPorts } from './ports.ts';
import type { Posted } from './start-posting.ts';

export const MOST_PHOTOS = 12;

/** Which list, and on which day the photo was taken, as the person says. */
export type PhotoOf = { readonly postingId: string; readonly takenOn: string };
type AdmitRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'PHOTO_DAY' | 'PHOTO_TOO_MANY';
export type PhotoRefusal = AdmitRefusal | PictureRefusal | 'PHOTO_NOT_A_PICTURE' | 'PHOTO_ALREADY_THERE';
type Sender = { readonly actor: Actor; readonly of: PhotoOf };

async function admitted(
  ports: PostingPorts,
  tx: Tx,
  { actor, of }: Sender,
): Promise<Result<Posting, AdmitRefusal>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const posting = await findPosting(ports, tx, actor, 'posting.record', of.postingId);
  if (!posting) return refuse('NOT_FOUND');
  const day = of.takenOn;
  if (!isDay(day) || day < posting.startedOn || day > ports.keepClocks.today())
    return refuse('PHOTO_DAY', { field: 'takenOn' });
  const photos = await ports.postings.photos(tx, [posting.id]);
  return photos.length < MOST_PHOTOS ? success(posting) : refuse('PHOTO_TOO_MANY', { most: MOST_PHOTOS });
}

const nameOf = (actor: Actor): string => (actor.kind === 'ACCOUNT' ? actor.name : actorTag(actor));

async function note(
  { unitOfWork }: PostingPorts,
  tx: Tx,
  { actor, action, photoId, posting }: { actor: Actor; action: string; photoId: string; posting: Posting },
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const scope = `commune:${posting.roundId}:${posting.communeId}`;
  await unitOfWork.audit(tx, { scope, actor, action, subject: `posting-photo:${photoId}`, data });
}

async function write(
  ports: PostingPorts,
  tx: Tx,
  sender: Sender,
  { photoId, kept }: { photoId: string; kept: KeptPicture },
): Promise<Result<{ photoId: string }, PhotoRefusal>> {
  const { actor, of } = sender;
  const found = await admitted(ports, tx, sender);
  if (!found.ok) return found;
  const posting = found.value;
  await ports.postings.lockVillage(tx, posting.roundId, posting.villageId);
  const known = await ports.postings.photos(tx, [posting.id]);
  if (known.some((photo) => photo.sha256 === kept.sha256)) return refuse('PHOTO_ALREADY_THERE');
  if (known.length >= MOST_PHOTOS) return refuse('PHOTO_TOO_MANY', { most: MOST_PHOTOS });
  const row = { id: photoId, postingId: posting.id, takenOn: of.takenOn, ...kept };
  await ports.postings.addPhoto(tx, { ...row, addedBy: actorTag(actor), addedName: nameOf(actor) });
  await note(
    ports,
    tx,
    { actor, action: 'add-posting-photo', photoId, posting },
    { ...kept, takenOn: of.takenOn },
  );
  return success({ photoId });
}

/** Proof that the list hung. Asked for leave before it is sent; kept without place, time and device of the picture. */
export function addPhoto(ports: PostingPorts) {
  const { unitOfWork, files } = ports;
  return {
    admit: (actor: Actor, of: PhotoOf): Promise<Result<Sender, AdmitRefusal>> =>
      unitOfWork.read(async (tx) => {
        const found = await admitted(ports, tx, { actor, of });
        return found.ok ? success({ actor, of }) : found;
      }),

    accept: async (sender: Sender, sent: Uint8Array): Promise<Result<{ photoId: string }, PhotoRefusal>> => {
      const photo = await readPhoto(ports.readPicture, sent);
      if (!photo.ok) return photo;
      return keepPicture(files, photo.value, (photoId, kept) =>
        unitOfWork.run((tx) => write(ports, tx, sender, { photoId, kept })),
      );
    },
  };
}

type RemoveRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER';

/** A wrong picture is taken back; that it was there stays on record. */
export const removePhoto =
  (ports: PostingPorts) =>
  async (
    actor: Actor,
    { commandId, photoId }: { readonly commandId: string; readonly photoId: string },
  ): Promise<Result<Posted, RemoveRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, postings, files } = ports;
    const once = { commandId, actor, action: 'remove-posting-photo', input: { photoId } };
    const removed = await unitOfWork.once<Posted, RemoveRefusal>(once, async (tx) => {
      const photo = await postings.photo(tx, photoId);
      const posting = photo && (await findPosting(ports, tx, actor, 'posting.record', photo.postingId));
      if (!posting) return refuse('NOT_FOUND');
      await postings.removePhoto(tx, photoId);
      await note(ports, tx, { actor, action: 'remove-posting-photo', photoId, posting }, {});
      const { roundId, villageId, id } = posting;
      return success({ roundId, villageId, postingId: id });
    });
    if (removed.ok) await files.remove(photoId);
    return removed;
  };

/** The file of a photo, for those who may see the postings of the commune. */
export const viewPhoto =
  (ports: PostingPorts) =>
  async (actor: Actor, photoId: string): Promise<{ mediaType: string; bytes: Uint8Array } | null> => {
    const photo = await ports.unitOfWork.read(async (tx) => {
      const found = await ports.postings.photo(tx, photoId);
      return found && (await findPosting(ports, tx, actor, 'posting.view', found.postingId)) ? found : null;
    });
    const bytes = photo && (await ports.files.get(photo.id));
    return photo && bytes ? { mediaType: photo.mediaType, bytes } : null;
  };
