import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../server/modules/appraisal/domain/answer-to-report.ts';
import { drawSample, frameHash } from '../../server/modules/appraisal/app/seeded-draw.ts';
import { allocate } from '../../server/modules/appraisal/domain/draw-sample.ts';
import { conflictOf } from '../../server/modules/appraisal/domain/four-eyes.ts';
import { riskOf, type RiskFacts } from '../../server/modules/appraisal/domain/risk.ts';
import { sampleSize } from '../../server/modules/appraisal/domain/sample-size.ts';
import {
  sampleStep,
  villageVerdict,
  type DrawnForm,
} from '../../server/modules/appraisal/domain/sample-verdict.ts';

/** The same probability by another way: counted over binomials as big integers. */
function missed(frame: number, bad: number, size: number): number {
  const choose = (n: number, k: number): bigint => {
    if (k < 0 || k > n) return 0n;
    let found = 1n;
    for (let i = 1n; i <= BigInt(k); i += 1n) found = (found * (BigInt(n - k) + i)) / i;
    return found;
  };
  const scale = 10n ** 15n;
  return Number((choose(frame - bad, size) * scale) / choose(frame, size)) / 1e15;
}

describe('the size of a sample', () => {
  it.each([
    [40, 21],
    [150, 26],
    [1500, 29],
  ])('of %i forms is %i', (frame, size) => {
    expect(sampleSize(frame)).toBe(size);
  });

  it('is the least that finds one bad form in ten with 95 %, for every frame', () => {
    for (let frame = 2; frame <= 400; frame += 1) {
      const bad = Math.ceil(frame / 10);
      const size = sampleSize(frame);
      expect(missed(frame, bad, size)).toBeLessThanOrEqual(0.05);
      if (size > 1) expect(missed(frame, bad, size - 1)).toBeGreaterThan(0.05);
    }
  });

  it('is the whole of a small frame', () => {
    expect([1, 2, 5, 10].map((frame) => sampleSize(frame))).toEqual([1, 2, 5, 10]);
  });
});

const items = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([stratum, count]) =>
    Array.from({ length: count }, (_, index) => ({ id: `${stratum}-${index}`, stratum })),
  );

describe('a draw', () => {
  it('gives every stratum its share, and none nothing when there are enough', () => {
    const given = allocate(
      [
        { id: 'a', size: 100 },
        { id: 'b', size: 47 },
        { id: 'c', size: 3 },
      ],
      26,
    );
    expect([...given]).toEqual([
      ['a', 17],
      ['b', 8],
      ['c', 1],
    ]);
  });

  it('leaves strata out only when there are fewer forms than strata', () => {
    const strata = ['a', 'b', 'c', 'd'].map((id) => ({ id, size: 10 }));
    expect([...allocate(strata, 2).values()]).toEqual([1, 1, 0, 0]);
  });

  it('always gives as many as asked for and never more than a stratum has', () => {
    for (let a = 1; a < 30; a += 3)
      for (let b = 1; b < 9; b += 2)
        for (let size = 1; size <= a + b + 4; size += 1) {
          const strata = [
            { id: 'a', size: a },
            { id: 'b', size: b },
            { id: 'c', size: 4 },
          ];
          const given = allocate(strata, size);
          expect([...given.values()].reduce((sum, each) => sum + each, 0)).toBe(size);
          for (const { id, size: most } of strata) expect(given.get(id)).toBeLessThanOrEqual(most);
          if (size >= 3) expect(Math.min(...given.values())).toBeGreaterThan(0);
        }
  });

  it('is the same for the same seed, whatever order the forms arrive in, and another for another seed', () => {
    const all = items({ x: 60, y: 30, z: 10 });
    const ids = (seed: string, of = all) => drawSample(of, seed, 25).map(({ id }) => id);
    expect(ids('2023')).toEqual(ids('2023', [...all].reverse()));
    expect(ids('2023')).not.toEqual(ids('2024'));
    expect(new Set(ids('2023')).size).toBe(25);
  });

  it('keeps the frame by a hash that does not hang on the order', () => {
    expect(frameHash(['b', 'a'])).toBe(frameHash(['a', 'b']));
    expect(frameHash(['a'])).not.toBe(frameHash(['a', 'b']));
  });
});

describe('what a sample says', () => {
  const form = (villageId: string, defect: boolean | null): DrawnForm => ({ villageId, defect });
  it('is open until every drawn form was looked at', () => {
    const draws = [[form('a', false), form('b', null)]];
    expect(sampleStep(draws)).toBe('CHECK');
    expect(villageVerdict(draws, 'a')).toBe('OPEN');
  });
  it('passes every village without a defect', () => {
    const draws = [[form('a', false), form('b', false)]];
    expect([sampleStep(draws), villageVerdict(draws, 'a')]).toEqual(['DONE', 'PASSED']);
  });
  it('asks for a second draw after one defect, and passes when that finds none', () => {
    const first = [form('a', true), form('b', false)];
    expect(sampleStep([first])).toBe('SECOND_DRAW');
    expect(villageVerdict([first], 'b')).toBe('OPEN');
    const both = [first, [form('a', false), form('b', false)]];
    expect([sampleStep(both), villageVerdict(both, 'a')]).toEqual(['DONE', 'PASSED']);
  });
  it('returns the villages of two defects, and only those', () => {
    const draws = [
      [form('a', true), form('b', false)],
      [form('a', true), form('b', false)],
    ];
    expect([villageVerdict(draws, 'a'), villageVerdict(draws, 'b')]).toEqual(['RETURN', 'PASSED']);
  });
});

const CALM: RiskFacts = {
  ...{ distanceToLine: 20, nearLine: false, decidedAgainstScore: false, splits: 0, relations: 0 },
  ...{ turns: 1, editsTowards: 0, complaints: 0 },
};
describe('the risk band', () => {
  it.each([
    ['near the line', { nearLine: true, distanceToLine: -3 }, 'NEAR_LINE', -3],
    ['decided against the score', { decidedAgainstScore: true }, 'AGAINST_SCORE', 1],
    ['split', { splits: 1 }, 'SPLIT', 1],
    ['a declared relation', { relations: 2 }, 'RELATION', 2],
    ['in, out and in again', { turns: 2 }, 'ALTERNATING', 2],
    ['an edit towards eligibility', { editsTowards: 1 }, 'LATE_EDIT', 1],
    ['a complaint', { complaints: 1 }, 'COMPLAINT', 1],
  ] as const)('is MIDDLE by one part: %s, with its value', (_, fact, part, value) => {
    expect(riskOf({ ...CALM, ...fact })).toEqual({ band: 'MIDDLE', parts: [{ part, value }] });
  });
  it('is LOW without a part and HIGH from two', () => {
    expect(riskOf(CALM)).toEqual({ band: 'LOW', parts: [] });
    expect(riskOf({ ...CALM, splits: 1, complaints: 1 }).band).toBe('HIGH');
  });
});

describe('an answer to the report', () => {
  it('that returns names at least one field and says why', () => {
    const of = { kind: 'RETURN', words: 'Thiếu một nhân khẩu', fields: [] } as const;
    expect(readAnswer(of)).toMatchObject({ ok: false, code: 'RETURN_NAMES_NO_FIELD' });
    expect(readAnswer({ ...of, fields: ['MEMBERS'], words: '  ' })).toMatchObject({
      code: 'ANSWER_NEEDS_WORDS',
    });
    expect(readAnswer({ ...of, fields: ['SCORES', 'HEAD'] })).toMatchObject({
      ok: true,
      value: { fields: ['HEAD', 'SCORES'] },
    });
  });
  it('that asks for a re-check says what is doubted; to agree needs no words', () => {
    expect(readAnswer({ kind: 'RE_CHECK', reason: 'OTHER', words: '' })).toMatchObject({ ok: false });
    expect(readAnswer({ kind: 'AGREE', words: '' })).toMatchObject({ ok: true });
  });
});

it('nobody decides what he surveyed, submitted, re-checked or is related to', () => {
  const none = { SURVEYED: false, SUBMITTED: false, RE_CHECKED: false, RELATED: false };
  expect(conflictOf(none)).toBeNull();
  for (const kind of ['SURVEYED', 'SUBMITTED', 'RE_CHECKED', 'RELATED'] as const)
    expect(conflictOf({ ...none, [kind]: true })).toBe(kind);
});
