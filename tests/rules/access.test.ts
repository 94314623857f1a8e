import { expect, test } from 'vitest';
import { ACTIONS, areasFor, can, reachFor, ROUND_ACTIONS, type Action } from '../../server/access/index.ts';
import { ROLES, type Actor, type Role } from '../../server/kernel/actor.ts';

const account = (role: Role, areaId: string | null): Actor => ({
  kind: 'ACCOUNT',
  accountId: 'a',
  name: 'Người thử',
  grants: [{ role, areaId }],
});
const HERE = { areaPath: ['tỉnh', 'huyện', 'xã'], roundId: 'năm nay', meetingId: 'tối nay' };
const mayHere = (actor: Actor): Action[] => ACTIONS.filter((action) => can(actor, action, HERE));

test('the public may do nothing', () => {
  expect(mayHere({ kind: 'PUBLIC' })).toEqual([]);
});

test('a phone may vote in its own meeting, and nothing else', () => {
  expect(mayHere({ kind: 'PHONE', attendeeId: 'x', meetingId: 'tối nay' })).toEqual(['ballot.cast']);
  expect(mayHere({ kind: 'PHONE', attendeeId: 'x', meetingId: 'tối qua' })).toEqual([]);
});

test('a one-evening link runs its own meeting, votes for nobody and sees no other meeting', () => {
  const link = { kind: 'MEETING', accessId: 'x', role: 'CHAIR' } as const;
  expect(mayHere({ ...link, meetingId: 'tối nay' })).toEqual([
    'meeting.view',
    'meeting.run',
    'meeting.reconcile',
    'relation.declare',
    'minutes.view',
    'minutes.make',
  ]);
  expect(mayHere({ ...link, meetingId: 'tối qua' })).toEqual([]);
});

test('a counter counts hands in its own meeting, and nothing else', () => {
  const counter = { kind: 'MEETING', accessId: 'x', role: 'COUNTER' } as const;
  expect(mayHere({ ...counter, meetingId: 'tối nay' })).toEqual(['hands.count']);
  expect(mayHere({ ...counter, meetingId: 'tối qua' })).toEqual([]);
});

test('a grant reaches its area and everything below, nothing beside and nothing above', () => {
  for (const role of ROLES)
    for (const action of ACTIONS) {
      const allowed = can(account(role, 'xã'), action, HERE);
      expect(can(account(role, 'huyện'), action, HERE)).toBe(allowed);
      expect(can(account(role, 'xã khác'), action, HERE)).toBe(false);
      expect(can(account(role, 'xã'), action, { ...HERE, areaPath: ['tỉnh', 'huyện'] })).toBe(false);
      expect(can(account(role, 'xã'), action, { ...HERE, areaPath: [] })).toBe(false);
    }
});

/** What the tiers above are told of every commune below them: numbers and days, nobody's name. */
const LOOKS_ON: readonly Action[] = [
  'round.view',
  'tally.view',
  'calendar.view',
  'progress.view',
  'preparation.view',
  'practice.do',
  'report.view',
];
const APPRAISES: readonly Action[] = [
  'correction.view',
  'dossier.view',
  'appraisal.view',
  'appraisal.export',
];

/** The tiers above see the inspections, and answer what is asked of them. */
const ANSWERS: readonly Action[] = ['supervision.view', 'question.view', 'question.answer'];
const ORDERS: readonly Action[] = ['print.view', 'print.order'];
const INSPECTS: readonly Action[] = ['supervision.view', 'visit.record', 'finding.sign-off', 'question.view'];

/** In the order in which the actions are listed. */
const inOrder = (actions: readonly Action[]): Action[] =>
  ACTIONS.filter((action) => actions.includes(action));

test.each<[Role, readonly Action[]]>([
  ['ADMIN', ['account.manage', 'area.carry-villages', 'round.create', 'round.view', 'audit.system']],
  [
    'COMMUNE_OFFICER',
    ACTIONS.filter(
      (action) =>
        ![
          'account.manage',
          'round.create',
          'law.confirm',
          'pack.adopt',
          'score-table.manage',
          'hands.count',
          'ballot.cast',
          'commune.report',
          'dossier.view',
          'appraisal.view',
          'appraisal.work',
          'appraisal.lead',
          'appraisal.export',
          'calendar.set',
          'clock.extend',
          'track.decide',
          'complaint.decide',
          'opinion.view',
          'opinion.draft',
          'opinion.sign-off',
          'opinion.sign',
          'approval.record',
          'recognition.make',
          'audit.view',
          'audit.system',
          'data.erase',
          'supervision.assign',
          'visit.record',
          'finding.sign-off',
          'remark.make',
          'question.answer',
        ].includes(action),
    ),
  ],
  [
    'COMMUNE_CHAIR',
    [
      'round.view',
      'share.set',
      'list.view',
      'case.view',
      'assessment.view',
      'meeting.view',
      'meeting.reconcile',
      'meeting.print',
      'attendance.set',
      'minutes.view',
      'minutes.confirm',
      'tally.view',
      'discrepancy.view',
      'discrepancy.resolve',
      'correction.view',
      'opening.adjust',
      'submission.view',
      'commune.report',
      'calendar.view',
      'clock.extend',
      'track.view',
      'track.decide',
      'progress.view',
      'preparation.view',
      'preparation.people',
      'preparation.record',
      'practice.do',
      'posting.view',
      'posting.record',
      'complaint.view',
      'complaint.work',
      'complaint.decide',
      're-check.record',
      'report.view',
      'report.freeze',
      'population.record',
      'recognition.view',
      'recognition.make',
      'certificate.issue',
      'export.people',
      'export.map',
      'audit.view',
      'data-request.view',
      'data-request.work',
      'data.erase',
      'informing.view',
      'informing.work',
      'print.view',
      'print.order',
      'print.names',
      'supervision.view',
      'finding.answer',
      'finding.sign-off',
      'remark.answer',
      'question.view',
      'question.ask',
    ],
  ],
  [
    'APPRAISER',
    [
      ...LOOKS_ON,
      ...APPRAISES,
      ...ANSWERS,
      'question.ask',
      'appraisal.work',
      'opinion.view',
      'opinion.draft',
    ],
  ],
  [
    'APPRAISAL_LEAD',
    [
      ...LOOKS_ON,
      ...ORDERS,
      ...APPRAISES,
      ...ANSWERS,
      'question.ask',
      'supervision.assign',
      'appraisal.work',
      'appraisal.lead',
      'opinion.view',
      'opinion.draft',
      'opinion.sign-off',
      'approval.record',
      'report.freeze',
      'preparation.people',
      'preparation.record',
      'informing.view',
    ],
  ],
  [
    'APPRAISAL_CHAIR',
    [
      'preparation.people',
      'preparation.record',
      'informing.view',
      ...LOOKS_ON,
      ...ORDERS,
      ...APPRAISES,
      ...ANSWERS,
      'opinion.view',
      'opinion.sign',
      'approval.record',
      'report.freeze',
    ],
  ],
  ['SURVEY_INSPECTOR', [...LOOKS_ON, ...INSPECTS, 'audit.view']],
  [
    'COMMITTEE_MEMBER',
    [
      ...LOOKS_ON,
      ...INSPECTS,
      're-check.record',
      'preparation.people',
      'preparation.record',
      'informing.view',
      'informing.work',
      'supervision.assign',
      'question.answer',
    ],
  ],
  ['FRONT_SUPERVISOR', [...LOOKS_ON, 'audit.view', 'supervision.view', 'remark.make', 'question.view']],
  [
    'REVIEWER',
    [
      'round.view',
      'list.view',
      'assessment.view',
      'assessment.submit',
      'relation.declare',
      'practice.do',
      'question.view',
    ],
  ],
  [
    'PROVINCE_OFFICER',
    [
      ...LOOKS_ON,
      ...ORDERS,
      ...ANSWERS,
      'supervision.assign',
      'law.confirm',
      'pack.adopt',
      'score-table.manage',
      'correction.view',
      'appraisal.view',
      'appraisal.export',
      'calendar.set',
      'preparation.people',
      'preparation.record',
      'informing.view',
      'opinion.view',
      'approval.record',
      'report.freeze',
      'export.map',
      'audit.view',
    ],
  ],
  ['PROVINCE_VIEWER', [...LOOKS_ON, 'supervision.view', 'question.view', 'appraisal.view', 'audit.view']],
  ['OBSERVER', [...LOOKS_ON, 'audit.view']],
])('%s may do exactly this in its area', (role, actions) => {
  expect(mayHere(account(role, 'xã'))).toEqual(inOrder(actions));
});

test('a grant over a unit of before shows what happened there, and changes nothing', () => {
  for (const role of ROLES) {
    const own = account(role, 'xã');
    const actor: Actor = { ...own, grants: [{ role, areaId: 'xã', viewsOnly: true }] } as Actor;
    expect(mayHere(actor)).toEqual(mayHere(own).filter((action) => action.endsWith('.view')));
    expect(areasFor(actor, 'workbook.import', 'năm nay')).toEqual([]);
    expect(areasFor(actor, 'round.view', 'năm nay')).toEqual(areasFor(own, 'round.view', 'năm nay'));
  }
});

test('no account can cast a ballot, whatever its grants', () => {
  for (const role of ROLES) expect(can(account(role, null), 'ballot.cast', HERE)).toBe(false);
});

test('lists are asked for the areas of those grants that allow the action', () => {
  const actor: Actor = {
    kind: 'ACCOUNT',
    accountId: 'a',
    name: 'Người thử',
    grants: [
      { role: 'COMMUNE_OFFICER', areaId: 'xã' },
      { role: 'OBSERVER', areaId: 'huyện' },
    ],
  };
  expect(areasFor(actor, 'workbook.import', 'năm nay')).toEqual(['xã']);
  expect(areasFor(actor, 'tally.view', 'năm nay')).toEqual(['xã', 'huyện']);
  expect(areasFor(actor, 'account.manage')).toEqual([]);
  expect(areasFor(account('ADMIN', null), 'account.manage')).toBe('ALL');
  expect(areasFor({ kind: 'PHONE', attendeeId: 'x', meetingId: 'm' }, 'tally.view', 'năm nay')).toEqual([]);
});

test('a grant for one round holds in that round, and opens nothing that belongs to no round', () => {
  for (const role of ROLES) {
    const always = account(role, 'xã');
    const actor: Actor = { ...always, grants: [{ role, areaId: 'xã', roundId: 'năm nay' }] } as Actor;
    const inRounds = (action: Action): boolean => (ROUND_ACTIONS as readonly Action[]).includes(action);
    expect(mayHere(actor)).toEqual(mayHere(always).filter(inRounds));
    for (const roundId of ['năm ngoái', null])
      expect(ACTIONS.filter((action) => can(actor, action, { ...HERE, roundId }))).toEqual([]);
    expect(areasFor(actor, 'round.view', 'năm nay')).toEqual(['xã']);
    expect(areasFor(actor, 'round.view', 'năm ngoái')).toEqual([]);
    expect(reachFor(actor, 'round.view')).toEqual({
      everyRound: [],
      oneRound: [{ areaId: 'xã', roundId: 'năm nay' }],
    });
  }
});

test('every action is of rounds or of none, and of one of the two only', () => {
  expect(new Set(ACTIONS).size).toBe(ACTIONS.length);
});
