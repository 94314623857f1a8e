import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A posting keeps what stood on its poster: the village as it was called, until when and to whom one objects, each row with
 * the decision it rests on and, posted again, the class that hung before. Photos prove that it hung. What was recorded
 * before this has none of it.
 */
export class FreezeWhatIsPosted1764000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE posting
        ADD COLUMN village_name text CHECK (village_name <> ''), -- as printed
        ADD COLUMN until_on date CHECK (until_on >= started_on),  -- as printed; ends nothing by itself
        ADD COLUMN objections_to text CHECK (objections_to <> ''); -- who receives objections, where; as printed
      ALTER TABLE posting_row
        ADD COLUMN decision_seq bigint NOT NULL REFERENCES decision(seq),
        ADD COLUMN class_before text CHECK (class_before IN ('POOR','NEAR_POOR','AVERAGE_LIVING','NOT_POOR')); -- as posted before
      CREATE INDEX posting_row_case ON posting_row (case_id);
      ALTER TABLE posting_end
        ADD COLUMN early_reason text CHECK (early_reason <> ''); -- why it was taken down while the term still ran

      CREATE TABLE posting_photo (
        id          uuid PRIMARY KEY,
        seq         bigint GENERATED ALWAYS AS IDENTITY,
        posting_id  uuid NOT NULL REFERENCES posting(id),
        taken_on    date NOT NULL,               -- as the person says; the picture's own data are thrown away
        media_type  text NOT NULL CHECK (media_type IN ('image/jpeg','image/png')),
        bytes       int  NOT NULL CHECK (bytes > 0),
        sha256      text NOT NULL CHECK (length(sha256) = 64),
        added_by    text NOT NULL,
        added_name  text NOT NULL CHECK (added_name <> ''),
        added_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        removed_at  timestamptz
      );
      CREATE INDEX posting_photo_posting ON posting_photo (posting_id, seq);
      CREATE UNIQUE INDEX posting_photo_once ON posting_photo (posting_id, sha256) WHERE removed_at IS NULL;
      CREATE TRIGGER posting_photo_kept BEFORE UPDATE ON posting_photo FOR EACH ROW
        WHEN (OLD.removed_at IS NOT NULL OR (to_jsonb(OLD) - 'removed_at') IS DISTINCT FROM (to_jsonb(NEW) - 'removed_at'))
        EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER posting_photo_not_deleted BEFORE DELETE ON posting_photo
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT, UPDATE (removed_at) ON posting_photo TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE posting_photo;
      ALTER TABLE posting_end DROP COLUMN early_reason;
      DROP INDEX posting_row_case;
      ALTER TABLE posting_row DROP COLUMN class_before, DROP COLUMN decision_seq;
      ALTER TABLE posting DROP COLUMN objections_to, DROP COLUMN until_on, DROP COLUMN village_name;
    `);
  }
}
