import { describe, expect, it } from 'vitest';
import { whyNotCounted, type Person } from '../../server/modules/meetings/domain/attendance.ts';
import { mayRaise } from '../../server/modules/meetings/domain/count-hands.ts';
import {
  invitationNumber,
  readInvitationNumber,
} from '../../server/modules/meetings/domain/invitation-number.ts';
import { mayBeSamePerson, soundKey } from '../../server/modules/meetings/domain/likeness.ts';
import { householdsNeeded, quorumRuleOf, quorumState } from '../../server/modules/meetings/domain/quorum.ts';
import { ATTENDEE_ROLES } from '../../server/modules/meetings/domain/vocabulary.ts';
import { pack } from './packs.ts';

describe('quorum', () => {
  const share = (numerator: number, denominator: number, comparison: '>=' | '>') => ({
    ...{ numerator, denominator, comparison },
  });
  it('more than half of 120 households is 61, at least half is 60, two thirds of 100 is 67', () => {
    expect(householdsNeeded(120, share(1, 2, '>'))).toBe(61);
    expect(householdsNeeded(120, share(1, 2, '>='))).toBe(60);
    expect(householdsNeeded(121, share(1, 2, '>'))).toBe(61);
    expect(householdsNeeded(121, share(1, 2, '>='))).toBe(61);
    expect(householdsNeeded(100, share(2, 3, '>='))).toBe(67);
    expect(householdsNeeded(99, share(2, 3, '>'))).toBe(67);
  });
  it('is never reached while it is not known of how many households', () =>
    expect(quorumState(12, 0, share(1, 2, '>'))).toMatchObject({ base: 0, reached: false }));
  it('is the village’s own rule where the pack has none, the law’s share where it has one', () => {
    const village = { mode: 'BLOCK', share: share(2, 3, '>='), base: 'HOUSEHOLDS_LISTED', source: 'Quy ước' };
    const own = village as Parameters<typeof quorumRuleOf>[1];
    const none = { value: null, mark: 'U' as const };
    const law = { value: { ...share(1, 2, '>'), base: 'HOUSEHOLDS_INVITED' as const }, mark: 'C' as const };
    expect(quorumRuleOf(none, null)).toBeNull();
    expect(quorumRuleOf(none, own)).toMatchObject({ mode: 'BLOCK', share: { numerator: 2 }, mark: null });
    expect(quorumRuleOf(none, own && { ...own, mode: 'OFF' })).toBeNull();
    expect(quorumRuleOf(law, null)).toMatchObject({ mode: 'WARN', base: 'HOUSEHOLDS_INVITED', mark: 'C' });
    expect(quorumRuleOf(law, own)).toMatchObject({ mode: 'BLOCK', share: { numerator: 1 }, mark: 'C' });
  });
  it('stands in no pack yet: QĐ 24/2021 has none', () => {
    for (const id of ['vn-2016-2020', 'vn-2022-2025', 'vn-2027-2030'] as const)
      expect(pack(id).meeting.quorum.value).toBeNull();
  });
});

describe('who counts', () => {
  it('is everybody of khoản 3 Điều 4 but the Front’s supervisor and a companion', () => {
    const { countedRoles, supervisorCounts } = pack('vn-2022-2025').meeting;
    const rule = {
      countedRoles: countedRoles?.value ?? null,
      supervisorCounts: supervisorCounts.value ?? false,
    };
    expect(ATTENDEE_ROLES.filter((role) => whyNotCounted(role, rule) !== null)).toEqual([
      'FRONT_SUPERVISOR',
      'COMPANION',
    ]);
  });
  it('never shrinks by whoever stands aside: that option is off and unconfirmed', () =>
    expect(pack('vn-2022-2025').meeting.standAsideLeavesBase).toMatchObject({ value: false, mark: 'U' }));
});

describe('two spellings of one name', () => {
  const person = (over: Partial<Person>): Person => ({
    ...{ personKey: `named:${over.name}`, name: '', toName: null, birthYear: null, householdId: null },
    ...over,
  });
  it.each([
    ['Nguyễn Thị Lý', 'NGUYEN THI LI'],
    ['Trần Văn Chung', 'Trần Văn Trung'],
    ['Phạm Xuân Giang', 'Phạm Suân Dan'],
  ])('%s and %s sound alike', (one, other) => expect(soundKey(one)).toBe(soundKey(other)));
  it('are asked about until a year of birth or a tổ tells two people apart', () => {
    const ly = person({ name: 'Nguyễn Thị Lý', birthYear: 1970, toName: 'Tổ 1' });
    expect(mayBeSamePerson(ly, person({ name: 'nguyễn thị lí' }))).toBe(true);
    expect(mayBeSamePerson(ly, person({ name: 'nguyễn thị lí', birthYear: 1970 }))).toBe(true);
    expect(mayBeSamePerson(ly, person({ name: 'nguyễn thị lí', birthYear: 1971 }))).toBe(false);
    expect(mayBeSamePerson(ly, person({ name: 'nguyễn thị lí', toName: 'Tổ 2' }))).toBe(false);
    expect(mayBeSamePerson(ly, person({ name: 'Nguyễn Thị Hoa' }))).toBe(false);
  });
  it('of two households on the roll are two people', () => {
    const one = person({ personKey: 'head:1', name: 'Trần Văn Ba', householdId: '1' });
    const other = person({ personKey: 'head:2', name: 'Trần Văn Ba', householdId: '2' });
    expect(mayBeSamePerson(one, other)).toBe(false);
  });
});

describe('the number of an invitation', () => {
  it('is read as printed, with its QR, and never with a wrong digit or two swapped', () => {
    for (let n = 1; n < 300; n += 1) {
      const printed = invitationNumber(n);
      expect(readInvitationNumber(printed)).toBe(n);
      expect(readInvitationNumber(` hop-dan:${printed} `)).toBe(n);
      for (let at = 0; at < printed.length; at += 1) {
        const wrong = String((Number(printed[at]) + 1) % 10);
        expect(readInvitationNumber(printed.slice(0, at) + wrong + printed.slice(at + 1))).toBeNull();
        const swapped = printed.slice(0, at) + (printed[at + 1] ?? '') + printed[at] + printed.slice(at + 2);
        if (swapped !== printed && at + 1 < printed.length) expect(readInvitationNumber(swapped)).toBeNull();
      }
    }
    for (const odd of ['', 'abc', '0', '12345678901', '17 4']) expect(readInvitationNumber(odd)).toBeNull();
  });
});

describe('hands beside people who stand aside', () => {
  it('are at most the others; they are part of no opinion', () => {
    const counts = (agree: number, noOpinion: number) => ({ agree, disagree: 0, noOpinion });
    expect(mayRaise(counts(18, 2), 20, 20, { hands: 2, phones: 0 })).toBe(18);
    expect(mayRaise(counts(5, 15), 30, 20, { hands: 2, phones: 3 })).toBe(18);
    expect(mayRaise(counts(25, 5), 30, 20, { hands: 2, phones: 3 })).toBe(25); // all by hand: the key was lost
  });
});
