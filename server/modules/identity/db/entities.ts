import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TokenAction } from '../../../access/index.ts';
import type { Grant, Role } from '../../../kernel/actor.ts';

/** A row of `account`. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ type: 'text' })
  login!: string;
  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;
  @Column({ name: 'password_hash', type: 'text', select: false })
  passwordHash!: string;
  /** Chosen by somebody else: to be changed before anything else. */
  @Column({ name: 'password_is_first', type: 'boolean' })
  passwordIsFirst!: boolean;
  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz', insert: false, update: false })
  createdAt!: Date;
}

/** A row of `account_grant`. */
@Entity('account_grant')
export class AccountGrantEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;
  @Column({ type: 'text' })
  role!: Role;
  @Column({ name: 'area_id', type: 'uuid', nullable: true })
  areaId!: string | null;
  @Column({ name: 'round_id', type: 'uuid', nullable: true })
  roundId!: string | null;
}

/** A row of `session`. The token itself is nowhere in the database. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  tokenHash!: string;
  @Column({ type: 'uuid', insert: false, update: false })
  id!: string;
  /** "Chrome, Windows". */
  @Column({ type: 'text' })
  device!: string;
  @Column({ type: 'text' })
  kind!: 'ACCOUNT' | 'MEETING' | 'PHONE';
  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;
  @Column({ name: 'access_id', type: 'uuid', nullable: true })
  accessId!: string | null;
  @Column({ name: 'attendee_id', type: 'uuid', nullable: true })
  attendeeId!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz', insert: false, update: false })
  createdAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
  /** It ends when nobody uses it for so long; null: it does not. */
  @Column({ name: 'idle_seconds', type: 'integer', nullable: true })
  idleSeconds!: number | null;
  @Column({ name: 'used_at', type: 'timestamptz', insert: false })
  usedAt!: Date;
}

/** A row of `api_token`. The token itself is nowhere in the database. */
@Entity('api_token')
export class ApiTokenEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;
  @Column({ type: 'text' })
  name!: string;
  @Column({ name: 'token_sha256', type: 'text' })
  tokenSha256!: string;
  @Column({ type: 'jsonb' })
  grants!: Grant[];
  @Column({ type: 'text', array: true })
  actions!: TokenAction[];
  @Column({ name: 'created_at', type: 'timestamptz', insert: false, update: false })
  createdAt!: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}

/** A row of `second_factor`. */
@Entity('second_factor')
export class SecondFactorEntity {
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId!: string;
  @Column({ type: 'text', select: false })
  secret!: string;
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;
  @Column({ name: 'last_step', type: 'bigint' })
  lastStep!: string;
}

/** A row of `recovery_code`: the code itself is nowhere in the database. */
@Entity('recovery_code')
export class RecoveryCodeEntity {
  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId!: string;
  @PrimaryColumn({ name: 'code_hash', type: 'text' })
  codeHash!: string;
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
