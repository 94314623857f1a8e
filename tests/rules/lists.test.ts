import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUSEHOLD_CLASSES } from '../../server/kernel/classes.ts';
import { bornAfter, isHead, type StoredMember } from '../../server/modules/households/index.ts';
import { checkEvidence, headOfRest, type LifeEvent } from '../../server/modules/lists/domain/life-event.ts';
import { flagsOf } from '../../server/modules/lists/domain/list-flags.ts';
import { formOf, stateOf } from '../../server/modules/lists/domain/review-request.ts';
import { deriveTally } from '../../server/modules/tally/domain/derive-tally.ts';
import { imbalancesOf } from '../../server/modules/tally/domain/find-imbalances.ts';
import { pack } from './packs.ts';

const person = (id: string, of: Partial<StoredMember> = {}): StoredMember => ({
  ...{ id, householdId: 'h', fullName: id, relation: null, sex: null, birthDate: null, birthYear: null },
  ...{ idNumber: null, ethnicity: null, endedOn: null, version: 1 },
  ...of,
});
const paper = {
  happenedOn: '2023-09-10',
  paperKind: 'Trích lục khai tử',
  paperNumber: '12',
  paperDate: null,
};
const TODAY = '2023-10-01';

describe('a request', () => {
  it('is made on the form that the pack of the round names; to 2020 there is none to leave', () => {
    const until2020 = pack('vn-2016-2020').requestForm?.value ?? '';
    const from2021 = pack('vn-2022-2025').requestForm?.value ?? '';
    expect([formOf('ENTER', until2020), formOf('LEAVE', until2020)]).toEqual(['PHU_LUC_1A', null]);
    expect([formOf('ENTER', from2021), formOf('LEAVE', from2021)]).toEqual(['MAU_01', 'MAU_04']);
  });

  it('stands where its events left it: an end is an end, whatever came before', () => {
    const after = (...kinds: Parameters<typeof stateOf>[0][number]['kind'][]) =>
      stateOf(kinds.map((kind) => ({ kind })));
    expect(after('RECEIVED')).toBe('RECEIVED');
    expect(after('RECEIVED', 'SIGNED', 'LISTED')).toBe('LISTED');
    expect(after('RECEIVED', 'SIGNED', 'LISTED', 'REFUSED')).toBe('REFUSED');
    expect(after('RECEIVED', 'WITHDRAWN')).toBe('WITHDRAWN');
  });
});

describe('the day and paper of a life event', () => {
  it.each([
    ['tomorrow', { happenedOn: '2023-10-02' }, 'EVENT_IN_FUTURE'],
    ['a paper of tomorrow', { paperDate: '2023-10-02' }, 'EVENT_IN_FUTURE'],
    ['no paper', { paperKind: '  ' }, 'EVIDENCE_MISSING'],
    ['30 February', { happenedOn: '2023-02-30' }, 'INVALID'],
    ['words for a day', { happenedOn: 'hôm qua' }, 'INVALID'],
  ])('%s is refused', (_, change, code) => {
    expect(checkEvidence({ ...paper, ...change }, TODAY)).toMatchObject({ ok: false, code });
  });

  it('today is not the future', () => {
    expect(checkEvidence({ ...paper, happenedOn: TODAY }, TODAY).ok).toBe(true);
  });

  it('before a birth is told by the day, or by the year when the day is not known; never guessed', () => {
    expect(bornAfter(person('a', { birthDate: '2023-09-11' }), '2023-09-10')).toBe(true);
    expect(bornAfter(person('a', { birthDate: '2023-09-10' }), '2023-09-10')).toBe(false);
    expect(bornAfter(person('a', { birthYear: 2024 }), '2023-09-10')).toBe(true);
    expect(bornAfter(person('a', { birthYear: 2023 }), '2023-09-10')).toBe(false);
    expect(bornAfter(person('a'), '1900-01-01')).toBe(false);
  });
});

describe('a household has one head', () => {
  const head = person('b', { relation: 'CHỦ HỘ' });
  it('whom any spelling of "Chủ hộ" names', () => {
    expect(['Chủ hộ', 'chu ho', ' CHỦ HỘ '].map((relation) => isHead({ relation }))).toEqual([
      true,
      true,
      true,
    ]);
    expect([null, 'Vợ', 'Con chủ hộ'].map((relation) => isHead({ relation }))).toEqual([false, false, false]);
  });
  it('those who stay keep theirs, need a new one, or are refused a second', () => {
    expect(headOfRest([head, person('c')], null)).toEqual({ ok: true, value: null });
    expect(headOfRest([person('c')], null)).toMatchObject({ code: 'HEAD_NEEDED' });
    expect(headOfRest([person('c')], 'someone else')).toMatchObject({ code: 'HEAD_NEEDED' });
    expect(headOfRest([person('c')], 'c')).toMatchObject({ ok: true, value: { id: 'c' } });
    expect(headOfRest([head, person('c')], 'c')).toMatchObject({ code: 'TWO_HEADS' });
    expect(headOfRest([head, person('d', { relation: 'Chủ hộ' })], null)).toMatchObject({
      code: 'TWO_HEADS',
    });
  });
});

describe('flags', () => {
  const event = (of: Partial<LifeEvent>): LifeEvent => ({
    ...{ id: 'e', roundId: 'r', communeId: 'c', villageId: 'here', householdId: 'one', kind: 'SPLIT' },
    ...{ otherHouseholdId: 'two', otherVillageId: null, otherPlace: null, members: [], data: {} },
    ...paper,
    ...of,
  });
  it('a split marks both halves', () => {
    for (const id of ['one', 'two'])
      expect(flagsOf(id, [], [event({})])).toEqual([{ kind: 'SPLIT', villageId: null }]);
    expect(flagsOf('three', [], [event({})])).toEqual([]);
  });
  it('a move inside the round names to each household the village of the other', () => {
    const moved = event({ kind: 'MOVED_IN', otherVillageId: 'there' });
    expect(flagsOf('one', [], [moved])).toEqual([{ kind: 'MOVED', villageId: 'there' }]);
    expect(flagsOf('two', [], [moved])).toEqual([{ kind: 'MOVED', villageId: 'here' }]);
  });
});

describe('columns 4 and 8 from life events', () => {
  const of = { endClass: null, cause: 'NEW' as const, persons: 3 };
  it('a poor household that died out or moved away is column 4, in households and in the persons it began with', () => {
    const { poor } = deriveTally([{ ...of, startClass: 'POOR', startPersons: 5, left: true }]);
    expect(poor.households).toMatchObject({ start: 1, otherOut: 1, end: 0, unsettled: 0 });
    expect(poor.persons).toMatchObject({ start: 5, otherOut: 5, end: 0 });
  });
  it('a poor household that moved in and was agreed is column 8', () => {
    const { poor } = deriveTally([{ startClass: 'NOT_POOR', endClass: 'POOR', cause: 'OTHER', persons: 4 }]);
    expect(poor.households).toMatchObject({ start: 0, otherIn: 1, newlyArisen: 0, end: 1 });
  });
  it('who died or moved alone is column 4 in persons, who was born or joined column 8', () => {
    const shrunk = deriveTally([
      { startClass: 'POOR', endClass: 'POOR', cause: 'NEW', persons: 3, startPersons: 5 },
    ]);
    expect(shrunk.poor.persons).toMatchObject({ start: 5, otherOut: 2, end: 3 });
    const grown = deriveTally([
      { startClass: 'POOR', endClass: 'NOT_POOR', cause: 'NEW', persons: 6, startPersons: 5 },
    ]);
    expect(grown.poor.persons).toMatchObject({ start: 5, otherIn: 1, roseAbove: 6, end: 0 });
  });
  it('whatever happens to whomever, both forms balance in both units', () => {
    const any = fc.record({
      startClass: fc.constantFrom(...HOUSEHOLD_CLASSES),
      endClass: fc.option(fc.constantFrom(...HOUSEHOLD_CLASSES)),
      cause: fc.constantFrom('NEW' as const, 'RELAPSE' as const, 'OTHER' as const),
      persons: fc.integer({ min: 1, max: 15 }),
      startPersons: fc.integer({ min: 1, max: 15 }),
      left: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (cases) => {
        expect(imbalancesOf('', deriveTally(cases))).toEqual([]);
      }),
    );
  });
});
