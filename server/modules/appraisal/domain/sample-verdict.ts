/** A drawn form: not looked at yet, right, or with an answer whose correction changes the class. */
export type DrawnForm = { readonly villageId: string; readonly defect: boolean | null };

export const SAMPLE_STEPS = ['CHECK', 'SECOND_DRAW', 'DONE'] as const;
export type SampleStep = (typeof SAMPLE_STEPS)[number];
export const VILLAGE_VERDICTS = ['OPEN', 'PASSED', 'RETURN'] as const;
export type VillageVerdict = (typeof VILLAGE_VERDICTS)[number];

const defectsIn = (forms: readonly DrawnForm[]): number => forms.filter(({ defect }) => defect).length;

/**
 * What the draws of a commune say so far. No defect: done. One: a second draw of the same size from the rest. Two, wherever
 * they were drawn: the villages that have them are returned.
 */
export function sampleStep(draws: readonly (readonly DrawnForm[])[]): SampleStep {
  const forms = draws.flat();
  if (defectsIn(forms) >= 2) return forms.some(({ defect }) => defect === null) ? 'CHECK' : 'DONE';
  if (forms.some(({ defect }) => defect === null)) return 'CHECK';
  return defectsIn(forms) === 1 && draws.length === 1 ? 'SECOND_DRAW' : 'DONE';
}

/** A village passes only when the draw over the whole commune is over: the certainty is that of the whole frame. */
export function villageVerdict(draws: readonly (readonly DrawnForm[])[], villageId: string): VillageVerdict {
  const forms = draws.flat();
  const own = defectsIn(forms.filter((form) => form.villageId === villageId));
  if (own > 0 && defectsIn(forms) >= 2) return 'RETURN';
  return sampleStep(draws) === 'DONE' ? 'PASSED' : 'OPEN';
}
