import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * QĐ 24/2021 Đ.4 k.6: the decision of recognition with exactly whom it names, certificates with numbers without gaps,
 * batches for the printer, exports of people under mappings that an officer can change. A recognised case stands still:
 * what is to change is decided anew, by a decision with number, date and reason.
 */
export class RecogniseAndCertify1764000000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE recognition DROP CONSTRAINT recognition_round_id_commune_id_key;
      ALTER TABLE recognition
        ADD COLUMN n int NOT NULL DEFAULT 1 CHECK (n > 0),
        -- LIST: the list of the round. SUPPLEMENT (bổ sung), WITHDRAWAL (thu hồi): later decisions. IN_YEAR (Đ.5): one household
        ADD COLUMN kind text NOT NULL DEFAULT 'LIST' CHECK (kind IN ('LIST','SUPPLEMENT','WITHDRAWAL','IN_YEAR')),
        ADD COLUMN reason text CHECK (reason <> ''),
        ADD COLUMN signed_name text CHECK (signed_name <> ''),                   -- null: recorded before lists were kept
        ADD COLUMN list_sha256 text CHECK (length(list_sha256) = 64),            -- null: so too
        ADD COLUMN differences jsonb NOT NULL DEFAULT '[]',                       -- from what was posted, with the reason of each
        ADD COLUMN track_case_id uuid UNIQUE REFERENCES track_case(id),
        ADD UNIQUE (round_id, commune_id, n),
        ADD CHECK ((kind IN ('SUPPLEMENT','WITHDRAWAL')) = (reason IS NOT NULL)),
        ADD CHECK ((kind = 'IN_YEAR') = (track_case_id IS NOT NULL));
      CREATE UNIQUE INDEX recognition_list_once ON recognition (round_id, commune_id) WHERE kind = 'LIST';

      -- Whom a decision names, as everything stood on that day.
      CREATE TABLE recognition_row (
        recognition_id uuid NOT NULL REFERENCES recognition(id),
        position       int  NOT NULL CHECK (position > 0),
        case_id        uuid NOT NULL REFERENCES review_case(id),
        household_id   uuid NOT NULL REFERENCES household(id),
        village_id     uuid NOT NULL REFERENCES area(id),
        household_code text,
        head_name      text NOT NULL CHECK (head_name <> ''),
        asked          boolean NOT NULL,     -- it had asked in writing (Mẫu số 01): a refusal is answered
        class_before   text NOT NULL CHECK (class_before IN ('POOR','NEAR_POOR','AVERAGE_LIVING','NOT_POOR')),
        class_after    text CHECK (class_after IN ('POOR','NEAR_POOR','AVERAGE_LIVING','NOT_POOR')), -- null: withdrawn
        b1             int  NOT NULL,
        b1_line        int  NOT NULL,
        b2             int  NOT NULL,
        deprived       int[] NOT NULL,
        persons        int  NOT NULL CHECK (persons > 0),
        members        jsonb NOT NULL,
        decision_seq   bigint,               -- of the decision that gave the class
        PRIMARY KEY (recognition_id, case_id),
        UNIQUE (recognition_id, position)
      );
      CREATE INDEX recognition_row_case ON recognition_row (case_id);
      CREATE INDEX recognition_row_household ON recognition_row (household_id);

      -- Numbers of certificates of a commune in a year: drawn under the lock of this row, given back by a rollback.
      CREATE TABLE certificate_series (
        commune_id uuid NOT NULL REFERENCES area(id),
        year       int  NOT NULL,
        last       int  NOT NULL CHECK (last > 0),
        PRIMARY KEY (commune_id, year)
      );
      CREATE TABLE certificate (
        id           uuid PRIMARY KEY,
        commune_id   uuid NOT NULL REFERENCES area(id),
        household_id uuid NOT NULL REFERENCES household(id),
        year         int  NOT NULL,          -- of the series
        number       int  NOT NULL CHECK (number > 0),
        code         text NOT NULL UNIQUE CHECK (length(code) >= 20), -- in the QR; cannot be guessed
        rule_pack_id text NOT NULL,          -- indicator numbers mean something else under another pack
        issued_by    text NOT NULL,
        issued_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (commune_id, year, number)
      );
      CREATE INDEX certificate_household ON certificate (household_id);
      -- Mẫu số 03: N or CN and the numbers of the indicators, year by year on one certificate.
      CREATE TABLE certificate_year (
        certificate_id uuid NOT NULL REFERENCES certificate(id),
        recognition_id uuid NOT NULL REFERENCES recognition(id),
        case_id        uuid NOT NULL REFERENCES review_case(id),
        year           int  NOT NULL,
        mark           text NOT NULL CHECK (mark IN ('N','CN')),
        deprived       int[] NOT NULL,
        head_name      text NOT NULL,
        members        jsonb NOT NULL,       -- on the day of issue
        issued_by      text NOT NULL,
        issued_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (certificate_id, recognition_id),
        UNIQUE (recognition_id, case_id)
      );

      -- A batch for the printer: made part by part, goes on where it stopped.
      CREATE TABLE print_run (
        id         uuid PRIMARY KEY,
        seq        bigint GENERATED ALWAYS AS IDENTITY,
        round_id   uuid NOT NULL REFERENCES round(id),
        commune_id uuid NOT NULL REFERENCES area(id),
        what       text NOT NULL CHECK (what IN ('CERTIFICATES','SLIPS')),
        total      int  NOT NULL CHECK (total > 0),
        state      text NOT NULL DEFAULT 'RUNNING' CHECK (state IN ('RUNNING','DONE','FAILED','REMOVED')),
        started_by text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE UNIQUE INDEX print_run_one ON print_run (round_id, commune_id, what) WHERE state = 'RUNNING';
      CREATE TABLE print_part (
        run_id     uuid NOT NULL REFERENCES print_run(id),
        n          int  NOT NULL CHECK (n > 0),
        village_id uuid NOT NULL REFERENCES area(id),
        cases      uuid[] NOT NULL CHECK (cardinality(cases) > 0),
        sha256     text CHECK (length(sha256) = 64), -- null: not made yet
        PRIMARY KEY (run_id, n)
      );

      -- "Đã cập nhật" in the ministry's software: the newest row of a case counts.
      CREATE TABLE software_tick (
        seq            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        recognition_id uuid NOT NULL REFERENCES recognition(id),
        case_id        uuid NOT NULL,
        ticked         boolean NOT NULL,
        on_day         date NOT NULL,
        by_actor       text NOT NULL,
        by_name        text NOT NULL,
        at             timestamptz NOT NULL DEFAULT clock_timestamp(),
        FOREIGN KEY (recognition_id, case_id) REFERENCES recognition_row (recognition_id, case_id)
      );
      CREATE INDEX software_tick_case ON software_tick (recognition_id, case_id, seq DESC);
      CREATE TABLE export_mapping (
        area_id  uuid NOT NULL REFERENCES area(id), -- the commune, or its province for all communes
        target   text NOT NULL CHECK (target ~ '^[A-Z_]+$'),
        version  int  NOT NULL CHECK (version > 0),
        columns  jsonb NOT NULL,
        saved_by text NOT NULL,
        saved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (area_id, target, version)
      );

      -- The last guard: what the decision named stands still until it is withdrawn. The detail is the code of a refusal.
      CREATE FUNCTION refuse_recognised() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT r.class_after IS NOT NULL FROM recognition_row r JOIN recognition d ON d.id = r.recognition_id
            WHERE r.case_id = CASE TG_TABLE_NAME WHEN 'list_entry' THEN (to_jsonb(OLD) ->> 'case_id')::uuid ELSE OLD.id END
            ORDER BY d.n DESC LIMIT 1) THEN
          RAISE EXCEPTION 'a recognised case stands still' USING ERRCODE = 'HD001', DETAIL = 'CASE_RECOGNISED';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER review_case_recognised BEFORE UPDATE ON review_case FOR EACH ROW
        WHEN ((OLD.start_class, OLD.end_class, OLD.state, OLD.b1, OLD.b2, OLD.deprived, OLD.persons, OLD.scored_class)
          IS DISTINCT FROM
              (NEW.start_class, NEW.end_class, NEW.state, NEW.b1, NEW.b2, NEW.deprived, NEW.persons, NEW.scored_class))
        EXECUTE FUNCTION refuse_recognised();
      CREATE TRIGGER list_entry_recognised BEFORE UPDATE ON list_entry FOR EACH ROW
        WHEN (OLD.case_id IS NOT NULL AND (OLD.state, OLD.start_class) IS DISTINCT FROM (NEW.state, NEW.start_class))
        EXECUTE FUNCTION refuse_recognised();

      CREATE TRIGGER recognition_row_append_only BEFORE UPDATE OR DELETE ON recognition_row
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER certificate_append_only BEFORE UPDATE OR DELETE ON certificate
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER certificate_year_append_only BEFORE UPDATE OR DELETE ON certificate_year
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER software_tick_append_only BEFORE UPDATE OR DELETE ON software_tick
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER export_mapping_append_only BEFORE UPDATE OR DELETE ON export_mapping
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT ON recognition_row, certificate, certificate_year, software_tick, export_mapping, print_run,
        print_part TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE ON certificate_series TO hop_dan_app;
      GRANT UPDATE (state) ON print_run TO hop_dan_app;
      GRANT UPDATE (sha256) ON print_part TO hop_dan_app;
      GRANT USAGE ON SEQUENCE software_tick_seq_seq, print_run_seq_seq TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER list_entry_recognised ON list_entry;
      DROP TRIGGER review_case_recognised ON review_case;
      DROP FUNCTION refuse_recognised();
      DROP TABLE export_mapping, software_tick, print_part, print_run, certificate_year, certificate, certificate_series,
        recognition_row;
      ALTER TABLE recognition DISABLE TRIGGER recognition_append_only;
      DELETE FROM recognition later USING recognition first
        WHERE later.round_id = first.round_id AND later.commune_id = first.commune_id AND later.n > first.n;
      ALTER TABLE recognition ENABLE TRIGGER recognition_append_only;
      DROP INDEX recognition_list_once;
      ALTER TABLE recognition DROP COLUMN n, DROP COLUMN kind, DROP COLUMN reason, DROP COLUMN signed_name,
        DROP COLUMN list_sha256, DROP COLUMN differences, DROP COLUMN track_case_id;
      ALTER TABLE recognition ADD CONSTRAINT recognition_round_id_commune_id_key UNIQUE (round_id, commune_id);
    `);
  }
}
