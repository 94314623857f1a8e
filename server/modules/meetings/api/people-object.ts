import type { MeetingAct as ActValue } from '../app/act-store.ts';
import type { AttendanceEvent as EventValue } from '../app/attendee-store.ts';
import type { Invited } from '../app/issue-invitations.ts';
import type { Relation as RelationValue } from '../app/relation-store.ts';
import type { AttendanceRuleSeen } from '../app/view-attendance-rule.ts';
import { ADJOURN_KINDS, FORMS_OF_VOTE, type QuorumRule as QuorumValue } from '../app/words.ts';
import {
  AttendanceEvent,
  AttendanceRule,
  Invitation,
  MeetingAct,
  QuorumRule,
  Relation,
} from './people-types.ts';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const oneOf = <T extends string>(words: readonly T[], value: unknown): T | null =>
  words.find((word) => word === value) ?? null;

export const actObject = ({ data, ...act }: ActValue): MeetingAct =>
  Object.assign(new MeetingAct(), act, {
    name: textOf(data['name']),
    form: oneOf(FORMS_OF_VOTE, data['form']),
    adjournKind: oneOf(ADJOURN_KINDS, data['kind']),
    reason: textOf(data['reason']),
    counters: typeof data['counters'] === 'number' ? data['counters'] : null,
    needed: typeof data['needed'] === 'number' ? data['needed'] : null,
  });

/** Whom the meeting approved; a later choice replaces an earlier one. */
export const secretaryOf = (acts: readonly ActValue[]): string | null =>
  textOf(acts.findLast(({ kind, passed }) => kind === 'SECRETARY_APPROVED' && passed)?.data['name']);

export const eventObject = ({ kind, at }: EventValue): AttendanceEvent =>
  Object.assign(new AttendanceEvent(), { kind, at });

export const relationObject = (relation: RelationValue): Relation => Object.assign(new Relation(), relation);

export const quorumRuleObject = ({ share, ...rule }: QuorumValue): QuorumRule =>
  Object.assign(new QuorumRule(), rule, share);

export const invitationObject = ({ person, number }: Invited): Invitation => {
  const { key: rollKey, name, toName, birthYear, checkedIn } = person;
  return Object.assign(new Invitation(), { number, rollKey, name, toName, birthYear, checkedIn });
};

export const attendanceRuleObject = ({ rule, fromPack }: AttendanceRuleSeen): AttendanceRule => {
  const { mode, base, source, share } = rule.quorum;
  const { votersBy, version } = rule;
  return Object.assign(new AttendanceRule(), { mode, base, source, ...share, votersBy, version, fromPack });
};
