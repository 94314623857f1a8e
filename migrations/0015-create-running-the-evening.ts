import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Running the evening: what kind a note is, a meeting handed to another device, and when the server was last alive. */
export class CreateRunningTheEvening1764000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE meeting_note ADD COLUMN kind text NOT NULL DEFAULT 'OPINION' CHECK (kind IN
        ('OPINION','FRONT','EVENT','FLOOR','ORDER','INTERRUPTED')); -- the last three are written by commands, not typed

      CREATE TABLE hand_over (                   -- a link for one device, once, for two minutes
        access_id   uuid PRIMARY KEY REFERENCES meeting_access(id),
        parent_id   uuid REFERENCES meeting_access(id), -- revoked with it; null: made by an account
        opens_until timestamptz NOT NULL,
        used_at     timestamptz
      );
      CREATE INDEX hand_over_parent ON hand_over (parent_id);
      CREATE TRIGGER hand_over_once BEFORE UPDATE ON hand_over FOR EACH ROW WHEN (OLD.used_at IS NOT NULL)
        EXECUTE FUNCTION refuse_change();

      CREATE TABLE hall_pulse (                  -- one row: the server was alive at
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        at  timestamptz NOT NULL
      );

      GRANT SELECT, INSERT, UPDATE (used_at) ON hand_over TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE ON hall_pulse TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE hall_pulse, hand_over;
      ALTER TABLE meeting_note DROP COLUMN kind;
    `);
  }
}
