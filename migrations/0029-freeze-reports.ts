import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports: how many people live in an area, and the figures of a report as they were fixed, sơ bộ and chính thức. */
export class FreezeReports1764000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Everybody living in a commune or village, poor or not: what shares are of. The newest row of an area stands.
      CREATE TABLE area_population (
        round_id    uuid NOT NULL REFERENCES round(id),
        area_id     uuid NOT NULL REFERENCES area(id),
        seq         int  NOT NULL CHECK (seq > 0),
        commune_id  uuid NOT NULL REFERENCES area(id),
        households  int  NOT NULL CHECK (households >= 0),
        persons     int  CHECK (persons >= households),
        source      text NOT NULL CHECK (source <> ''), -- number and date of the paper it was taken from
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (round_id, area_id, seq)
      );
      CREATE INDEX area_population_commune ON area_population (round_id, commune_id);

      -- The figures of all forms of a unit, as they stood. A later stage is a row of its own.
      CREATE TABLE report_freeze (
        id          uuid PRIMARY KEY,
        round_id    uuid NOT NULL REFERENCES round(id),
        area_id     uuid NOT NULL REFERENCES area(id),
        stage       text NOT NULL CHECK (stage IN ('PRELIMINARY','OFFICIAL')),
        reported    int  NOT NULL CHECK (reported >= 0), -- communes that had reported, of all
        communes    int  NOT NULL CHECK (communes >= reported),
        figures     jsonb NOT NULL,
        sha256      text NOT NULL CHECK (length(sha256) = 64),
        reference   text NOT NULL CHECK (reference <> ''), -- number and date of the report letter
        frozen_by   text NOT NULL,
        frozen_name text NOT NULL,              -- the official who answers for it, as shown
        frozen_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (round_id, area_id, stage),
        CHECK (stage <> 'OFFICIAL' OR reported = communes)
      );

      -- a report reads whole communes
      CREATE INDEX list_entry_commune ON list_entry (round_id, commune_id);

      CREATE TRIGGER area_population_append_only BEFORE UPDATE OR DELETE ON area_population
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER report_freeze_append_only BEFORE UPDATE OR DELETE ON report_freeze
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      GRANT SELECT, INSERT ON area_population, report_freeze TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX list_entry_commune; DROP TABLE report_freeze, area_population;`);
  }
}
