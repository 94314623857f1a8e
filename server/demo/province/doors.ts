import type { Actor } from '../../kernel/actor.ts';
import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Area, AreaStore } from '../../modules/areas/index.ts';
import type { confirmImport } from '../../modules/imports/app/confirm-import.ts';
import type { receiveWorkbook } from '../../modules/imports/app/receive-workbook.ts';
import type { Uploads } from '../../modules/imports/app/uploads.ts';
import type { PostingDoors } from '../../modules/posting/api/doors.ts';
import type { recordPreparation } from '../../modules/preparation/app/record-preparation.ts';
import type { createRound } from '../../modules/rounds/app/create-round.ts';
import type { EveningPorts } from './hold-evening.ts';

/** The use cases that bring a province to where it is; the tool and the tests hand over those of the real modules. */
export type ProvinceDoors = EveningPorts & {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly createRound: ReturnType<typeof createRound>;
  readonly uploads: Uploads;
  readonly receive: ReturnType<typeof receiveWorkbook>;
  readonly confirmImport: ReturnType<typeof confirmImport>;
  readonly startPosting: PostingDoors['start'];
  readonly recordPreparation: ReturnType<typeof recordPreparation>;
  /** The postings of a village, for their version. */
  readonly postingsOf: PostingDoors['view']['ofVillage'];
  /** Everything that waits in the outbox is handled. */
  readonly settle: () => Promise<void>;
};

/** Made-up officials of a made-up province. */
export const official = (
  role: 'ADMIN' | 'COMMUNE_OFFICER' | 'PROVINCE_OFFICER',
  area: Area | null,
  id: string,
): Actor => ({
  ...{ kind: 'ACCOUNT', accountId: id, name: 'Dữ liệu mẫu' },
  grants: [{ role, areaId: area?.id ?? null }],
});
