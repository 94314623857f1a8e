import {
  ChangeHeadDocument,
  type EvidenceInput,
  type FoundHouseholdFieldsFragment,
  type HouseholdClass,
  type LifeEventKind,
  RecordDeathDocument,
  RecordMergeDocument,
  RecordMoveInDocument,
  RecordMoveOutDocument,
  RecordSplitDocument,
} from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';
import { todayInVietnam } from './list-view.ts';

export type Found = FoundHouseholdFieldsFragment;

/** What the form holds; each kind uses a part of it. */
export type EventValues = {
  kind: LifeEventKind;
  household: Found | null;
  into: Found | null;
  people: string[];
  newHeadId: string;
  splitHeadId: string;
  /** '' : elsewhere, in words. */
  villageId: string;
  otherVillageId: string;
  otherPlace: string;
  classThere: HouseholdClass | '';
  headName: string;
  idNumber: string;
  birthYear: number | null;
  toName: string;
  size: number | null;
  happenedOn: string;
  paperKind: string;
  paperNumber: string;
  paperDate: string;
};

export const emptyEvent = (): EventValues => ({
  ...{
    kind: 'DEATH',
    household: null,
    into: null,
    people: [],
    newHeadId: '',
    splitHeadId: '',
    villageId: '',
  },
  ...{
    otherVillageId: '',
    otherPlace: '',
    classThere: '',
    headName: '',
    idNumber: '',
    birthYear: null,
    toName: '',
  },
  ...{ size: null, happenedOn: todayInVietnam(), paperKind: '', paperNumber: '', paperDate: '' },
});

/** The head, then the oldest first. */
export const headFirst = (members: Found['members']): Found['members'] =>
  [...members].sort(
    (a, b) => Number(b.head) - Number(a.head) || (a.birthYear ?? 9999) - (b.birthYear ?? 9999),
  );

/** Who stays when these people go, and whether they need a new head. */
export const restOf = (household: Found, people: readonly string[]): Found['members'] =>
  household.members.filter(({ id }) => !people.includes(id));
export const needsHead = ({ kind, household, people }: EventValues): boolean => {
  if (!household || (kind !== 'DEATH' && kind !== 'MOVED_OUT' && kind !== 'SPLIT')) return false;
  const rest = restOf(household, people);
  return people.length > 0 && rest.length > 0 && !rest.some(({ head }) => head);
};

type Place = { readonly roundId: string; readonly communeId: string };
const orNull = (text: string): string | null => text.trim() || null;

const evidenceOf = (of: EventValues): EvidenceInput => ({
  happenedOn: of.happenedOn,
  paperKind: of.paperKind.trim(),
  paperNumber: orNull(of.paperNumber),
  paperDate: orNull(of.paperDate),
});

/** Sends the event of its kind. */
export const sendEvent = async (of: EventValues, { roundId, communeId }: Place, commandId: string) => {
  const evidence = evidenceOf(of);
  const householdId = of.household?.household.id ?? '';
  const about = { commandId, roundId, householdId, evidence };
  const newHeadId = needsHead(of) ? orNull(of.newHeadId) : null;
  switch (of.kind) {
    case 'DEATH':
      return (await send(RecordDeathDocument, { ...about, memberId: of.people[0] ?? null, newHeadId }))
        .recordDeath;
    case 'MOVED_OUT': {
      const goal = { toVillageId: orNull(of.otherVillageId), toPlace: orNull(of.otherPlace) };
      return (await send(RecordMoveOutDocument, { ...about, memberIds: of.people, newHeadId, ...goal }))
        .recordMoveOut;
    }
    case 'MOVED_IN': {
      const household = {
        ...{ villageId: of.villageId, headName: of.headName.trim(), headIdNumber: orNull(of.idNumber) },
        ...{ headBirthYear: of.birthYear, toName: orNull(of.toName), size: of.size ?? 0 },
        ...{ fromPlace: orNull(of.otherPlace), fromVillageId: orNull(of.otherVillageId) },
        classThere: of.classThere === '' ? null : of.classThere,
      };
      return (await send(RecordMoveInDocument, { commandId, roundId, communeId, household, evidence }))
        .recordMoveIn;
    }
    case 'SPLIT': {
      const half = { memberIds: of.people, newHouseholdHeadId: of.splitHeadId, toName: orNull(of.toName) };
      return (await send(RecordSplitDocument, { ...about, ...half, newHeadId })).recordSplit;
    }
    case 'MERGED': {
      const intoHouseholdId = of.into?.household.id ?? '';
      return (await send(RecordMergeDocument, { ...about, intoHouseholdId })).recordMerge;
    }
    case 'HEAD_CHANGED':
      return (await send(ChangeHeadDocument, { ...about, newHeadId: of.newHeadId })).changeHead;
  }
};
