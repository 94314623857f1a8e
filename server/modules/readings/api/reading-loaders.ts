import DataLoader from 'dataloader';
import { perContext } from '../../areas/api/index.ts';
import type { RoundLoaders } from '../../rounds/api/index.ts';
import type { RulePack } from '../../rounds/index.ts';
import type { ReadCase, ReadVote } from '../app/reading-store.ts';
import type { viewReadings } from '../app/view-readings.ts';

type View = ReturnType<typeof viewReadings>;

/** A case or a question with the packs that other readings of it need. */
export type Beside = {
  /** Of its decision, else of the round. */
  readonly first: RulePack;
  readonly second: RulePack | null;
  readonly local: RulePack | null;
};

/** Not remembered: scores and packs change while a socket's context lives on. */
const loaderOf = <Found>(
  load: (ids: readonly string[]) => Promise<readonly Found[]>,
  idOf: (found: Found) => string,
) =>
  new DataLoader<string, Found | null>(
    async (ids) => {
      const found = new Map((await load(ids)).map((of) => [idOf(of), of]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { cache: false },
  );

export function createReadingLoaders(view: View, rounds: RoundLoaders) {
  const cases = perContext(() => loaderOf<ReadCase>(view.cases, ({ id }) => id));
  const votes = perContext(() => loaderOf<ReadVote>(view.votes, ({ motionId }) => motionId));
  const packsOf = async (
    context: object,
    { roundId, decidedVersion }: Pick<ReadCase, 'roundId' | 'decidedVersion'>,
  ): Promise<Beside> => {
    const round = await rounds.round(context, roundId);
    const at = async (id: string | null, version: number | null) =>
      id === null || version === null ? null : (await rounds.packAt(context, id, version)).pack;
    const first = await rounds.packAt(context, round.rulePackId, decidedVersion ?? round.rulePackVersion);
    const second = await at(round.secondPackId, round.secondPackVersion);
    const local = await at(round.localPackId, round.localPackVersion);
    return { first: first.pack, second, local };
  };
  return {
    case: (context: object, id: string) => cases(context).load(id),
    vote: (context: object, motionId: string) => votes(context).load(motionId),
    packsOf,
  };
}
export type ReadingLoaders = ReturnType<typeof createReadingLoaders>;
