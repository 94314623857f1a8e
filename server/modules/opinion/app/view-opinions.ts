import { areasFor, can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { OpinionContent } from '../domain/opinion.ts';
import { readContent } from './draft-opinion.ts';
import type { OpinionPorts } from './opinion-command.ts';
import type { CommuneKey, Opinion, OpinionRow } from './opinion-store.ts';

/** One commune with its opinion as drafted, and the figures as they stand now. */
export type OpinionView = OpinionRow & { readonly now: OpinionContent | null; readonly mine: boolean };

export const viewOpinions = (ports: OpinionPorts) => ({
  /** Communes in the reach of the tier, each with where its opinion stands. */
  list: (actor: Actor, roundId: string): Promise<readonly OpinionRow[]> =>
    ports.unitOfWork.read((tx) => ports.opinions.rows(tx, roundId, areasFor(actor, 'opinion.view', roundId))),

  /** For the tier at any time, for the commune once it was sent. Null: not there, which also means: not yours. */
  one: (actor: Actor, key: CommuneKey): Promise<OpinionView | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const areaPath = await ports.opinions.areaPath(tx, key);
      const row = areaPath && (await ports.opinions.row(tx, key));
      if (!row) return null;
      const facts = { areaPath, roundId: key.roundId };
      if (can(actor, 'opinion.view', facts))
        return { ...row, now: await readContent(ports, tx, key), mine: true };
      const sent = row.opinion?.sentOn && can(actor, 'submission.view', facts);
      return sent ? { ...row, now: null, mine: false } : null;
    }),

  /** What is printed. */
  paper: async (actor: Actor, key: CommuneKey): Promise<Opinion | null> => {
    const view = await viewOpinions(ports).one(actor, key);
    return view?.opinion?.content ? view.opinion : null;
  },
});
export type ViewOpinions = ReturnType<typeof viewOpinions>;
