import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { can, reachFor, type Reach } from '../../../access/index.ts';
import type { Area } from '../../areas/index.ts';
import type { Round, RoundCommune, RulePack, StoredRulePack } from '../../rounds/index.ts';
import { classHistory, type ClassHistory } from '../domain/class-history.ts';
import {
  explainClass,
  missingAnswers,
  type Explanation,
  type MissingAnswer,
} from '../domain/explain-class.ts';
import type { ListedCase } from './case-store.ts';
import type { PastRound, WhyPorts } from './why-ports.ts';

export { MISSING_ANSWERS } from '../domain/explain-class.ts';
export { CHANGES_WITHOUT_ANSWER, HISTORY_PATTERNS } from '../domain/class-history.ts';

/** The sheet of one household: explained, or what is missing. */
export type Why = {
  readonly reviewed: ListedCase;
  readonly round: Round;
  readonly communeId: string;
  readonly pack: RulePack;
  readonly packVersion: number;
  readonly missing: readonly MissingAnswer[];
  readonly explanation: Explanation | null;
  /** False: the class that is kept with the case came from another version; the officer is told. */
  readonly asKept: boolean;
};

/** What later modules ask inside their own transactions, after their own check of rights. */
export type ReadWhy = {
  why(tx: Tx, caseId: string): Promise<Why | null>;
  history(tx: Tx, caseId: string, reach: Reach): Promise<ClassHistory<PastRound>>;
};

type Place = { readonly reviewed: ListedCase; readonly commune: Area; readonly round: Round };

async function placeOf({ cases, areas, rounds }: WhyPorts, tx: Tx, caseId: string): Promise<Place | null> {
  const reviewed = await cases.find(tx, caseId);
  const commune = reviewed && (await areas.find(tx, reviewed.communeId));
  const round = reviewed && (await rounds.find(tx, reviewed.roundId));
  return commune && round ? { reviewed, commune, round } : null;
}

/** A case of somebody else's commune is not there. */
async function find(ports: WhyPorts, tx: Tx, actor: Actor, caseId: string): Promise<Place | null> {
  const place = await placeOf(ports, tx, caseId);
  return place && can(actor, 'case.view', { areaPath: place.commune.path, roundId: place.round.id })
    ? place
    : null;
}

/** The pack that the case was last scored by, then that of its round: the two differ after a version was adopted. */
async function packsOf({ packs, assessments }: WhyPorts, tx: Tx, { reviewed, round }: Place) {
  const latest = await assessments.latest(tx, reviewed.id);
  const scoredBy = latest && (await packs.find(tx, latest.rulePackId, latest.rulePackVersion));
  const ofRound = await packs.find(tx, round.rulePackId, round.rulePackVersion);
  const found = [scoredBy, ofRound].filter((stored): stored is StoredRulePack => Boolean(stored));
  return { latest, found };
}

function explained(
  { pack, version }: StoredRulePack,
  { reviewed, round, commune }: Place,
  areaKind: RoundCommune['areaKind'] | null,
): Why {
  const { b1, b2, deprived: indicators } = reviewed;
  const sheet = { areaKind, b1, b2, indicators };
  const head = { reviewed, round, communeId: commune.id, pack, packVersion: version };
  const missing = missingAnswers(sheet);
  if (missing.length > 0) return { ...head, missing, explanation: null, asKept: false };
  const explanation = explainClass(pack, sheet);
  if (!explanation.ok) throw new Error(`case ${reviewed.id} cannot be explained: ${explanation.code}`);
  const { class: found, lines } = explanation.value;
  const asKept = found === reviewed.scoredClass && lines.at(-1)?.points === reviewed.b1Line;
  return { ...head, missing, explanation: explanation.value, asKept };
}

async function whyOf(ports: WhyPorts, tx: Tx, place: Place): Promise<Why> {
  const { latest, found } = await packsOf(ports, tx, place);
  const inRound = await ports.rounds.commune(tx, place.round.id, place.commune.id);
  const areaKind = latest?.areaKind ?? inRound?.areaKind ?? null;
  const tried = found.map((stored) => explained(stored, place, areaKind));
  const [first] = tried;
  if (!first) throw new Error(`round ${place.round.id} lost its rule pack`);
  return tried.find(({ asKept }) => asKept) ?? first;
}

export const readWhy = (ports: WhyPorts): ReadWhy => ({
  async why(tx, caseId) {
    const place = await placeOf(ports, tx, caseId);
    return place && whyOf(ports, tx, place);
  },
  history: async (tx, caseId, reach) => classHistory(await ports.histories.roundsOf(tx, caseId, reach)),
});

/** Why this class, and what the class was in other rounds: for officials of the commune. */
export function viewWhy(ports: WhyPorts) {
  const { unitOfWork, histories } = ports;
  return {
    why: (actor: Actor, caseId: string): Promise<Why | null> =>
      unitOfWork.snapshot(async (tx) => {
        const place = await find(ports, tx, actor, caseId);
        return place && whyOf(ports, tx, place);
      }),

    history: (actor: Actor, caseId: string): Promise<ClassHistory<PastRound> | null> =>
      unitOfWork.snapshot(async (tx) => {
        if (!(await find(ports, tx, actor, caseId))) return null;
        return classHistory(await histories.roundsOf(tx, caseId, reachFor(actor, 'case.view')));
      }),
  };
}
export type ViewWhy = ReturnType<typeof viewWhy>;
