/** How far a village of the made-up province is on 10/10/2021. */
export const VILLAGE_STATES = [
  'NOT_BEGUN',
  'ROWS_TO_MEND',
  'SENT_BACK',
  'SCORED',
  'MEETING_PREPARED',
  'IN_SESSION',
  'SETTLED',
  'POSTED',
] as const;
export type VillageState = (typeof VILLAGE_STATES)[number];

/** As Bắc Giang reported: of 2,127 villages 1,982 have finished step 2, 1,019 step 3, and 408 are in step 4. */
const REPORTED: Readonly<Record<VillageState, number>> = {
  NOT_BEGUN: 24,
  ROWS_TO_MEND: 81,
  SENT_BACK: 40,
  SCORED: 788,
  MEETING_PREPARED: 150,
  IN_SESSION: 25,
  SETTLED: 611,
  POSTED: 408,
};
export const REPORTED_VILLAGES = Object.values(REPORTED).reduce((sum, villages) => sum + villages, 0);

export type PlannedVillage = { readonly name: string; readonly state: VillageState };
type Unit = { readonly id: string; readonly parentId: string | null };

/** The same shares for so many villages, each state at least once; what does not divide evenly is only scored. */
export function statesFor(villages: number): Readonly<Record<VillageState, number>> {
  const part = (of: number) => Math.max(1, Math.floor((of * villages) / REPORTED_VILLAGES));
  const cut = Object.fromEntries(VILLAGE_STATES.map((state) => [state, part(REPORTED[state])]));
  const counts = cut as Record<VillageState, number>;
  counts.SCORED += villages - Object.values(counts).reduce((sum, of) => sum + of, 0);
  return counts;
}

/** The same number each time, spread over 0–1. */
function spread(text: string): number {
  let hash = 2_166_136_261;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** Villages numbered in each commune; some districts and communes are ahead of others, as everywhere. */
export function planProvince(communes: readonly Unit[], villages: number): Map<string, PlannedVillage[]> {
  const counts = statesFor(villages);
  const placed = communes.flatMap((commune, index) => {
    const many = Math.floor(villages / communes.length) + (index < villages % communes.length ? 1 : 0);
    const order = [...communes].findIndex(({ parentId }) => parentId === commune.parentId);
    const pace = spread(`huyện ${order}`) + spread(`xã ${index}`);
    return Array.from({ length: many }, (_, n) => ({
      communeId: commune.id,
      name: `Thôn ${n + 1}`,
      pace: pace + spread(`thôn ${index} ${n}`),
    }));
  });
  const states = VILLAGE_STATES.flatMap((state) => Array<VillageState>(counts[state]).fill(state));
  const byPace = [...placed].sort((one, other) => one.pace - other.pace);
  const stateOf = new Map(byPace.map((village, index) => [village, states[index] ?? 'SCORED']));
  const plan = new Map<string, PlannedVillage[]>(communes.map(({ id }) => [id, []]));
  for (const village of placed)
    plan.get(village.communeId)?.push({ name: village.name, state: stateOf.get(village) ?? 'SCORED' });
  return plan;
}
