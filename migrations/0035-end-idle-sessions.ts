import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session of an official that nobody uses ends (an office machine that was left alone); those open now end as before. */
export class EndIdleSessions1764000000035 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE session
        ADD COLUMN idle_seconds integer CHECK (idle_seconds > 0), -- null: it ends with its day only
        ADD COLUMN used_at timestamptz NOT NULL DEFAULT clock_timestamp();
      GRANT UPDATE (used_at) ON session TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE session DROP COLUMN used_at, DROP COLUMN idle_seconds`);
  }
}
