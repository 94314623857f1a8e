import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * QĐ 24/2021 Đ.6: why the means of a household are checked again. The words stand here, where they can be deleted with the
 * household; the log keeps their hash.
 */
export class KeepWhyMeansAreCheckedAgain1764000000038 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE track_re_check (
        case_id     uuid NOT NULL REFERENCES track_case(id),
        seq         int  NOT NULL CHECK (seq > 0),
        started_on  date NOT NULL,
        reason      text NOT NULL CHECK (reason <> '' AND length(reason) <= 1000),
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (case_id, seq)
      );
      CREATE TRIGGER track_re_check_append_only BEFORE UPDATE OR DELETE ON track_re_check
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON track_re_check TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE track_re_check`);
  }
}
