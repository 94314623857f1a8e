import { describe, expect, it } from 'vitest';
import { changesOf, type ReviewCase, sectionOf } from '../../web/src/lib/features/commune/agenda-preview.ts';
import { chosenFrom, type RoundOfCommunes } from '../../web/src/lib/features/commune/chosen.ts';
import { COLUMNS } from '../../web/src/lib/features/commune/tally-columns.ts';
import { type RoundRules, toDoOf } from '../../web/src/lib/features/commune/to-do.ts';
import type { Tally } from '../../web/src/lib/features/commune/watch-tally.svelte.ts';
import { filterOf, isFiltered, orderOf } from '../../web/src/lib/features/appraisal/queue-filter.ts';
import { namedIndicators } from '../../web/src/lib/features/office/indicators.ts';
import { fold } from '../../web/src/lib/features/office/fold.ts';
import { pressed, sorted } from '../../web/src/lib/features/office/sort.ts';

type Village = Tally['villages'][number];
const village = (name: string, of: Partial<Village> = {}): Village =>
  ({
    village: { id: name, name, fullName: name },
    rowsToMend: 0,
    waiting: 0,
    cases: 10,
    decided: 0,
    notAgreed: 0,
    meetingId: null,
    meetingCode: null,
    meetingState: null,
    ...of,
  }) as Village;
const tally = (...villages: Village[]): Tally => ({ villages, reportedAt: null }) as unknown as Tally;
const rules = (agreeRule: object | null): RoundRules => ({ agreeRule }) as unknown as RoundRules;
const kinds = (...of: Parameters<typeof toDoOf>): string[] => toDoOf(...of).map(({ kind }) => kind);

describe('what a commune has to do now', () => {
  it('begins with the share for agreement when the pack has none and the commune entered none', () => {
    expect(kinds(tally(village('Ấp 1')), rules(null))[0]).toBe('SHARE_MISSING');
    expect(kinds(tally(village('Ấp 1')), rules({}))).not.toContain('SHARE_MISSING');
  });
  it('asks for the list only while nothing was imported', () => {
    expect(kinds(tally(village('Ấp 1', { cases: 0 })), rules({}))).toEqual(['NOTHING_IMPORTED']);
    expect(kinds(tally(village('Ấp 1', { cases: 0, rowsToMend: 1 })), rules({}))).toEqual(['ROWS_TO_MEND']);
  });
  it('does not prepare the meeting of a village with households not yet read in', () => {
    expect(kinds(tally(village('Ấp 1', { rowsToMend: 2 })), rules({}))).toEqual(['ROWS_TO_MEND']);
  });
  it('names a village with households not agreed, but not while it is meeting', () => {
    const met = { notAgreed: 1, decided: 10, meetingId: 'm', meetingState: 'SEALED' } as const;
    expect(kinds(tally(village('Ấp 1', met)), rules({}))).toEqual(['NOT_AGREED']);
    expect(kinds(tally(village('Ấp 1', { ...met, meetingState: 'IN_SESSION' })), rules({}))).toEqual([
      'IN_SESSION',
    ]);
  });
  it('is the report when all villages have met and agreed, and nothing after it', () => {
    const done = tally(village('Ấp 1', { decided: 10, meetingId: 'm', meetingState: 'SEALED' }));
    expect(kinds(done, rules({}))).toEqual(['REPORT']);
    expect(kinds({ ...done, reportedAt: '2023-11-24T00:00:00Z' }, rules({}))).toEqual([]);
  });
});

describe('the printed columns', () => {
  it('hold the checks across the forms: 2.2 = 3.5 and 2.5 = 3.3', () => {
    expect(COLUMNS.poor[1]).toBe('toOtherClass');
    expect(COLUMNS.nearPoor[4]).toBe('fromOtherClass');
    expect(COLUMNS.poor[4]).toBe('fromOtherClass');
    expect(COLUMNS.nearPoor[2]).toBe('toOtherClass');
  });
});

describe('the preview of the agenda', () => {
  const of = (startClass: string, scoredClass: string, otherOpinionKinds: string[] = []): ReviewCase =>
    ({ startClass, scoredClass, otherOpinionKinds }) as unknown as ReviewCase;
  it('hears alone whoever has another opinion, even when the class is the same', () => {
    expect(sectionOf(of('POOR', 'POOR', ['OPINION']))).toBe('A');
  });
  it('lists a changed class and counts by what becomes what', () => {
    expect(changesOf([of('POOR', 'NEAR_POOR'), of('POOR', 'NEAR_POOR'), of('POOR', 'POOR')])).toEqual([
      { from: 'POOR', to: 'NEAR_POOR', households: 2 },
    ]);
  });
  it('takes average-living and not poor as the same standing', () => {
    expect(sectionOf(of('AVERAGE_LIVING', 'NOT_POOR'))).toBe('C');
  });
});

describe('the address', () => {
  const round = (id: string, year: number, communes: string[]): RoundOfCommunes => ({
    id,
    name: id,
    year,
    track: 'YEARLY',
    communes: communes.map((name) => ({ commune: { id: name, name, fullName: name }, reportedAt: null })),
  });
  const rounds = [round('2020', 2020, ['A']), round('2023', 2023, ['A', 'B']), round('2024', 2024, [])];
  it('chooses the newest round that has a commune of this person', () => {
    expect(chosenFrom(rounds, new URLSearchParams())?.round.id).toBe('2023');
  });
  it('keeps the round and the commune that it names', () => {
    const chosen = chosenFrom(rounds, new URLSearchParams('round=2023&commune=B'));
    expect([chosen?.round.id, chosen?.commune.id]).toEqual(['2023', 'B']);
    expect(chosenFrom(rounds, new URLSearchParams('round=gone&commune=gone'))?.commune.id).toBe('A');
  });
  it('ignores a filter of the queue that does not exist', () => {
    const params = new URLSearchParams('start=RICH&distance=7&order=RANDOM&movement=NEW_POOR');
    expect(filterOf(params)).toMatchObject({
      startClass: null,
      maxDistanceToLine: null,
      movement: 'NEW_POOR',
    });
    expect(orderOf(params)).toBe('COMMUNE_VILLAGE');
    expect(isFiltered(new URLSearchParams('order=DECIDED_AT'))).toBe(false);
  });
});

describe('what a household lacks', () => {
  const marks = { nameMark: 'C', cutOffMark: 'U' } as const;
  const insurance = { number: 4, name: 'Bảo hiểm y tế', cutOff: '', ...marks };
  it('has the names of the rule pack; a number without a name is still told', () => {
    const named = namedIndicators([4, 13], [insurance]);
    expect(named.map(({ number, of }) => [number, of?.name])).toEqual([
      [4, 'Bảo hiểm y tế'],
      [13, undefined],
    ]);
  });
});

describe('lists on the desk', () => {
  it('put "Ấp 2" before "Ấp 10" and turn round when the same head is pressed again', () => {
    const once = pressed(null, 'name');
    const names = (sorting: typeof once): string[] =>
      sorted(['Ấp 10', 'Ấp 2', 'Ấp Tân', 'Ấp Thành'], sorting, (name) => name);
    expect(names(once)).toEqual(['Ấp 2', 'Ấp 10', 'Ấp Tân', 'Ấp Thành']);
    expect(names(pressed(once, 'name'))[0]).toBe('Ấp Thành');
  });
  it('find a name by any spelling', () => {
    expect(fold('H’Ƀlik Êban')).toBe('hblik eban');
    expect(fold("M'Đrắk".normalize('NFD'))).toBe(fold('M’Drắk'));
    expect(fold('Krông  A Na')).toContain('krong a na');
  });
});
