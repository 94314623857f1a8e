import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Print orders: which papers, how many of each for each village, by whom. Counts are those of the moment of ordering. An order
 * never changes; a later one of the same unit takes its place and the files of the earlier one go, its figures stay.
 */
export class OrderPapers1764000000037 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE print_order (
        id           uuid PRIMARY KEY,
        seq          bigint GENERATED ALWAYS AS IDENTITY,
        round_id     uuid NOT NULL REFERENCES round(id),
        area_id      uuid NOT NULL REFERENCES area(id),  -- a village, or the unit above all of its villages
        n            int  NOT NULL CHECK (n > 0),         -- the nth order of the unit in the round
        form         text NOT NULL CHECK (form IN ('BLANK','FILLED')),
        reserve      int  NOT NULL CHECK (reserve BETWEEN 0 AND 100),
        papers       jsonb NOT NULL CHECK (jsonb_array_length(papers) > 0), -- [{paper, extra}]
        named        boolean NOT NULL,                    -- households stand in it by name
        without_list jsonb NOT NULL,                      -- villages left out: nothing to fill the papers in with
        state        text NOT NULL DEFAULT 'RUNNING' CHECK (state IN ('RUNNING','DONE','FAILED','REPLACED')),
        ordered_by   text NOT NULL,
        ordered_name text NOT NULL,
        ordered_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (round_id, area_id, n)
      );
      CREATE INDEX print_order_unfinished ON print_order (seq) WHERE state = 'RUNNING';
      CREATE TABLE print_packet (
        order_id   uuid NOT NULL REFERENCES print_order(id),
        n          int  NOT NULL CHECK (n > 0),
        village_id uuid NOT NULL REFERENCES area(id),
        counts     jsonb NOT NULL,
        parts      jsonb,       -- [{paper, pages, copies, template}] once it is made
        missing    jsonb,       -- [{paper, reason}]
        sha256     text,
        made_at    timestamptz,
        PRIMARY KEY (order_id, n),
        UNIQUE (order_id, village_id),
        CHECK ((sha256 IS NULL) = (parts IS NULL) AND (sha256 IS NULL) = (missing IS NULL) AND (sha256 IS NULL) = (made_at IS NULL))
      );
      CREATE INDEX print_packet_village ON print_packet (village_id);

      -- a packet is made once
      CREATE FUNCTION print_packet_is_made_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.sha256 IS NOT NULL THEN RAISE EXCEPTION 'a packet that was made stays as it is'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER print_packet_made_once BEFORE UPDATE ON print_packet
        FOR EACH ROW EXECUTE FUNCTION print_packet_is_made_once();
      GRANT SELECT, INSERT ON print_order, print_packet TO hop_dan_app;
      GRANT UPDATE (state) ON print_order TO hop_dan_app;
      GRANT UPDATE (parts, missing, sha256, made_at) ON print_packet TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE print_packet, print_order;
      DROP FUNCTION print_packet_is_made_once()`);
  }
}
