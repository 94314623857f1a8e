import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../../server/kernel/ids.ts';
import { createInformingModule } from '../../server/modules/informing/module.ts';
import { createPostingModule } from '../../server/modules/posting/module.ts';
import { createPrintingModule } from '../../server/modules/printing/module.ts';
import {
  PRINT_PAPERS,
  type PrintForm,
  type PrintPaper,
} from '../../server/modules/printing/domain/papers.ts';
import { complaintsWorld, NOBODY } from './complaints-world.ts';
import { account, makeVillage } from './round-world.ts';

/** A commune with a village that has a list of three households and one that has none yet. */
export async function printingWorld() {
  const of = await complaintsWorld();
  const dataFolder = await mkdtemp(join(tmpdir(), 'hop-dan-printing-'));
  const { unitOfWork, rounds, assessments } = of.world;
  const faults: unknown[] = [];
  const files = {
    actorOf: () => Promise.resolve(NOBODY),
    onFault: (error: unknown) => void faults.push(error),
  };
  const shared = { unitOfWork, dataFolder, ...rounds, ...of.calendar, ...files };
  const informing = createInformingModule(shared);
  const posting = createPostingModule({ ...shared, addresses: () => ['http://xa.test'] });
  const nothing = () => Promise.resolve(null);
  const start = () =>
    createPrintingModule({
      ...{ unitOfWork, dataFolder, ...rounds, ...assessments },
      ...files,
      others: {
        LOUDSPEAKER: informing.paperOfVillage('LOUDSPEAKER'),
        LEAFLET: informing.paperOfVillage('LEAFLET'),
        POSTER: posting.posterOfVillage,
        ...{ DECISION: nothing, CERTIFICATES: nothing },
      },
    });
  const without = await makeVillage(of.world, of.commune, 'Ấp Hai');
  await of.owner(
    `INSERT INTO list_entry (id, round_id, commune_id, village_id, household_id, because, source, start_class, movement_cause,
       state, case_id)
     SELECT gen_random_uuid(), c.round_id, c.commune_id, c.village_id, c.household_id,
            CASE WHEN c.start_class = 'NOT_POOR' THEN 'REQUEST' ELSE 'MANAGED' END, 'IMPORT', c.start_class, c.movement_cause,
            'SCORED', c.id
     FROM review_case c WHERE c.id = ANY ($1::uuid[]) ON CONFLICT DO NOTHING`,
    [of.caseIds],
  );
  const [provinceId = '', districtId = ''] = of.commune.path;
  const command = (change: {
    areaId?: string;
    papers?: readonly PrintPaper[];
    form?: PrintForm;
    reserve?: number;
    extra?: number;
    expectedVersion?: number;
  }) => {
    const {
      areaId = of.village.id,
      papers = PRINT_PAPERS,
      form = 'FILLED',
      reserve = 10,
      extra = 0,
      expectedVersion = 0,
    } = change;
    const chosen = papers.map((paper) => ({ paper, extra }));
    return {
      commandId: newId(),
      roundId: of.roundId,
      areaId,
      form,
      reserve,
      papers: chosen,
      expectedVersion,
    };
  };
  return {
    ...{
      ...of,
      dataFolder,
      informing: informing.doors,
      start,
      faults,
      without,
      command,
      provinceId,
      districtId,
    },
    province: account('PROVINCE_OFFICER', provinceId),
    lead: account('APPRAISAL_LEAD', districtId),
    dispose: async () => {
      await of.world.database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
export type PrintingWorld = Awaited<ReturnType<typeof printingWorld>>;
