import { createHash } from 'node:crypto';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { CleanPicture, PictureRefusal } from '../../../kernel/pictures.ts';
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
  { photoId, picture }: { photoId: string; picture: CleanPicture },
): Promise<Result<{ photoId: string }, PhotoRefusal>> {
  const { actor, of } = sender;
  const found = await admitted(ports, tx, sender);
  if (!found.ok) return found;
  const posting = found.value;
  await ports.postings.lockVillage(tx, posting.roundId, posting.villageId);
  const sha256 = createHash('sha256').update(picture.bytes).digest('hex');
  const known = await ports.postings.photos(tx, [posting.id]);
  if (known.some((photo) => photo.sha256 === sha256)) return refuse('PHOTO_ALREADY_THERE');
  if (known.length >= MOST_PHOTOS) return refuse('PHOTO_TOO_MANY', { most: MOST_PHOTOS });
  const data = { sha256, bytes: picture.bytes.length, mediaType: picture.mediaType };
  const row = { id: photoId, postingId: posting.id, takenOn: of.takenOn, ...data };
  await ports.postings.addPhoto(tx, { ...row, addedBy: actorTag(actor), addedName: nameOf(actor) });
  await note(
    ports,
    tx,
    { actor, action: 'add-posting-photo', photoId, posting },
    { ...data, takenOn: of.takenOn },
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
      const read = await ports.readPicture(sent);
      if (!read.ok && read.code !== 'NOT_A_PICTURE') return read;
      // a PDF keeps what is written about it, so it is no photo here
      if (!read.ok || read.value.mediaType === 'application/pdf') return refuse('PHOTO_NOT_A_PICTURE');
      const picture = read.value;
      const photoId = newId();
      await files.put(photoId, picture.bytes); // first the file, then the row: a row always has its file
      const added = await unitOfWork.run((tx) => write(ports, tx, sender, { photoId, picture }));
      if (!added.ok) await files.remove(photoId);
      return added;
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
