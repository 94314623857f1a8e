import type { Actor } from '../../../kernel/actor.ts';
import { actorTag } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { BatchCounts } from './import-store.ts';
import { loadPlace, type LoadedPlace } from './load-place.ts';
import { planUpload } from './plan-upload.ts';
import type { ImportPorts } from './ports.ts';
import type { Upload, Uploads } from './uploads.ts';
import { writeImport } from './write-import.ts';
import type { WorkbookReading } from '../domain/workbook-reading.ts';

export interface ConfirmImport {
  readonly commandId: string;
  readonly uploadId: string;
}

export interface ImportConfirmation extends BatchCounts {
  readonly batchId: string;
  /** The same file was confirmed before: nothing changed. */
  readonly unchanged: boolean;
}

export type ConfirmPorts = ImportPorts & { readonly uploads: Uploads };

/** A refusal's code, whoever made it: that of the reading comes from the file. */
type Confirmed = Result<ImportConfirmation>;

async function write(
  ports: ConfirmPorts,
  tx: Tx,
  actor: Actor,
  upload: Upload,
  reading: WorkbookReading,
  place: LoadedPlace,
): Promise<Confirmed> {
  const { unitOfWork, imports } = ports;
  const before = await imports.findBatch(tx, place, upload.sha256);
  if (before) return success({ batchId: before.id, ...before.counts, unchanged: true });
  const plan = await planUpload(imports, tx, reading, place);
  const { roundId, communeId } = place;
  const batch = { id: newId(), roundId, communeId, fileName: upload.fileName, sha256: upload.sha256 };
  const counts = { ...plan.counts, households: reading.heads.length, members: reading.members.length };
  await imports.addBatch(tx, { ...batch, counts, confirmedBy: actorTag(actor) });
  const written = await writeImport(ports, tx, {
    ...{ batchId: batch.id, reading, plan: plan.rows, place, enteredBy: actorTag(actor) },
  });
  if (!written.ok) return written;
  await unitOfWork.audit(tx, {
    scope: `commune:${roundId}:${communeId}`,
    actor,
    action: 'confirm-import',
    subject: `batch:${batch.id}`,
    data: { sha256: upload.sha256, counts, written: written.value },
  });
  await unitOfWork.emit(tx, { topic: 'import.confirmed', payload: { roundId, communeId } });
  return success({ batchId: batch.id, ...counts, unchanged: false });
}

/**
 * Saves a workbook that somebody has looked at, in one transaction: all of it or nothing. The same file again changes
 * nothing and says so. Other imports of the commune wait for this one.
 */
export const confirmImport =
  (ports: ConfirmPorts) =>
  async (actor: Actor, { commandId, uploadId }: ConfirmImport): Promise<Confirmed> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const confirmed = await ports.unitOfWork.once<ImportConfirmation, string>(
      { commandId, actor, action: 'confirm-import', input: { uploadId } },
      async (tx) => {
        const upload = ports.uploads.find(uploadId);
        if (!upload) return refuse('UPLOAD_GONE');
        const place = await loadPlace(ports, tx, {
          actor,
          action: 'workbook.import',
          place: upload,
          lock: true,
        });
        if (!place.ok) return place;
        if (upload.refusal) return upload.refusal;
        if (!upload.reading) return refuse('UPLOAD_STILL_READING');
        return write(ports, tx, actor, upload, upload.reading, place.value);
      },
    );
    if (confirmed.ok) ports.uploads.markConfirmed(uploadId);
    return confirmed;
  };
