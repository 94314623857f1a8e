import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUSEHOLD_CLASSES } from '../../server/kernel/classes.ts';
import { deriveAgenda, type AgendaCase } from '../../server/modules/assessments/domain/derive-agenda.ts';
import {
  MOVEMENT_CAUSES,
  movementOf,
  type Movement,
} from '../../server/modules/assessments/domain/movement.ts';

describe('the movement of a household, from (start class, end class, cause)', () => {
  it.each<[Movement['startClass'], Movement['endClass'], Movement['cause'], string]>([
    ['POOR', 'NOT_POOR', 'NEW', 'ESCAPED_POVERTY'],
    ['POOR', 'AVERAGE_LIVING', 'NEW', 'ESCAPED_POVERTY'],
    ['POOR', 'NEAR_POOR', 'NEW', 'POOR_TO_NEAR_POOR'],
    ['NEAR_POOR', 'POOR', 'NEW', 'NEAR_POOR_TO_POOR'],
    ['NEAR_POOR', 'NOT_POOR', 'NEW', 'ESCAPED_NEAR_POVERTY'],
    ['NOT_POOR', 'POOR', 'NEW', 'NEW_POOR'],
    ['AVERAGE_LIVING', 'POOR', 'NEW', 'NEW_POOR'],
    ['NOT_POOR', 'NEAR_POOR', 'NEW', 'NEW_NEAR_POOR'],
    ['NOT_POOR', 'POOR', 'RELAPSE', 'RELAPSED_POOR'],
    ['NOT_POOR', 'NEAR_POOR', 'RELAPSE', 'RELAPSED_NEAR_POOR'],
    ['POOR', 'NEAR_POOR', 'RELAPSE', 'POOR_TO_NEAR_POOR'],
    ['POOR', 'NOT_POOR', 'OTHER', 'OTHER'],
    ['NOT_POOR', 'POOR', 'OTHER', 'OTHER'],
    ['NOT_POOR', 'NEAR_POOR', 'OTHER', 'OTHER'],
    ['POOR', 'POOR', 'NEW', 'UNCHANGED'],
    ['NEAR_POOR', 'NEAR_POOR', 'NEW', 'UNCHANGED'],
    ['NOT_POOR', 'NOT_POOR', 'NEW', 'UNCHANGED'],
    ['AVERAGE_LIVING', 'NOT_POOR', 'NEW', 'UNCHANGED'],
  ])('%s → %s (%s) is %s', (startClass, endClass, cause, movement) => {
    expect(movementOf({ startClass, endClass, cause })).toBe(movement);
  });

  it('a household whose class stays is unchanged, whatever the cause', () => {
    const classes = fc.constantFrom(...HOUSEHOLD_CLASSES);
    const causes = fc.constantFrom(...MOVEMENT_CAUSES);
    fc.assert(
      fc.property(classes, causes, (of, cause) => {
        expect(movementOf({ startClass: of, endClass: of, cause })).toBe('UNCHANGED');
      }),
    );
  });
});

const plain = (caseId: string, more: Partial<AgendaCase> = {}): AgendaCase => ({
  caseId,
  startClass: 'POOR',
  scoredClass: 'POOR',
  sheetClass: 'POOR',
  cause: 'NEW',
  otherOpinion: null,
  ...more,
});

const many = Array.from({ length: 12 }, (_, index) => plain(`case-${index}`, { otherOpinion: 'có đất' }));

describe('QĐ 24/2021 Đ.4 k.3: the agenda of a village, one by one, by list, unchanged', () => {
  it('hears alone a household about which somebody wrote another opinion, and tells the kind only', () => {
    const { oneByOne } = deriveAgenda(
      [plain('a', { otherOpinion: 'họ hàng của trưởng thôn' }), plain('b')],
      'seed',
    );
    expect(oneByOne).toEqual([{ caseId: 'a', otherOpinionKinds: ['OPINION'] }]);
  });

  it('hears alone a household whose sheet and scores differ', () => {
    const { oneByOne } = deriveAgenda([plain('a', { sheetClass: 'NEAR_POOR' })], 'seed');
    expect(oneByOne).toEqual([{ caseId: 'a', otherOpinionKinds: ['SHEET_DIFFERS'] }]);
  });

  it('names both kinds when both are there', () => {
    const { oneByOne } = deriveAgenda([plain('a', { sheetClass: 'NOT_POOR', otherOpinion: 'x' })], 'seed');
    expect(oneByOne[0]?.otherOpinionKinds).toEqual(['OPINION', 'SHEET_DIFFERS']);
  });

  it('a silent sheet and a blank opinion are no difference', () => {
    const agenda = deriveAgenda([plain('a', { sheetClass: null, otherOpinion: '  ' })], 'seed');
    expect(agenda).toEqual({ oneByOne: [], byList: [], unchanged: ['a'] });
  });

  it('reads out one list for each movement whose class changed, and one of the unchanged', () => {
    const agenda = deriveAgenda(
      [
        plain('stays'),
        plain('new', { startClass: 'NOT_POOR' }),
        plain('left', { scoredClass: 'NOT_POOR', sheetClass: 'NOT_POOR' }),
        plain('left too', { scoredClass: 'NOT_POOR', sheetClass: 'NOT_POOR' }),
        plain('not poor, still not', {
          startClass: 'NOT_POOR',
          scoredClass: 'NOT_POOR',
          sheetClass: 'NOT_POOR',
        }),
      ],
      'seed',
    );
    expect(agenda.byList).toEqual([
      { movement: 'ESCAPED_POVERTY', caseIds: ['left', 'left too'] },
      { movement: 'NEW_POOR', caseIds: ['new'] },
    ]);
    expect(agenda.unchanged).toEqual(['stays', 'not poor, still not']);
  });

  it('the same seed gives the same order, in whatever order the cases arrive', () => {
    const ids = (cases: AgendaCase[], seed: string) =>
      deriveAgenda(cases, seed).oneByOne.map(({ caseId }) => caseId);
    expect(ids(many, 'buôn-1')).toEqual(ids([...many].reverse(), 'buôn-1'));
    expect(ids(many, 'buôn-1')).not.toEqual(ids(many, 'buôn-2'));
    expect(ids(many, 'buôn-1')).toHaveLength(12);
  });

  it('every household comes first about as often as every other', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const id = deriveAgenda(many, `seed ${seed}`).oneByOne[0]?.caseId ?? '';
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    expect(first.size).toBe(12);
    for (const times of first.values()) expect(times).toBeGreaterThan(400);
    for (const times of first.values()) expect(times).toBeLessThan(600);
  });

  it('every case stands in exactly one place', () => {
    const classes = fc.constantFrom(...HOUSEHOLD_CLASSES);
    const cases = fc.uniqueArray(
      fc.record({
        caseId: fc.uuid(),
        startClass: classes,
        scoredClass: classes,
        sheetClass: fc.option(classes),
        cause: fc.constantFrom(...MOVEMENT_CAUSES),
        otherOpinion: fc.option(fc.string()),
      }),
      { selector: ({ caseId }) => caseId },
    );
    fc.assert(
      fc.property(cases, fc.string(), (given, seed) => {
        const { oneByOne, byList, unchanged } = deriveAgenda(given, seed);
        const placed = [
          ...oneByOne.map(({ caseId }) => caseId),
          ...byList.flatMap((list) => list.caseIds),
          ...unchanged,
        ];
        expect([...placed].sort()).toEqual(given.map(({ caseId }) => caseId).sort());
      }),
    );
  });
});
