import { expect, test } from 'vitest';
import {
  mergeCounts,
  questionKey,
  type SittingCount,
} from '../../server/modules/meetings/domain/merge-clusters.ts';
import { isAgreed } from '../../server/modules/rounds/index.ts';

/** The same numbers in every run. */
function seeded(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

function sitting(clusterNo: number, agree: number, disagree: number, noOpinion: number): SittingCount {
  const base = agree + disagree + noOpinion;
  const hands = { agree, disagree, noOpinion };
  return { clusterNo, ...hands, base, handBase: base, phoneBase: 0, paperBase: 0, hands };
}

function randomSittings(random: (below: number) => number): SittingCount[] {
  return Array.from({ length: 2 + random(5) }, (_, index) => {
    const of = sitting(index + 1, random(80), random(40), 1 + random(20));
    const phoneBase = random(of.base);
    return { ...of, phoneBase, handBase: of.base - phoneBase };
  });
}

const HALF = { numerator: 1, denominator: 2, comparison: '>=' } as const;

test('the merged result equals the sum, whatever the sittings said and in whatever order they reported', () => {
  const random = seeded(19);
  for (let round = 0; round < 2000; round += 1) {
    const sittings = randomSittings(random);
    const merged = mergeCounts(sittings.length, sittings);
    const one = { agree: 0, disagree: 0, noOpinion: 0, base: 0, handBase: 0, phoneBase: 0 };
    for (const of of sittings) {
      one.agree += of.agree;
      one.disagree += of.disagree;
      one.noOpinion += of.noOpinion;
      one.base += of.base;
      one.handBase += of.handBase;
      one.phoneBase += of.phoneBase;
    }
    expect(merged).toMatchObject(one);
    expect(one.agree + one.disagree + one.noOpinion).toBe(merged?.base);
    expect(one.handBase + one.phoneBase).toBe(merged?.base);
    expect(mergeCounts(sittings.length, [...sittings].reverse())).toEqual(merged);
  }
});

test('the share is applied to the sum: a village can be exactly at it when no cluster is', () => {
  const sittings = [sitting(1, 39, 11, 0), sitting(2, 11, 30, 9)];
  const merged = mergeCounts(2, sittings);
  expect(merged).toMatchObject({ agree: 50, base: 100 });
  const agreed = (of: { agree: number; base: number }) => isAgreed({ ...of, share: HALF });
  expect(merged && agreed(merged)).toEqual({ ok: true, value: true });
  expect(sittings.map((of) => agreed(of).ok && agreed(of))).toEqual([
    { ok: true, value: true },
    { ok: true, value: false },
  ]);
  const oneLess = mergeCounts(2, [sitting(1, 39, 11, 0), sitting(2, 10, 31, 9)]);
  expect(oneLess && agreed(oneLess)).toEqual({ ok: true, value: false });
});

test('there is no sum of some clusters alone, and none with one counted twice', () => {
  expect(mergeCounts(3, [sitting(1, 5, 0, 0), sitting(2, 5, 0, 0)])).toBeNull();
  expect(mergeCounts(2, [sitting(1, 5, 0, 0), sitting(1, 5, 0, 0)])).toBeNull();
  expect(mergeCounts(2, [sitting(1, 5, 0, 0), sitting(2, 1, 0, 0), sitting(2, 5, 0, 0)])).toBeNull();
});

test('a question is the same in two sittings when it is about the same households', () => {
  expect(questionKey(['b', 'a'])).toBe(questionKey(['a', 'b']));
  expect(questionKey(['a'])).not.toBe(questionKey(['a', 'b']));
});
