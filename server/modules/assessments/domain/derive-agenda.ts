import type { HouseholdClass } from '../../../kernel/classes.ts';
import { MOVEMENT_KINDS, movementOf, type MovementCause, type MovementKind } from './movement.ts';
import { shuffle } from './shuffle.ts';

/** Of a different opinion only the kind is ever told to the room: not its text, not its author. */
export const OTHER_OPINION_KINDS = ['OPINION', 'SHEET_DIFFERS'] as const;
export type OtherOpinionKind = (typeof OTHER_OPINION_KINDS)[number];

export type AgendaCase = {
  readonly caseId: string;
  readonly startClass: HouseholdClass;
  /** Computed from B1 and B2 by the pack. */
  readonly scoredClass: HouseholdClass;
  /** As the sheet says; null when the sheet is silent, which is no difference. */
  readonly sheetClass: HouseholdClass | null;
  readonly cause: MovementCause;
  /** The text that somebody wrote, empty when nobody did. */
  readonly otherOpinion: string | null;
};

export type OneByOne = { readonly caseId: string; readonly otherOpinionKinds: readonly OtherOpinionKind[] };
export type MovementList = { readonly movement: MovementKind; readonly caseIds: readonly string[] };

/** QĐ 24/2021 Đ.4 k.3: the meeting agrees on results per household or by list. Each case stands in one place only. */
export type Agenda = {
  /** A: one by one, in random order. */
  readonly oneByOne: readonly OneByOne[];
  /** B: one list for each movement whose class changed. */
  readonly byList: readonly MovementList[];
  /** C: one list of the unchanged. */
  readonly unchanged: readonly string[];
};

/** Why a case has to be heard alone; nearness to the line is no reason. */
export function otherOpinionKindsOf(
  of: Pick<AgendaCase, 'otherOpinion' | 'sheetClass' | 'scoredClass'>,
): readonly OtherOpinionKind[] {
  const kinds: OtherOpinionKind[] = [];
  if (of.otherOpinion?.trim()) kinds.push('OPINION');
  if (of.sheetClass !== null && of.sheetClass !== of.scoredClass) kinds.push('SHEET_DIFFERS');
  return kinds;
}

/** The agenda of a village; the lists keep the order of the cases given, the households of A take that of the seed. */
export function deriveAgenda(cases: readonly AgendaCase[], seed: string): Agenda {
  const heard = cases.map((of) => ({ caseId: of.caseId, otherOpinionKinds: otherOpinionKindsOf(of) }));
  const alone = heard.filter(({ otherOpinionKinds }) => otherOpinionKinds.length > 0);
  const aloneIds = new Set(alone.map(({ caseId }) => caseId));
  const listed = cases.filter(({ caseId }) => !aloneIds.has(caseId));
  const idsOf = (movement: MovementKind) =>
    listed
      .filter(
        (of) =>
          movementOf({ startClass: of.startClass, endClass: of.scoredClass, cause: of.cause }) === movement,
      )
      .map(({ caseId }) => caseId);
  const byId = [...alone].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
  return {
    oneByOne: shuffle(byId, seed),
    byList: MOVEMENT_KINDS.filter((movement) => movement !== 'UNCHANGED')
      .map((movement) => ({ movement, caseIds: idsOf(movement) }))
      .filter(({ caseIds }) => caseIds.length > 0),
    unchanged: idsOf('UNCHANGED'),
  };
}
