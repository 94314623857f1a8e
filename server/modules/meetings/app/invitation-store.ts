import type { Tx } from '../../../kernel/ports.ts';

export type Invitation = { readonly personKey: string; readonly number: number };

export interface InvitationStore {
  of(tx: Tx, meetingId: string): Promise<readonly Invitation[]>;
  keyOf(tx: Tx, meetingId: string, number: number): Promise<string | null>;
  add(tx: Tx, meetingId: string, invitations: readonly Invitation[]): Promise<void>;
}
