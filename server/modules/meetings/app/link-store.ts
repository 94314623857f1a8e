import type { Tx } from '../../../kernel/ports.ts';
import type { LinkRole } from '../domain/vocabulary.ts';

/** The one-evening link of chair or operator. */
export type Link = {
  readonly id: string;
  readonly meetingId: string;
  readonly role: LinkRole;
  readonly pinHash: string;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
};

export interface LinkStore {
  find(tx: Tx, id: string): Promise<Link | null>;
  findByToken(tx: Tx, tokenHash: string): Promise<Link | null>;
  add(tx: Tx, link: Omit<Link, 'revokedAt'> & { readonly tokenHash: string }): Promise<void>;
  revoke(tx: Tx, id: string): Promise<void>;
}
