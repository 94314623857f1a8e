import type { Actor, Grant, Role } from '../kernel/actor.ts';
import type { Action } from './actions.ts';

/** What the decision needs to know about the thing: the ids of its area and of all areas above it, and its meeting. */
export type AccessFacts = {
  /** `area.path` of the thing: province … itself. Empty: the thing belongs to no area. */
  readonly areaPath: readonly string[];
  readonly meetingId?: string;
};

/** Roles of accounts by action; a grant reaches its area and everything below. */
const ROLES_FOR: Readonly<Record<Action, readonly Role[]>> = {
  'account.manage': ['ADMIN'],
  'area.carry-villages': ['ADMIN', 'COMMUNE_OFFICER'],
  'round.create': ['ADMIN'],
  'round.view': [
    'ADMIN',
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'REVIEWER',
    'SURVEY_INSPECTOR',
    'COMMITTEE_MEMBER',
    'FRONT_SUPERVISOR',
    'APPRAISER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
    'PROVINCE_VIEWER',
    'OBSERVER',
  ],
  'law.confirm': ['PROVINCE_OFFICER'],
  'pack.adopt': ['PROVINCE_OFFICER'],
  'share.set': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'workbook.import': ['COMMUNE_OFFICER'],
  'rows.mend': ['COMMUNE_OFFICER'],
  'list.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'REVIEWER'],
  'list.change': ['COMMUNE_OFFICER'],
  'case.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'assessment.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'REVIEWER'],
  'assessment.submit': ['COMMUNE_OFFICER', 'REVIEWER'],
  'score-table.manage': ['PROVINCE_OFFICER'],
  'meeting.prepare': ['COMMUNE_OFFICER'],
  'meeting.issue-link': ['COMMUNE_OFFICER'],
  'meeting.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'meeting.run': ['COMMUNE_OFFICER'],
  'meeting.reconcile': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'meeting.enter': ['COMMUNE_OFFICER'],
  'meeting.print': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'attendance.set': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'relation.declare': ['COMMUNE_OFFICER', 'REVIEWER'],
  'hands.count': [],
  'minutes.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'minutes.make': ['COMMUNE_OFFICER'],
  'minutes.confirm': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'ballot.cast': [],
  'tally.view': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'SURVEY_INSPECTOR',
    'COMMITTEE_MEMBER',
    'FRONT_SUPERVISOR',
    'APPRAISER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
    'PROVINCE_VIEWER',
    'OBSERVER',
  ],
  'submission.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'discrepancy.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'discrepancy.resolve': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'correction.view': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'APPRAISER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
  ],
  'opening.adjust': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'commune.report': ['COMMUNE_CHAIR'],
  'dossier.view': ['APPRAISER', 'APPRAISAL_LEAD', 'APPRAISAL_CHAIR'],
  'appraisal.view': ['APPRAISER', 'APPRAISAL_LEAD', 'APPRAISAL_CHAIR', 'PROVINCE_OFFICER', 'PROVINCE_VIEWER'],
  'appraisal.export': ['APPRAISER', 'APPRAISAL_LEAD', 'APPRAISAL_CHAIR', 'PROVINCE_OFFICER'],
  'appraisal.work': ['APPRAISER', 'APPRAISAL_LEAD'],
  'appraisal.lead': ['APPRAISAL_LEAD'],
  'calendar.view': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'SURVEY_INSPECTOR',
    'COMMITTEE_MEMBER',
    'FRONT_SUPERVISOR',
    'APPRAISER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
    'PROVINCE_VIEWER',
    'OBSERVER',
  ],
  'calendar.set': ['PROVINCE_OFFICER'],
  'clock.extend': ['COMMUNE_CHAIR'],
  'track.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'track.work': ['COMMUNE_OFFICER'],
  'track.decide': ['COMMUNE_CHAIR'],
  'progress.view': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'SURVEY_INSPECTOR',
    'COMMITTEE_MEMBER',
    'FRONT_SUPERVISOR',
    'APPRAISER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
    'PROVINCE_VIEWER',
    'OBSERVER',
  ],
  'preparation.view': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'SURVEY_INSPECTOR',
    'COMMITTEE_MEMBER',
    'FRONT_SUPERVISOR',
    'APPRAISER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
    'PROVINCE_VIEWER',
    'OBSERVER',
  ],
  'preparation.people': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'COMMITTEE_MEMBER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
  ],
  'preparation.record': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
  ],
  'practice.do': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'REVIEWER',
    'SURVEY_INSPECTOR',
    'COMMITTEE_MEMBER',
    'FRONT_SUPERVISOR',
    'APPRAISER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
    'PROVINCE_VIEWER',
    'OBSERVER',
  ],
  'posting.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'posting.record': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'complaint.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'complaint.work': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'complaint.decide': ['COMMUNE_CHAIR'],
  're-check.record': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'COMMITTEE_MEMBER'],
  'opinion.view': ['APPRAISER', 'APPRAISAL_LEAD', 'APPRAISAL_CHAIR', 'PROVINCE_OFFICER'],
  'opinion.draft': ['APPRAISER', 'APPRAISAL_LEAD'],
  'opinion.sign-off': ['APPRAISAL_LEAD'],
  'opinion.sign': ['APPRAISAL_CHAIR'],
  'approval.record': ['APPRAISAL_LEAD', 'APPRAISAL_CHAIR', 'PROVINCE_OFFICER'],
  'report.view': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'SURVEY_INSPECTOR',
    'COMMITTEE_MEMBER',
    'FRONT_SUPERVISOR',
    'APPRAISER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
    'PROVINCE_VIEWER',
    'OBSERVER',
  ],
  'report.freeze': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
  ],
  'population.record': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'recognition.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'recognition.make': ['COMMUNE_CHAIR'],
  'certificate.issue': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'export.people': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'export.map': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'PROVINCE_OFFICER'],
  'audit.view': [
    'COMMUNE_CHAIR',
    'FRONT_SUPERVISOR',
    'SURVEY_INSPECTOR',
    'PROVINCE_OFFICER',
    'PROVINCE_VIEWER',
    'OBSERVER',
  ],
  'audit.system': ['ADMIN'],
  'data-request.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'data-request.work': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'data.erase': ['COMMUNE_CHAIR'],
  'informing.view': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'informing.work': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'supervision.view': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'SURVEY_INSPECTOR',
    'COMMITTEE_MEMBER',
    'FRONT_SUPERVISOR',
    'APPRAISER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
    'PROVINCE_VIEWER',
  ],
  'supervision.assign': ['APPRAISAL_LEAD', 'PROVINCE_OFFICER'],
  'visit.record': ['SURVEY_INSPECTOR', 'COMMITTEE_MEMBER'],
  'finding.answer': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'finding.sign-off': ['COMMUNE_CHAIR', 'SURVEY_INSPECTOR', 'COMMITTEE_MEMBER'],
  'remark.make': ['FRONT_SUPERVISOR'],
  'remark.answer': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR'],
  'question.view': [
    'COMMUNE_OFFICER',
    'COMMUNE_CHAIR',
    'REVIEWER',
    'SURVEY_INSPECTOR',
    'COMMITTEE_MEMBER',
    'FRONT_SUPERVISOR',
    'APPRAISER',
    'APPRAISAL_LEAD',
    'APPRAISAL_CHAIR',
    'PROVINCE_OFFICER',
    'PROVINCE_VIEWER',
  ],
  'question.ask': ['COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'APPRAISER', 'APPRAISAL_LEAD'],
  'question.answer': ['APPRAISER', 'APPRAISAL_LEAD', 'APPRAISAL_CHAIR', 'PROVINCE_OFFICER'],
};

/** What a one-evening link may do in its own meeting, and nowhere else. */
const MEETING_LINK_MAY: readonly Action[] = [
  'meeting.view',
  'meeting.run',
  'meeting.reconcile',
  'relation.declare',
  'minutes.view',
  'minutes.make',
];

/** A counter counts, and sees nothing else than the hall sees. */
const LINK_MAY: Readonly<Record<Extract<Actor, { kind: 'MEETING' }>['role'], readonly Action[]>> = {
  CHAIR: MEETING_LINK_MAY,
  OPERATOR: MEETING_LINK_MAY,
  COUNTER: ['hands.count'],
};

/** What a grant over a predecessor opens: questions, by their names. */
const isView = (action: Action): boolean => action.endsWith('.view');

const opens = (grant: Grant, action: Action): boolean =>
  ROLES_FOR[action].includes(grant.role) && (!grant.viewsOnly || isView(action));

/** Grants by which an account may do this. One that comes by a token has the actions of the token only. */
const grantsFor = (actor: Actor & { kind: 'ACCOUNT' }, action: Action): readonly Grant[] =>
  actor.token && !actor.token.actions.includes(action)
    ? []
    : actor.grants.filter((grant) => opens(grant, action));

/** Default deny: true only when a rule says so. */
export function can(actor: Actor, action: Action, facts: AccessFacts): boolean {
  switch (actor.kind) {
    case 'PUBLIC':
      return false;
    case 'PHONE':
      return action === 'ballot.cast' && facts.meetingId === actor.meetingId;
    case 'MEETING':
      return LINK_MAY[actor.role].includes(action) && facts.meetingId === actor.meetingId;
    case 'ACCOUNT':
      return grantsFor(actor, action).some(
        ({ areaId }) => areaId === null || facts.areaPath.includes(areaId),
      );
  }
}

/** The areas in which the actor may do this, for `area.path && $1` in SQL; `'ALL'` for an unbounded grant. */
export function areasFor(actor: Actor, action: Action): readonly string[] | 'ALL' {
  if (actor.kind !== 'ACCOUNT') return [];
  const grants = grantsFor(actor, action);
  if (grants.some((grant) => grant.areaId === null)) return 'ALL';
  return grants.flatMap((grant) => (grant.areaId === null ? [] : [grant.areaId]));
}
