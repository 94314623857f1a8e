import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Working days as a log of what was entered, clocks that keep no due date, the dates a province sets for a round, and the
 * tracks beside the yearly review. Everything but the version of a case is only ever appended to.
 */
export class CreateCalendarAndTracks1764000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- seq is the version of the calendar: the days as of a version are the rows up to it, a province's over the nation's
      CREATE TABLE calendar_change (
        seq         int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        province_id uuid REFERENCES area(id),    -- null: for the whole country, from the data of the product
        year        int  NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        day         date,                        -- null: about the whole year
        kind        text NOT NULL CHECK (kind IN ('HOLIDAY','OFF','WORKING','ORDINARY','YEAR')),
        name        text NOT NULL DEFAULT '',
        mark        text NOT NULL CHECK (mark IN ('C','P','U')),
        reference   text NOT NULL,               -- article, or number and date of the notice
        entered_by  text NOT NULL,
        entered_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((kind = 'YEAR') = (day IS NULL)),
        CHECK (day IS NULL OR extract(year FROM day) = year),
        CHECK (province_id IS NULL OR reference <> '')
      );
      CREATE INDEX calendar_change_province ON calendar_change (province_id, seq);

      -- A statutory clock: when it began and how long it runs. The due date is always computed.
      CREATE TABLE statutory_clock (
        id            uuid PRIMARY KEY,
        kind          text NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]*$'),
        subject_kind  text NOT NULL CHECK (subject_kind ~ '^[A-Z][A-Z_]*$'),
        subject_id    uuid NOT NULL,
        round_id      uuid NOT NULL REFERENCES round(id),
        commune_id    uuid NOT NULL REFERENCES area(id),
        village_id    uuid REFERENCES area(id),
        province_id   uuid NOT NULL REFERENCES area(id),
        started_on    date NOT NULL,
        days          int  NOT NULL CHECK (days > 0),
        unit          text NOT NULL CHECK (unit IN ('WORKING_DAYS','DAYS')),
        mark          text NOT NULL CHECK (mark IN ('C','P','U')),
        article       text
      );
      CREATE INDEX statutory_clock_subject ON statutory_clock (subject_id);
      CREATE INDEX statutory_clock_commune ON statutory_clock (round_id, commune_id);
      CREATE INDEX statutory_clock_province ON statutory_clock (province_id);
      CREATE TABLE clock_event (
        clock_id         uuid NOT NULL REFERENCES statutory_clock(id),
        seq              int  NOT NULL CHECK (seq > 0),
        kind             text NOT NULL CHECK (kind IN ('STARTED','EXTENDED','STOPPED')),
        happened_on      date NOT NULL,
        days             int CHECK (days > 0),   -- of an extension
        reason           text NOT NULL DEFAULT '',
        calendar_version int  NOT NULL,          -- what people were told was computed from these days
        done_by          text NOT NULL,
        done_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (clock_id, seq),
        CHECK ((kind = 'STARTED') = (seq = 1)),
        CHECK ((kind = 'EXTENDED') = (days IS NOT NULL)),
        CHECK (kind <> 'EXTENDED' OR reason <> '')
      );
      CREATE UNIQUE INDEX clock_event_stopped_once ON clock_event (clock_id) WHERE kind = 'STOPPED';

      -- Dates that the province sets for a round: preliminary figures, official figures, approval.
      CREATE TABLE round_date (
        round_id   uuid NOT NULL REFERENCES round(id),
        what       text NOT NULL CHECK (what IN ('PRELIMINARY','OFFICIAL','APPROVAL')),
        seq        int  NOT NULL CHECK (seq > 0),
        on_day     date NOT NULL,
        reference  text NOT NULL CHECK (reference <> ''),
        entered_by text NOT NULL,
        entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (round_id, what, seq)
      );

      -- A household on a track of its own: in-year review, average living standard, worker with low income.
      CREATE TABLE track_case (
        id           uuid PRIMARY KEY,
        track        text NOT NULL CHECK (track IN ('IN_YEAR','AVERAGE_LIVING','LOW_INCOME')),
        round_id     uuid NOT NULL REFERENCES round(id),
        commune_id   uuid NOT NULL REFERENCES area(id),
        village_id   uuid NOT NULL REFERENCES area(id),
        household_id uuid NOT NULL REFERENCES household(id),
        form         text NOT NULL CHECK (form <> ''),
        direction    text CHECK (direction IN ('ENTER','LEAVE')),
        livelihood   text CHECK (livelihood IN ('FARMING','FORESTRY','FISHERY','SALT')),
        received_on  date NOT NULL,
        start_class  text NOT NULL CHECK (start_class IN ('POOR','NEAR_POOR','AVERAGE_LIVING','NOT_POOR')),
        opened_by    text NOT NULL,
        opened_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
        version      int  NOT NULL DEFAULT 1,
        UNIQUE (round_id, track, household_id),
        CHECK ((track = 'IN_YEAR') = (direction IS NOT NULL)),
        CHECK ((track = 'AVERAGE_LIVING') = (livelihood IS NOT NULL))
      );
      CREATE INDEX track_case_commune ON track_case (commune_id, track);
      CREATE INDEX track_case_household ON track_case (household_id);
      -- What was entered of a household's means, each time, with what the pack made of it.
      CREATE TABLE track_measure (
        case_id    uuid NOT NULL REFERENCES track_case(id),
        seq        int  NOT NULL CHECK (seq > 0),
        measure    text NOT NULL CHECK (measure IN ('INCOME','B1_POINTS')),
        value      int  NOT NULL CHECK (value >= 0),
        outcome    text NOT NULL CHECK (outcome IN ('BELOW','WITHIN','ABOVE')),
        above      int,                          -- of the range, null when it has no lower end
        up_to      int  NOT NULL,
        reason     text NOT NULL DEFAULT '',
        entered_by text NOT NULL,
        entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (case_id, seq),
        CHECK (seq = 1 OR reason <> '')
      );
      CREATE TABLE track_posting (
        case_id     uuid NOT NULL REFERENCES track_case(id),
        seq         int  NOT NULL CHECK (seq > 0),
        posted_on   date NOT NULL,
        recorded_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (case_id, seq)
      );
      CREATE TABLE track_decision (
        case_id     uuid PRIMARY KEY REFERENCES track_case(id),
        outcome     text NOT NULL CHECK (outcome IN ('GRANTED','REFUSED')),
        end_class   text CHECK (end_class IN ('POOR','NEAR_POOR','AVERAGE_LIVING','NOT_POOR')), -- null: the class stays as it was
        number      text NOT NULL CHECK (number <> ''),
        decided_on  date NOT NULL,
        reasons     text NOT NULL DEFAULT '',
        decided_by  text NOT NULL,
        decided_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (outcome = 'GRANTED' OR reasons <> ''), -- QĐ 24/2021 Đ.5: a refusal is answered in writing with reasons
        CHECK (outcome = 'GRANTED' OR end_class IS NULL)
      );

      CREATE TRIGGER calendar_change_append_only BEFORE UPDATE OR DELETE ON calendar_change
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER statutory_clock_append_only BEFORE UPDATE OR DELETE ON statutory_clock
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER clock_event_append_only BEFORE UPDATE OR DELETE ON clock_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER round_date_append_only BEFORE UPDATE OR DELETE ON round_date
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER track_measure_append_only BEFORE UPDATE OR DELETE ON track_measure
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER track_posting_append_only BEFORE UPDATE OR DELETE ON track_posting
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER track_decision_append_only BEFORE UPDATE OR DELETE ON track_decision
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT ON calendar_change, statutory_clock, clock_event, round_date, track_case, track_measure,
        track_posting, track_decision TO hop_dan_app;
      GRANT UPDATE (version) ON track_case TO hop_dan_app;
      GRANT USAGE ON SEQUENCE calendar_change_seq_seq TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE track_decision, track_posting, track_measure, track_case, round_date, clock_event, statutory_clock,
        calendar_change;
    `);
  }
}
