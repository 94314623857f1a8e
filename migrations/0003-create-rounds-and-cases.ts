import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rule packs, rounds, households, review cases, and what a workbook import leaves behind. */
export class CreateRoundsAndCases1764000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE rule_pack (
        id        text NOT NULL,
        version   int  NOT NULL CHECK (version > 0),
        scope     text NOT NULL CHECK (scope IN ('NATIONAL','PROVINCIAL')),
        body      jsonb NOT NULL,
        sha256    text NOT NULL,
        loaded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (id, version)
      );
      CREATE TABLE round (
        id                uuid PRIMARY KEY,
        name              text NOT NULL,
        year              int  NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        track             text NOT NULL DEFAULT 'YEARLY' CHECK (track IN ('YEARLY','GENERAL','IN_YEAR')),
        rule_pack_id      text NOT NULL,
        rule_pack_version int  NOT NULL,
        area_id           uuid NOT NULL REFERENCES area(id),
        appraisal_tier    text NOT NULL CHECK (appraisal_tier IN ('DISTRICT','PROVINCE')),
        appraisal_area_id uuid NOT NULL REFERENCES area(id),
        state             text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN','CLOSED')),
        created_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
        FOREIGN KEY (rule_pack_id, rule_pack_version) REFERENCES rule_pack (id, version),
        UNIQUE (area_id, year, name)
      );
      -- A commune in a round: its area kind of that year, and its own share of agreement where the pack has none.
      CREATE TABLE round_commune (
        round_id          uuid NOT NULL REFERENCES round(id),
        commune_id        uuid NOT NULL REFERENCES area(id),
        area_kind         text NOT NULL CHECK (area_kind IN ('RURAL','URBAN')),
        share_numerator   int,
        share_denominator int,
        share_comparison  text CHECK (share_comparison IN ('>=','>')),
        share_source      text,                  -- who said so: decision, number, date
        version           int NOT NULL DEFAULT 1,
        PRIMARY KEY (round_id, commune_id),
        CHECK (num_nulls(share_numerator, share_denominator, share_comparison, share_source) IN (0, 4)),
        CHECK (share_numerator > 0 AND share_numerator <= share_denominator)
      );

      CREATE TABLE household (
        id         uuid PRIMARY KEY,
        commune_id uuid NOT NULL REFERENCES area(id),
        village_id uuid NOT NULL REFERENCES area(id),
        code       text,
        head_name  text NOT NULL CHECK (head_name <> ''),
        search_key text NOT NULL,
        to_name    text,                         -- "Tổ 3"
        size       int CHECK (size > 0),
        UNIQUE (commune_id, code)
      );
      CREATE INDEX household_village ON household (village_id, search_key);
      CREATE TABLE member (
        id           uuid PRIMARY KEY,
        household_id uuid NOT NULL REFERENCES household(id),
        full_name    text NOT NULL CHECK (full_name <> ''),
        search_key   text NOT NULL,
        relation     text,
        sex          text CHECK (sex IN ('MALE','FEMALE')),
        birth_date   date,
        birth_year   int CHECK (birth_year BETWEEN 1890 AND 2100),
        id_number    text,
        ethnicity    text
      );
      CREATE INDEX member_household ON member (household_id);

      -- One household in one round. end_class is set by a decision, never by hand.
      CREATE TABLE review_case (
        id                  uuid PRIMARY KEY,
        round_id            uuid NOT NULL REFERENCES round(id),
        household_id        uuid NOT NULL REFERENCES household(id),
        commune_id          uuid NOT NULL REFERENCES area(id),
        village_id          uuid NOT NULL REFERENCES area(id),
        start_class         text NOT NULL CHECK (start_class IN ('POOR','NEAR_POOR','AVERAGE_LIVING','NOT_POOR')),
        listed_because      text NOT NULL,       -- MANAGED (on the current list) | REQUEST (Mẫu số 01, Phụ lục 1a)
        b1                  int NOT NULL CHECK (b1 >= 0),
        b2                  int NOT NULL CHECK (b2 >= 0),
        deprived            int[] NOT NULL,
        scored_class        text NOT NULL CHECK (scored_class IN ('POOR','NEAR_POOR','NOT_POOR')),
        poor_kind           text CHECK (poor_kind IN ('INCOME_POOR','DEPRIVATION_POOR')),
        b1_line             int NOT NULL,        -- the line that decided, as of the pack and the area kind
        distance_to_line    int NOT NULL,        -- b1 - b1_line
        near_line           boolean NOT NULL,    -- within 5 points: a mark for officials, not a dispute
        sheet_class         text CHECK (sheet_class IN ('POOR','NEAR_POOR','AVERAGE_LIVING','NOT_POOR')),
        other_opinion       text,
        other_opinion_kinds text[] NOT NULL DEFAULT '{}' CHECK (other_opinion_kinds <@ ARRAY['OPINION','SHEET_DIFFERS']),
        cause               text,                -- cause of poverty, as printed
        ethnic_minority     boolean NOT NULL DEFAULT false,
        no_labour           boolean NOT NULL DEFAULT false,
        merit               boolean NOT NULL DEFAULT false,
        persons             int NOT NULL CHECK (persons > 0),
        movement_cause      text NOT NULL DEFAULT 'NEW' CHECK (movement_cause IN ('NEW','RELAPSE','OTHER')), -- why it enters, if it enters
        flags               text[] NOT NULL DEFAULT '{}',
        state               text NOT NULL DEFAULT 'LISTED' CHECK (state IN ('LISTED','ON_AGENDA','AGREED','RE_REVIEW')),
        end_class           text CHECK (end_class IN ('POOR','NEAR_POOR','AVERAGE_LIVING','NOT_POOR')),
        version             int NOT NULL DEFAULT 1,
        UNIQUE (round_id, household_id),
        CHECK ((state = 'AGREED') = (end_class IS NOT NULL))
      );
      CREATE INDEX review_case_village ON review_case (round_id, village_id);
      CREATE INDEX review_case_commune ON review_case (round_id, commune_id);

      CREATE TABLE import_batch (
        id           uuid PRIMARY KEY,
        round_id     uuid NOT NULL REFERENCES round(id),
        commune_id   uuid NOT NULL REFERENCES area(id),
        file_name    text NOT NULL,
        file_sha256  text NOT NULL,
        counts       jsonb NOT NULL,
        confirmed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        confirmed_by text NOT NULL,
        UNIQUE (round_id, commune_id, file_sha256)
      );
      -- Every row of the review list keeps its fate. A row to mend is still a household.
      CREATE TABLE import_row (
        id             uuid PRIMARY KEY,
        batch_id       uuid NOT NULL REFERENCES import_batch(id),
        round_id       uuid NOT NULL REFERENCES round(id),
        commune_id     uuid NOT NULL REFERENCES area(id),
        village_id     uuid REFERENCES area(id), -- null: the village itself could not be read; blocks every village of the commune
        village_name   text,
        row_no         int  NOT NULL,
        fate           text NOT NULL CHECK (fate IN ('ACCEPTED','FLAGGED','TO_MEND','MENDED','EXCUSED')),
        reasons        jsonb NOT NULL DEFAULT '[]',
        cells          jsonb NOT NULL,
        case_id        uuid REFERENCES review_case(id),
        excused_name   text,
        excused_reason text,
        UNIQUE (batch_id, row_no),
        CHECK ((fate = 'EXCUSED') = (excused_name IS NOT NULL AND excused_reason IS NOT NULL)),
        CHECK ((fate IN ('ACCEPTED','FLAGGED','MENDED')) = (case_id IS NOT NULL))
      );
      CREATE INDEX import_row_to_mend ON import_row (round_id, commune_id) WHERE fate = 'TO_MEND';

      GRANT SELECT, INSERT ON rule_pack, round, import_batch TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE ON round_commune, household, review_case, import_row TO hop_dan_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON member TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `DROP TABLE import_row, import_batch, review_case, member, household, round_commune, round, rule_pack;`,
    );
  }
}
