import type { Tx } from '../../../kernel/ports.ts';
import { isHead, type PersonTwice } from '../../households/index.ts';
import type { CommuneKey } from '../../tally/index.ts';
import type { Discrepancy } from '../domain/discrepancy.ts';
import { pairKind } from '../domain/people-twice.ts';
import { DISCREPANCY_KINDS } from '../domain/ways-out.ts';
import { findInOpenings } from './find-in-openings.ts';
import { findInTally } from './find-in-tally.ts';
import type { FindPorts } from './find-ports.ts';
import type { Evidence, MeetingOfVillage } from './reconciliation-store.ts';

/** Hands, phones and base of each closed question, by the one rule of the meeting's own page. */
async function inCounts(
  { differencesOf, reconciliations }: FindPorts,
  tx: Tx,
  meetings: readonly MeetingOfVillage[],
): Promise<Evidence[]> {
  const villageOf = new Map(meetings.map(({ id, villageId }) => [id, villageId]));
  const rows = await differencesOf(tx, [...villageOf.keys()]);
  const heard = await reconciliations.heardIn(
    tx,
    rows.map(({ motion }) => motion.motionId),
  );
  return rows.flatMap(({ motion, difference }): Evidence[] => {
    if (!difference) return [];
    const { motionId, meetingId, base, handBase, phoneBase } = motion;
    const kind = difference.kind === 'ALL_BY_HAND' ? 'HAND_AND_PHONE' : 'COUNT_NOT_ATTENDANCE';
    const { kind: check, people } = difference;
    const found = { check, people, motionId, base, handBase, phoneBase };
    const at = { villageId: villageOf.get(meetingId) ?? null, meetingId };
    return [{ kind, subject: motionId, ...at, found, householdIds: heard.get(motionId) ?? [] }];
  });
}

async function inMinutes({ minutesStates }: FindPorts, tx: Tx, meetings: readonly MeetingOfVillage[]) {
  const asked = meetings.filter(({ sealed, sitting, decides }) => sealed && !sitting && decides);
  const states = await minutesStates(
    tx,
    asked.map(({ id }) => id),
  );
  return asked.flatMap(({ id, villageId }): Evidence[] => {
    const state = states.get(id) ?? 'NONE';
    if (state === 'CONFIRMED') return [];
    const of = { kind: 'MINUTES_NOT_SIGNED', subject: id, villageId, meetingId: id } as const;
    return [{ ...of, found: { state }, householdIds: [] }];
  });
}

const pairOf = ({ relation, otherRelation, ...pair }: PersonTwice) => ({
  ...pair,
  head: isHead({ relation }),
  otherHead: isHead({ relation: otherRelation }),
});

async function inPeople(
  { reconciliations, households }: FindPorts,
  tx: Tx,
  key: CommuneKey,
): Promise<Evidence[]> {
  const pairs = await households.peopleTwice(tx, await reconciliations.listed(tx, key));
  return pairs.map(pairOf).map((pair) => ({
    kind: pairKind(pair),
    subject: `${pair.memberId} ${pair.otherMemberId}`,
    villageId: pair.villageId,
    meetingId: null,
    found: {
      ...{ memberId: pair.memberId, householdId: pair.householdId, villageId: pair.villageId },
      ...{ otherMemberId: pair.otherMemberId, otherHouseholdId: pair.otherHouseholdId },
      ...{ otherVillageId: pair.otherVillageId, sameId: pair.sameId },
    },
    householdIds: [pair.householdId, pair.otherHouseholdId],
    memberIds: [pair.memberId, pair.otherMemberId],
  }));
}

/** Everything that does not fit in a commune, from what is true in this transaction. What blocks comes first. */
export const findDiscrepancies =
  (ports: FindPorts) =>
  async (tx: Tx, { roundId, communeId }: CommuneKey): Promise<readonly Discrepancy[]> => {
    const key = { roundId, communeId };
    const { reconciliations } = ports;
    const meetings = await reconciliations.meetings(tx, key);
    const all = [
      ...(await findInTally(ports, tx, key)),
      ...(await findInOpenings(ports, tx, key)),
      ...(await inPeople(ports, tx, key)),
      ...(await inCounts(ports, tx, meetings)),
      ...(await reconciliations.evidence(tx, key)),
      ...(await inMinutes(ports, tx, meetings)),
    ];
    const ids = [...new Set(all.flatMap(({ householdIds }) => householdIds))];
    const known = new Map(
      (await reconciliations.households(tx, roundId, ids)).map((of) => [of.householdId, of]),
    );
    const names = await reconciliations.names(
      tx,
      communeId,
      all.flatMap(({ memberIds }) => memberIds ?? []),
    );
    const found = all.map((evidence): Discrepancy => {
      const { subject: _, householdIds, memberIds, ...of } = evidence;
      const people = [...new Set((memberIds ?? []).flatMap((id) => names.get(id) ?? []))];
      const households = [...new Set(householdIds)].flatMap((id) => known.get(id) ?? []);
      return { ...of, key: reconciliations.keyOf(evidence), households, people };
    });
    const place = new Map(DISCREPANCY_KINDS.map((kind, index) => [kind, index]));
    return found.sort((a, b) => (place.get(a.kind) ?? 0) - (place.get(b.kind) ?? 0));
  };
