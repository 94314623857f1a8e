import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A first password is a loan: whoever got it from somebody else chooses an own one before anything else. A second factor
 * (RFC 6238), codes for the day the phone is lost, and sessions that can be told apart and ended one by one.
 */
export class SecureAccounts1764000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE account ADD COLUMN password_is_first boolean NOT NULL DEFAULT false;
      CREATE TABLE second_factor (
        account_id   uuid PRIMARY KEY REFERENCES account(id),
        secret       text NOT NULL CHECK (length(secret) >= 32), -- base32, at least 160 bits
        confirmed_at timestamptz,                -- null: offered, not in use yet
        last_step    bigint NOT NULL DEFAULT 0   -- a code opens once: later steps only
      );
      CREATE TABLE recovery_code (
        account_id uuid NOT NULL REFERENCES account(id),
        code_hash  text NOT NULL CHECK (length(code_hash) = 64),
        used_at    timestamptz,
        PRIMARY KEY (account_id, code_hash)
      );
      ALTER TABLE session
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(), -- to name a session without its token
        ADD COLUMN device text NOT NULL DEFAULT '',            -- "Chrome, Windows"
        ADD CONSTRAINT session_named_once UNIQUE (id);

      GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor, recovery_code TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE session DROP CONSTRAINT session_named_once, DROP COLUMN device, DROP COLUMN id;
      DROP TABLE recovery_code, second_factor;
      ALTER TABLE account DROP COLUMN password_is_first;
    `);
  }
}
