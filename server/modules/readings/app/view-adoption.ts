import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { Round } from '../../rounds/index.ts';
import { newestFor, prepareAdoption, type AdoptionPorts, type PreparedAdoption } from './prepare-adoption.ts';
import type { WrittenAdoption } from './reading-store.ts';

/** A round that uses a pack, with what it could take over and what it took over before. */
export type PackRound = {
  readonly round: Round;
  readonly newestVersion: number;
  readonly upToDate: boolean;
  readonly adoptions: readonly WrittenAdoption[];
};

/** What the province sees before it lets an open round take a version over. */
export function viewAdoption(ports: AdoptionPorts & { readonly unitOfWork: UnitOfWork }) {
  const { unitOfWork, areas, rounds, readings } = ports;
  return {
    /** The dry run. Null also when the round is not yours. */
    preview: (actor: Actor, roundId: string): Promise<PreparedAdoption | null> =>
      unitOfWork.snapshot(async (tx) => {
        const round = await rounds.find(tx, roundId);
        const area = round && (await areas.find(tx, round.areaId));
        if (!round || !area || !can(actor, 'pack.adopt', { areaPath: area.path, roundId })) return null;
        return prepareAdoption(ports, tx, { round, lock: false });
      }),
    /** Without a check of rights, for whoever has just adopted. */
    adoption: async (roundId: string, adoptionId: string): Promise<WrittenAdoption | null> => {
      const written = await unitOfWork.read((tx) => readings.adoptions(tx, [roundId]));
      return written.find(({ id }) => id === adoptionId) ?? null;
    },
    rounds: (actor: Actor, packId: string, provinceId: string): Promise<readonly PackRound[]> =>
      unitOfWork.snapshot(async (tx) => {
        const province = await areas.find(tx, provinceId);
        if (!province) return [];
        const areaPath = province.path;
        const using = (await rounds.using(tx, packId, provinceId)).filter(({ id: roundId }) =>
          can(actor, 'pack.adopt', { areaPath, roundId }),
        );
        if (using.length === 0) return [];
        const written = await readings.adoptions(
          tx,
          using.map(({ id }) => id),
        );
        const found: PackRound[] = [];
        for (const round of using) {
          const { after, localAfter } = await newestFor(ports, tx, round);
          const newestVersion = after?.version ?? round.rulePackVersion;
          const sameLine =
            (localAfter?.id ?? null) === round.localPackId &&
            (localAfter?.version ?? null) === round.localPackVersion;
          const upToDate = newestVersion === round.rulePackVersion && sameLine;
          const adoptions = written.filter(({ roundId }) => roundId === round.id);
          found.push({ round, newestVersion, upToDate, adoptions });
        }
        return found;
      }),
  };
}
