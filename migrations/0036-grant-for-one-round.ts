import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A grant may hold for one round only: help for one autumn ends with it. Administrators work outside rounds. */
export class GrantForOneRound1764000000036 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE account_grant ADD COLUMN round_id uuid REFERENCES round(id),  -- null: every round
        ADD CHECK (round_id IS NULL OR (role <> 'ADMIN' AND area_id IS NOT NULL)),
        DROP CONSTRAINT account_grant_account_id_role_area_id_key,
        ADD CONSTRAINT account_grant_once UNIQUE NULLS NOT DISTINCT (account_id, role, area_id, round_id);
    `);
  }

  /** A grant for one round is taken away rather than made one for all. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DELETE FROM account_grant WHERE round_id IS NOT NULL;
      ALTER TABLE account_grant DROP CONSTRAINT account_grant_once, DROP COLUMN round_id,
        ADD CONSTRAINT account_grant_account_id_role_area_id_key UNIQUE NULLS NOT DISTINCT (account_id, role, area_id);
    `);
  }
}
