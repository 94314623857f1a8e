import { can, type Action } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { keepPicture, readPhoto, type KeptPicture, type PictureRefusal } from '../../../kernel/pictures.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { note, type Signer } from './command.ts';
import type { SupervisionPorts } from './ports.ts';
import type { Visit } from './supervision-store.ts';

const MOST_PHOTOS = 12;

type AdmitRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'PHOTO_TOO_MANY';
type Refused = AdmitRefusal | PictureRefusal | 'PHOTO_NOT_A_PICTURE' | 'PHOTO_ALREADY_THERE';
type Sender = { readonly signer: Signer; readonly visitId: string };

async function visitFor(
  { supervision }: SupervisionPorts,
  tx: Tx,
  actor: Actor,
  action: Action,
  visitId: string,
): Promise<Visit | null> {
  const visit = await supervision.visit(tx, visitId);
  const place = visit && (await supervision.place(tx, visit));
  return place && can(actor, action, place) ? visit : null;
}

async function write(
  ports: SupervisionPorts,
  tx: Tx,
  { signer, visitId }: Sender,
  { photoId, kept }: { readonly photoId: string; readonly kept: KeptPicture },
): Promise<Result<{ photoId: string }, Refused>> {
  const visit = await visitFor(ports, tx, signer, 'visit.record', visitId);
  if (!visit) return refuse('NOT_FOUND');
  await ports.supervision.lock(tx, visit);
  const known = await ports.supervision.photos(tx, [visitId]);
  if (known.some((photo) => photo.sha256 === kept.sha256)) return refuse('PHOTO_ALREADY_THERE');
  if (known.length >= MOST_PHOTOS) return refuse('PHOTO_TOO_MANY', { most: MOST_PHOTOS });
  const who = { addedBy: actorTag(signer), addedName: signer.name };
  await ports.supervision.addPhoto(tx, { id: photoId, visitId, ...kept, ...who });
  const subject = `inspection-photo:${photoId}`;
  await note(ports, tx, signer, visit, {
    action: 'add-inspection-photo',
    subject,
    data: { visitId, ...kept },
  });
  return success({ photoId });
}

/** A photo of what was seen; kept without place, time and device of the picture. */
export function addInspectionPhoto(ports: SupervisionPorts) {
  const { unitOfWork, files, supervision } = ports;
  return {
    admit: (actor: Actor, visitId: string): Promise<Result<Sender, AdmitRefusal>> =>
      unitOfWork.read(async (tx): Promise<Result<Sender, AdmitRefusal>> => {
        if (actor.kind !== 'ACCOUNT') return refuse('NOT_SIGNED_IN');
        if (!(await visitFor(ports, tx, actor, 'visit.record', visitId))) return refuse('NOT_FOUND');
        const photos = await supervision.photos(tx, [visitId]);
        return photos.length < MOST_PHOTOS
          ? success({ signer: actor, visitId })
          : refuse('PHOTO_TOO_MANY', { most: MOST_PHOTOS });
      }),

    accept: async (sender: Sender, sent: Uint8Array): Promise<Result<{ photoId: string }, Refused>> => {
      const photo = await readPhoto(ports.readPicture, sent);
      if (!photo.ok) return photo;
      return keepPicture(files, photo.value, (photoId, kept) =>
        unitOfWork.run((tx) => write(ports, tx, sender, { photoId, kept })),
      );
    },
  };
}

export const viewInspectionPhoto =
  (ports: SupervisionPorts) =>
  async (actor: Actor, photoId: string): Promise<{ mediaType: string; bytes: Uint8Array } | null> => {
    const photo = await ports.unitOfWork.read(async (tx) => {
      const found = await ports.supervision.photo(tx, photoId);
      return found && (await visitFor(ports, tx, actor, 'supervision.view', found.visitId)) ? found : null;
    });
    const bytes = photo && (await ports.files.get(photo.id));
    return photo && bytes ? { mediaType: photo.mediaType, bytes } : null;
  };
