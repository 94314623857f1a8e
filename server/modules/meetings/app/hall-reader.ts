import type { Tx } from '../../../kernel/ports.ts';
import type { HallMotion, HallState, HallTurnout } from './hall-state.ts';

/** What listeners would see differently: compared each second, so that a lost poke heals. */
export type Pulse = { readonly meetingId: string; readonly version: number; readonly phones: number };

export interface HallReader {
  /** By meeting; the number of statements does not depend on how many. Call it in a snapshot. */
  halls(tx: Tx, meetingIds: readonly string[]): Promise<ReadonlyMap<string, HallState>>;
  motion(tx: Tx, motionId: string): Promise<HallMotion | null>;
  turnout(tx: Tx, meetingId: string): Promise<HallTurnout>;
  pulses(tx: Tx, meetingIds: readonly string[]): Promise<readonly Pulse[]>;
}
