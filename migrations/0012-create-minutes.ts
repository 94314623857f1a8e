import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record of a meeting, closed with a hash; scans of the signed pages; who confirmed that the two agree. */
export class CreateMinutes1764000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE minutes (
        meeting_id   uuid PRIMARY KEY REFERENCES meeting(id),
        record       text NOT NULL,              -- canonical JSON: what the hash is of, byte by byte
        closing_hash text NOT NULL CHECK (closing_hash ~ '^[0-9a-f]{64}$'),
        adopted_agree int NOT NULL CHECK (adopted_agree > 0),
        adopted_base  int NOT NULL CHECK (adopted_base >= adopted_agree),
        made_by      text NOT NULL,
        made_at      timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TABLE minutes_page (                 -- a photo or scan of signed pages; the file lies in the data folder
        id           uuid PRIMARY KEY,
        meeting_id   uuid NOT NULL REFERENCES minutes(meeting_id),
        seq          bigint GENERATED ALWAYS AS IDENTITY,
        file_name    text NOT NULL CHECK (file_name <> '' AND length(file_name) <= 200),
        media_type   text NOT NULL CHECK (media_type IN ('image/jpeg','image/png','application/pdf')),
        bytes        int  NOT NULL CHECK (bytes > 0),
        sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        attached_by  text NOT NULL,
        attached_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        removed_at   timestamptz                 -- taken back: a wrong picture; the row stays, the file goes
      );
      CREATE UNIQUE INDEX minutes_page_once ON minutes_page (meeting_id, sha256) WHERE removed_at IS NULL;
      CREATE TABLE minutes_confirmation (         -- a person looked at the signed pages and at the minutes
        meeting_id     uuid PRIMARY KEY REFERENCES minutes(meeting_id),
        confirmed_by   text NOT NULL,
        confirmed_name text NOT NULL,
        pages          int  NOT NULL CHECK (pages > 0),
        confirmed_at   timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TRIGGER minutes_append_only BEFORE UPDATE OR DELETE ON minutes
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER minutes_confirmation_append_only BEFORE UPDATE OR DELETE ON minutes_confirmation
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER minutes_page_kept BEFORE UPDATE ON minutes_page FOR EACH ROW
        WHEN (OLD.removed_at IS NOT NULL OR (to_jsonb(OLD) - 'removed_at') IS DISTINCT FROM (to_jsonb(NEW) - 'removed_at'))
        EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER minutes_page_not_deleted BEFORE DELETE ON minutes_page
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT ON minutes, minutes_confirmation TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE (removed_at) ON minutes_page TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE minutes_confirmation, minutes_page, minutes;`);
  }
}
