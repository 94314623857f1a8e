import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Score tables of a province, the quick decision of form A, and submissions that met another of the same household. */
export class CreateScoreTables1764000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Points of form B1 as a province loads them with their source. A newer one is a row of its own.
      CREATE TABLE score_table (
        id          uuid PRIMARY KEY,
        seq         bigint GENERATED ALWAYS AS IDENTITY, -- the newest of a province and year is the one in use
        province_id uuid NOT NULL REFERENCES area(id),
        title       text NOT NULL CHECK (title <> ''),
        source      text NOT NULL CHECK (source <> ''),  -- number and name of the document
        issued_on   date NOT NULL,
        first_year  int  NOT NULL,
        last_year   int  NOT NULL,
        example     boolean NOT NULL,                    -- "BẢNG VÍ DỤ – không phải văn bản": scores no round
        body        jsonb NOT NULL,                      -- regions, items, points
        file_name   text NOT NULL,
        file_sha256 text NOT NULL CHECK (length(file_sha256) = 64),
        loaded_by   text NOT NULL,
        loaded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (province_id, file_sha256),
        CHECK (first_year <= last_year)
      );
      CREATE INDEX score_table_province ON score_table (province_id, seq DESC);

      -- Phiếu A of a household that asked: whether form B is made. The items of the form are not at hand.
      CREATE TABLE form_a (
        id         uuid PRIMARY KEY,
        seq        bigint GENERATED ALWAYS AS IDENTITY, -- the latest stands, earlier ones stay
        entry_id   uuid NOT NULL REFERENCES list_entry(id),
        eligible   boolean NOT NULL,
        reason     text NOT NULL CHECK (reason <> ''),
        signed_by  text NOT NULL CHECK (signed_by <> ''),
        entered_by text NOT NULL,
        entered_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX form_a_entry ON form_a (entry_id, seq DESC);

      -- Two people changed the same answer: the later submission waits here until a person has decided.
      CREATE TABLE assessment_conflict (
        id           uuid PRIMARY KEY,
        case_id      uuid NOT NULL REFERENCES review_case(id),
        base_version int  NOT NULL CHECK (base_version >= 0), -- what its writer had before; 0: nothing
        answers      jsonb NOT NULL,
        reason       text,
        entered_by   text NOT NULL,
        entered_at   timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX assessment_conflict_case ON assessment_conflict (case_id);
      CREATE TABLE assessment_conflict_end (
        conflict_id uuid PRIMARY KEY REFERENCES assessment_conflict(id),
        choices     jsonb NOT NULL,             -- which answer was taken, by path
        version     int,                        -- the assessment it became; null: nothing of it was taken
        reason      text NOT NULL CHECK (reason <> ''),
        decided_by  text NOT NULL,
        decided_at  timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TRIGGER score_table_append_only BEFORE UPDATE OR DELETE ON score_table
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER form_a_append_only BEFORE UPDATE OR DELETE ON form_a
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER assessment_conflict_append_only BEFORE UPDATE OR DELETE ON assessment_conflict
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER assessment_conflict_end_append_only BEFORE UPDATE OR DELETE ON assessment_conflict_end
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- every case has its first assessment, as its workbook gave it
      INSERT INTO assessment (id, case_id, version, origin, rule_pack_id, rule_pack_version, area_kind, b1, b1_source, b2,
                              deprived, scored_class, poor_kind, b1_line, persons, direction, entered_by)
      SELECT gen_random_uuid(), c.id, 1, 'IMPORT', r.rule_pack_id, r.rule_pack_version, rc.area_kind, c.b1, 'TYPED', c.b2,
             c.deprived, c.scored_class, c.poor_kind, c.b1_line, c.persons, 'FIRST', 'migration'
      FROM review_case c JOIN round r ON r.id = c.round_id
      JOIN round_commune rc ON rc.round_id = c.round_id AND rc.commune_id = c.commune_id
      WHERE NOT EXISTS (SELECT 1 FROM assessment a WHERE a.case_id = c.id);

      GRANT SELECT, INSERT ON score_table, form_a, assessment_conflict, assessment_conflict_end TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE assessment_conflict_end, assessment_conflict, form_a, score_table;`);
  }
}
