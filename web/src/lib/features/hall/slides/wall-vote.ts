import type { HallMotion, Turnout } from '../hall-view.ts';

/** What the wall shows of a vote under way: how many have answered, never what. */
export type WallVote = {
  readonly motion: HallMotion | null;
  readonly turnout: Turnout | null;
  /** Hands counted by key so far on this laptop, all three answers together; null on other screens. */
  readonly handsCounted: number | null;
};
