import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { keepPicture } from '../../../kernel/pictures.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { unitOf, type CommonRefusal, type PreparationPorts } from './preparation-command.ts';

const MOST_SCANS = 10;
type Sender = { readonly actor: Actor; readonly paperId: string };

async function admitted(
  ports: PreparationPorts,
  tx: Tx,
  { actor, paperId }: Sender,
): Promise<Result<{ areaId: string }, CommonRefusal>> {
  const place = await ports.store.paperPlace(tx, paperId);
  const unit = place && (await unitOf(ports, tx, actor, { action: 'preparation.record', ...place }));
  if (!place || !unit || place.ended) return refuse('NOT_FOUND');
  const count = await ports.store.scanCount(tx, paperId);
  return count < MOST_SCANS
    ? success({ areaId: place.areaId })
    : refuse('TOO_MANY_SCANS', { most: MOST_SCANS });
}

/** The signed paper as a picture or PDF, without place, time and device of the photo. */
export const addScan = (ports: PreparationPorts) => ({
  admit: (actor: Actor, paperId: string): Promise<Result<Sender, CommonRefusal>> =>
    ports.unitOfWork.read(async (tx) => {
      if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
      const found = await admitted(ports, tx, { actor, paperId });
      return found.ok ? success({ actor, paperId }) : found;
    }),

  accept: async (sender: Sender, sent: Uint8Array): Promise<Result<{ scanId: string }, CommonRefusal>> => {
    const { unitOfWork, store, files } = ports;
    const read = await ports.readPicture(sent);
    if (!read.ok) return read;
    return keepPicture(files, read.value, (id, kept) =>
      unitOfWork.run(async (tx): Promise<Result<{ scanId: string }, CommonRefusal>> => {
        const { actor, paperId } = sender;
        const found = await admitted(ports, tx, sender);
        if (!found.ok) return found;
        if (!(await store.addScan(tx, { id, paperId, ...kept, by: actorTag(actor) })))
          return refuse('ALREADY_RECORDED');
        const entry = { scope: 'system', actor, action: 'scan-preparation', subject: `paper:${paperId}` };
        await unitOfWork.audit(tx, { ...entry, data: kept });
        return success({ scanId: id });
      }),
    );
  },
});

/** Names stand on it: for whoever may see who is in the committees. */
export const viewScan =
  ({ unitOfWork, store, areas, files }: PreparationPorts) =>
  async (actor: Actor, scanId: string): Promise<{ mediaType: string; bytes: Uint8Array } | null> => {
    const found = await unitOfWork.read(async (tx) => {
      const scan = await store.scan(tx, scanId);
      const area = scan && (await areas.find(tx, scan.areaId));
      return area && can(actor, 'preparation.people', { areaPath: area.path, roundId: scan.roundId })
        ? scan
        : null;
    });
    const bytes = found && (await files.get(scanId));
    return found && bytes ? { mediaType: found.mediaType, bytes } : null;
  };
