import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { comparable } from '../domain/plain-text.ts';
import type { Notice } from '../domain/notice.ts';
import { toMendByVillage, type PlanCounts } from '../domain/plan-import.ts';
import type { Reason } from '../domain/reason.ts';
import type { VillageCount } from '../domain/workbook-reading.ts';
import { loadPlace } from './load-place.ts';
import { planUpload } from './plan-upload.ts';
import type { ImportPorts } from './ports.ts';
import type { Upload, Uploads } from './uploads.ts';

export interface PreviewedVillage extends VillageCount {
  /** As the plan counts, not the bare reading: a row that changes nothing is not to mend. */
  readonly toMend: number;
  /** False: it will be added to the commune. */
  readonly known: boolean;
}

export interface UploadPreview {
  readonly upload: Upload;
  readonly alreadyImported: boolean;
  readonly counts: PlanCounts;
  readonly households: number;
  readonly members: number;
  readonly villages: readonly PreviewedVillage[];
  /** Rows to mend of no readable village; with those of the villages they are `counts.toMend`. */
  readonly toMendWithoutVillage: number;
  readonly reasons: readonly Reason[];
  readonly notices: readonly Notice[];
}

export type ViewUploadPorts = ImportPorts & { readonly uploads: Uploads };

const NOTHING: PlanCounts = {
  rows: 0,
  accepted: 0,
  flagged: 0,
  toMend: 0,
  warned: 0,
  mended: 0,
  alreadyOnList: 0,
};
const EMPTY = {
  alreadyImported: false,
  counts: NOTHING,
  households: 0,
  members: 0,
  villages: [],
  toMendWithoutVillage: 0,
  reasons: [],
  notices: [],
};

/** What would be saved. Looks at the commune as it is now and writes nothing. */
export const viewUpload =
  (ports: ViewUploadPorts) =>
  async (actor: Actor, uploadId: string): Promise<UploadPreview | null> => {
    const { unitOfWork, uploads, areas, imports } = ports;
    const upload = uploads.find(uploadId);
    if (!upload) return null;
    return unitOfWork.snapshot(async (tx) => {
      const place = await loadPlace(ports, tx, { actor, action: 'workbook.import', place: upload });
      if (!place.ok) return null;
      const { reading } = upload;
      if (!reading) return { upload, ...EMPTY };
      const villages = new Set(
        (await areas.villagesOf(tx, upload.communeId)).map((area) => comparable(area.fullName)),
      );
      const plan = await planUpload(imports, tx, reading, place.value);
      const toMend = toMendByVillage(plan.rows);
      return {
        upload,
        alreadyImported: (await imports.findBatch(tx, upload, upload.sha256)) !== null,
        counts: plan.counts,
        households: reading.heads.length,
        members: reading.members.length,
        villages: reading.villages.map((village) => ({
          ...village,
          toMend: toMend.get(village.name) ?? 0,
          known: villages.has(comparable(village.name)),
        })),
        toMendWithoutVillage: toMend.get(null) ?? 0,
        reasons: plan.rows.flatMap(({ row }) => row.reasons),
        notices: reading.notices,
      };
    });
  };

/** The progress of a reading, for whoever may import into that commune; null for everybody else. */
export const viewProgress =
  ({ unitOfWork, uploads, areas }: Pick<ViewUploadPorts, 'unitOfWork' | 'uploads' | 'areas'>) =>
  async (actor: Actor, uploadId: string): Promise<Upload | null> => {
    const upload = uploads.find(uploadId);
    if (!upload) return null;
    const { communeId, roundId } = upload;
    const commune = await unitOfWork.read((tx) => areas.find(tx, communeId));
    return commune && can(actor, 'workbook.import', { areaPath: commune.path, roundId }) ? upload : null;
  };
