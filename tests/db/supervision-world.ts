import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import { createInformingModule } from '../../server/modules/informing/module.ts';
import { createSupervisionModule } from '../../server/modules/supervision/module.ts';
import { complaintsWorld, NOBODY } from './complaints-world.ts';

/** The world of complaints with accounts that exist, its supervision and its informing. */
export async function supervisionWorld() {
  const of = await complaintsWorld();
  const { unitOfWork, areas, rounds } = of.world;
  const dataFolder = await mkdtemp(join(tmpdir(), 'hop-dan-supervision-'));
  const parts = {
    ...{ unitOfWork, dataFolder, ...areas, ...rounds, ...of.calendar },
    actorOf: () => Promise.resolve(NOBODY),
    onFault: () => undefined,
  };
  const supervision = createSupervisionModule({ ...parts, askReCheck: of.complaints.askReCheck });
  const informing = createInformingModule(parts);
  /** Somebody with a row of their own, for findings are owned by accounts. */
  const person = async (name: string, role: Role, areaId: string) => {
    const accountId = randomUUID();
    await of.owner(
      `INSERT INTO account (id, login, display_name, password_hash) VALUES ($1::uuid, $1::uuid::text, $2, '')`,
      [accountId, name],
    );
    await of.owner(
      `INSERT INTO account_grant (id, account_id, role, area_id) VALUES (gen_random_uuid(), $1, $2, $3)`,
      [accountId, role, areaId],
    );
    const actor = { kind: 'ACCOUNT', accountId, name, grants: [{ role, areaId }] } as const satisfies Actor;
    return actor;
  };
  const [provinceId = '', districtId = ''] = of.commune.path;
  const people = {
    member: await person('Bà Hoa', 'COMMITTEE_MEMBER', districtId),
    inspector: await person('Ông Tư', 'SURVEY_INSPECTOR', of.commune.id),
    front: await person('Ông Mặt', 'FRONT_SUPERVISOR', of.commune.id),
    lead: await person('Ông Lãnh', 'APPRAISAL_LEAD', districtId),
    appraiser: await person('Cô Thẩm', 'APPRAISER', districtId),
    province: await person('Bà Tỉnh', 'PROVINCE_OFFICER', provinceId),
    clerk: await person('Chị Xã', 'COMMUNE_OFFICER', of.commune.id),
    head: await person('Chủ tịch', 'COMMUNE_CHAIR', of.commune.id),
  };
  return {
    ...of,
    ...{ people, person, dataFolder, provinceId, districtId },
    ...{ doors: supervision.doors, informing: informing.doors },
    dispose: async () => {
      await of.world.database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
export type SupervisionWorld = Awaited<ReturnType<typeof supervisionWorld>>;
