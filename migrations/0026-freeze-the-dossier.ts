import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a commune sends up is frozen case by case; what the tier above gives back is opened again by name, and nothing else.
 * The opinion is drafted, signed off and signed by three people before it is sent; tiers that approve (rounds to 2020, or
 * where the province wants it) keep their request and decision.
 */
export class FreezeTheDossier1764000000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE commune_report
        ADD COLUMN letter_number text CHECK (letter_number <> ''),
        ADD COLUMN letter_dated  date,
        ADD COLUMN cases         int  CHECK (cases >= 0),
        ADD COLUMN dossier_sha256 text CHECK (length(dossier_sha256) = 64); -- null: reported before dossiers were kept

      -- What the tier above gives back: one case, or a whole village; only the fields it names.
      CREATE TABLE dossier_opening (
        id          uuid PRIMARY KEY,
        round_id    uuid NOT NULL REFERENCES round(id),
        commune_id  uuid NOT NULL REFERENCES area(id),
        village_id  uuid NOT NULL REFERENCES area(id),
        case_id     uuid REFERENCES review_case(id),   -- null: the village
        fields      text[] NOT NULL CHECK (cardinality(fields) > 0),
        reason      text NOT NULL CHECK (reason <> ''),
        opened_by   text NOT NULL,
        opened_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        answer      text,
        answered_by text,
        answered_at timestamptz,
        CHECK (num_nulls(answer, answered_by, answered_at) IN (0, 3))
      );
      CREATE UNIQUE INDEX dossier_opening_case ON dossier_opening (case_id) WHERE answered_at IS NULL AND case_id IS NOT NULL;
      CREATE UNIQUE INDEX dossier_opening_village ON dossier_opening (round_id, village_id) WHERE answered_at IS NULL AND case_id IS NULL;
      CREATE INDEX dossier_opening_commune ON dossier_opening (round_id, commune_id);
      CREATE TRIGGER dossier_opening_answered BEFORE UPDATE ON dossier_opening FOR EACH ROW
        WHEN (OLD.answered_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER dossier_opening_kept BEFORE DELETE ON dossier_opening FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- A case as it was sent; a later n answers an opening. The hash is that of content::text.
      CREATE TABLE submission_case (
        case_id      uuid NOT NULL REFERENCES review_case(id),
        n            int  NOT NULL CHECK (n > 0),
        round_id     uuid NOT NULL REFERENCES round(id),
        commune_id   uuid NOT NULL REFERENCES area(id),
        village_id   uuid NOT NULL REFERENCES area(id),
        content      jsonb NOT NULL,
        sha256       text NOT NULL CHECK (length(sha256) = 64),
        opening_id   uuid REFERENCES dossier_opening(id),
        submitted_by text NOT NULL,
        submitted_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (case_id, n),
        CHECK (n = 1 OR opening_id IS NOT NULL)
      );
      CREATE INDEX submission_case_commune ON submission_case (round_id, commune_id);
      CREATE TRIGGER submission_case_append_only BEFORE UPDATE OR DELETE ON submission_case
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE submission_file (                 -- letter and lists, made once from the frozen rows
        report_id  uuid NOT NULL REFERENCES commune_report(id),
        kind       text NOT NULL,
        name       text NOT NULL,
        media_type text NOT NULL,
        sha256     text NOT NULL CHECK (length(sha256) = 64),
        size       int  NOT NULL CHECK (size > 0),
        bytes      bytea NOT NULL,
        made_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (report_id, kind)
      );
      CREATE TRIGGER submission_file_append_only BEFORE UPDATE OR DELETE ON submission_file
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- k.5: drafted (recorded_by), signed off, signed: three people; then sent. Rows of before have only a number and a day.
      ALTER TABLE opinion
        ALTER COLUMN number DROP NOT NULL,
        ALTER COLUMN dated DROP NOT NULL,
        ADD COLUMN content jsonb,
        ADD COLUMN sha256 text CHECK (length(sha256) = 64),
        ADD COLUMN remarks text NOT NULL DEFAULT '',
        ADD COLUMN signed_off_by text,
        ADD COLUMN signed_off_at timestamptz,
        ADD COLUMN signed_by text,
        ADD COLUMN signed_name text,
        ADD COLUMN signed_at timestamptz,
        ADD COLUMN sent_by text,
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD CONSTRAINT opinion_four_eyes CHECK (
          signed_off_by IS DISTINCT FROM recorded_by AND (signed_by IS NULL OR signed_by NOT IN (recorded_by, signed_off_by))),
        ADD CONSTRAINT opinion_in_order CHECK (
          (signed_by IS NULL OR (signed_off_by IS NOT NULL AND number IS NOT NULL AND dated IS NOT NULL AND sha256 IS NOT NULL))
          AND (sent_on IS NULL OR signed_by IS NOT NULL OR content IS NULL));
      CREATE TRIGGER opinion_sent BEFORE UPDATE ON opinion FOR EACH ROW
        WHEN (OLD.sent_on IS NOT NULL) EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER opinion_kept BEFORE DELETE ON opinion FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE approval_setting (                -- a province that wants Tờ trình and Quyết định phê duyệt after 2020
        round_id uuid PRIMARY KEY REFERENCES round(id),
        source   text NOT NULL CHECK (source <> ''), -- the text that asks for it
        set_by   text NOT NULL,
        set_at   timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE TABLE approval_paper (
        id          uuid PRIMARY KEY,
        round_id    uuid NOT NULL REFERENCES round(id),
        area_id     uuid NOT NULL REFERENCES area(id), -- district or province that issues it
        kind        text NOT NULL CHECK (kind IN ('APPROVAL_REQUEST','APPROVAL_DECISION')),
        number      text NOT NULL CHECK (number <> ''),
        dated       date NOT NULL,
        content     jsonb NOT NULL,
        sha256      text NOT NULL CHECK (length(sha256) = 64),
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (round_id, area_id, kind)
      );
      CREATE TRIGGER approval_paper_append_only BEFORE UPDATE OR DELETE ON approval_paper
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT ON submission_case, submission_file, approval_setting, approval_paper TO hop_dan_app;
      GRANT SELECT, INSERT ON dossier_opening TO hop_dan_app;
      GRANT UPDATE (answer, answered_by, answered_at) ON dossier_opening TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE approval_paper, approval_setting;
      DROP TRIGGER opinion_kept ON opinion;
      DROP TRIGGER opinion_sent ON opinion;
      DELETE FROM opinion WHERE number IS NULL OR dated IS NULL;
      ALTER TABLE opinion
        DROP CONSTRAINT opinion_four_eyes, DROP CONSTRAINT opinion_in_order,
        DROP COLUMN content, DROP COLUMN sha256, DROP COLUMN remarks, DROP COLUMN signed_off_by, DROP COLUMN signed_off_at,
        DROP COLUMN signed_by, DROP COLUMN signed_name, DROP COLUMN signed_at, DROP COLUMN sent_by, DROP COLUMN version,
        ALTER COLUMN number SET NOT NULL, ALTER COLUMN dated SET NOT NULL;
      DROP TABLE submission_file, submission_case, dossier_opening;
      ALTER TABLE commune_report
        DROP COLUMN letter_number, DROP COLUMN letter_dated, DROP COLUMN cases, DROP COLUMN dossier_sha256;
    `);
  }
}
