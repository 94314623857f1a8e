import type { Board } from './watch-progress.svelte.ts';

/** What an official records by hand: an empty list. */
export const PAPER_KINDS = ['EMPTY_LIST'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export type NextPaper = {
  readonly kind: PaperKind;
  readonly areaId: string;
  readonly name: string;
  readonly version: number;
};

/** As the server judges; here only what nobody could press is not offered. */
const ROLES: Readonly<Record<PaperKind, readonly string[]>> = {
  EMPTY_LIST: ['COMMUNE_OFFICER'],
};
const OF_VILLAGE: Readonly<Record<string, PaperKind>> = {
  LIST: 'EMPTY_LIST',
};

type Shown = Pick<Board, 'villageProgress'>;

function ofVillages({ villageProgress }: Shown): NextPaper[] {
  return villageProgress.flatMap(({ village, missing, version }) =>
    missing.flatMap(({ code }) => {
      const kind = OF_VILLAGE[code];
      return kind ? [{ kind, areaId: village.id, name: village.fullName, version }] : [];
    }),
  );
}

/** What somebody with these roles may record next in a unit. */
export const nextPapers = (board: Shown, roles: readonly string[]): NextPaper[] =>
  ofVillages(board).filter(({ kind }) => ROLES[kind].some((role) => roles.includes(role)));
