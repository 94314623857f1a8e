import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { can, type Action } from '../../../access/index.ts';
import type { Area } from '../../areas/index.ts';
import type { ClockReading } from '../../calendar/index.ts';
import type { RulePack } from '../../rounds/index.ts';
import { averageRange, lowIncomeRange, type Range } from '../domain/means.ts';
import type { TrackFacts } from '../domain/steps.ts';
import type { TrackPorts } from './ports.ts';
import type { ListedTrackCase, Track } from './track-store.ts';

type At = { readonly roundId: string; readonly communeId: string; readonly track: Track };

/** The rules of a commune in a round and the range that means are held against; null: it is not in the round. */
export async function rangeOf(
  { rounds, packs }: TrackPorts,
  tx: Tx,
  { roundId, communeId, track }: At,
): Promise<{ pack: RulePack; range: Range | null } | null> {
  const round = await rounds.find(tx, roundId);
  const commune = await rounds.commune(tx, roundId, communeId);
  const stored = round && (await packs.find(tx, round.rulePackId, round.rulePackVersion));
  if (!stored || !commune) return null;
  const { pack } = stored;
  const { areaKind } = commune;
  if (track === 'IN_YEAR') return { pack, range: null };
  const range =
    track === 'AVERAGE_LIVING' ? averageRange(pack, areaKind) : lowIncomeRange(pack, areaKind, round.year);
  return { pack, range };
}

/** A case with everything that its steps depend on. */
export type LoadedCase = {
  readonly of: ListedTrackCase;
  readonly commune: Area;
  readonly pack: RulePack;
  readonly range: Range | null;
  readonly clocks: readonly ClockReading[];
  readonly facts: TrackFacts;
};

const POSTING = ['POSTING', 'AVERAGE_POSTING'];
const RE_CHECK = 'AVERAGE_RE_CHECK';

export function factsOf(of: ListedTrackCase, pack: RulePack, clocks: readonly ClockReading[]): TrackFacts {
  const posting = clocks.find(({ clock, stoppedOn }) => POSTING.includes(clock.kind) && stoppedOn === null);
  return {
    track: of.track,
    pack,
    of,
    reviewState: of.reviewed?.state ?? null,
    postingLeft: posting?.left ?? null,
    reCheckRuns: clocks.some(({ clock, stoppedOn }) => clock.kind === RE_CHECK && stoppedOn === null),
  };
}

/** The case, locked, for somebody who may do this there; null also when it is not theirs. */
export async function loadCase(
  ports: TrackPorts,
  tx: Tx,
  actor: Actor,
  action: Action,
  caseId: string,
): Promise<LoadedCase | null> {
  const of = await ports.tracks.lock(tx, caseId);
  const commune = of && (await ports.areas.find(tx, of.communeId));
  if (!commune || !can(actor, action, { areaPath: commune.path, roundId: of.roundId })) return null;
  const rules = await rangeOf(ports, tx, of);
  if (!rules) return null;
  const clocks = await ports.keepClocks.ofSubjects(tx, [of.id]);
  return { of, commune, ...rules, clocks, facts: factsOf(of, rules.pack, clocks) };
}
