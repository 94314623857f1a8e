import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Law 91/2025/QH15: what people ask about their own data, and what was deleted by whom. And a daily anchor of the log: one hash
 * over the ends of all chains, to be printed or sent, so that a log that is rewritten whole is found out by paper.
 */
export class AnchorTheLog1764000000033 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_anchor (
        day       date PRIMARY KEY,              -- the day that had ended
        made_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        chains    int    NOT NULL CHECK (chains > 0),
        entries   bigint NOT NULL CHECK (entries >= chains),
        prev_hash text   NOT NULL CHECK (length(prev_hash) = 64), -- of the anchor before it
        hash      text   NOT NULL CHECK (length(hash) = 64)
      );
      -- Only the chains that grew since the anchor before; the others end where they ended.
      CREATE TABLE audit_anchor_end (
        day   date   NOT NULL REFERENCES audit_anchor(day),
        scope text   NOT NULL,
        seq   bigint NOT NULL CHECK (seq > 0),
        hash  text   NOT NULL CHECK (length(hash) = 64),
        times text   NOT NULL CHECK (length(times) = 64), -- binds when each entry was written, which the chain does not
        PRIMARY KEY (day, scope)
      );

      CREATE TABLE data_request (
        id           uuid PRIMARY KEY,
        round_id     uuid NOT NULL REFERENCES round(id),
        commune_id   uuid NOT NULL REFERENCES area(id),
        household_id uuid NOT NULL REFERENCES household(id),
        member_id    uuid NOT NULL REFERENCES member(id),
        kind         text NOT NULL CHECK (kind IN ('SHOW','CORRECT')),
        asked_on     date NOT NULL,
        asked_by     text NOT NULL CHECK (asked_by IN ('SELF','FOR_THEM')),
        words        text NOT NULL CHECK (length(words) <= 2000),
        recorded_by  text NOT NULL,
        recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX data_request_commune ON data_request (commune_id, round_id, recorded_at);
      CREATE TABLE data_request_event (
        request_id  uuid NOT NULL REFERENCES data_request(id),
        seq         int  NOT NULL CHECK (seq > 0),
        kind        text NOT NULL CHECK (kind IN ('ACKNOWLEDGED','DONE','REFUSED')),
        happened_on date NOT NULL,
        words       text NOT NULL CHECK (length(words) <= 2000),
        done_by     text NOT NULL,
        done_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (request_id, seq),
        CHECK (kind <> 'REFUSED' OR words <> '')
      );
      CREATE UNIQUE INDEX data_request_event_once ON data_request_event (request_id, kind);
      CREATE UNIQUE INDEX data_request_ended_once ON data_request_event (request_id) WHERE kind IN ('DONE','REFUSED');

      -- What a person deleted after its time: of what was there a salted hash stays.
      CREATE TABLE erasure (
        id            uuid PRIMARY KEY,
        kind          text NOT NULL CHECK (kind IN ('COMPLAINT_WORDS','ID_NUMBER')),
        subject_id    uuid NOT NULL,
        commune_id    uuid NOT NULL REFERENCES area(id),
        before_sha256 text NOT NULL CHECK (length(before_sha256) = 64),
        reason        text NOT NULL CHECK (reason <> '' AND length(reason) <= 500),
        erased_by     text NOT NULL,
        erased_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (kind, subject_id)
      );

      -- A text that people wrote can only become "đã xóa", and only when a person has deleted it.
      DROP TRIGGER complaint_text_append_only ON complaint_text;
      DROP TRIGGER complaint_signature_append_only ON complaint_signature;
      CREATE FUNCTION only_erase_complaint() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.complaint_id = OLD.complaint_id
           AND EXISTS (SELECT FROM erasure WHERE kind = 'COMPLAINT_WORDS' AND subject_id = OLD.complaint_id)
           AND NOT EXISTS (
             SELECT FROM jsonb_each_text(to_jsonb(NEW)) AS now(key, value)
              WHERE value IS DISTINCT FROM to_jsonb(OLD) ->> key AND value IS NOT NULL AND value <> 'đã xóa')
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END $$;
      CREATE TRIGGER complaint_text_append_only BEFORE UPDATE OR DELETE ON complaint_text
        FOR EACH ROW EXECUTE FUNCTION only_erase_complaint();
      CREATE TRIGGER complaint_signature_append_only BEFORE UPDATE OR DELETE ON complaint_signature
        FOR EACH ROW EXECUTE FUNCTION only_erase_complaint();

      CREATE TRIGGER audit_anchor_append_only BEFORE UPDATE OR DELETE ON audit_anchor
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_anchor_end_append_only BEFORE UPDATE OR DELETE ON audit_anchor_end
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER data_request_append_only BEFORE UPDATE OR DELETE ON data_request
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER data_request_event_append_only BEFORE UPDATE OR DELETE ON data_request_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER erasure_append_only BEFORE UPDATE OR DELETE ON erasure
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      GRANT SELECT, INSERT ON audit_anchor, audit_anchor_end, data_request, data_request_event, erasure TO hop_dan_app;
      GRANT UPDATE (words, about_name, sender_name, address, phone) ON complaint_text TO hop_dan_app;
      GRANT UPDATE (name, address) ON complaint_signature TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      REVOKE UPDATE (name, address) ON complaint_signature FROM hop_dan_app;
      REVOKE UPDATE (words, about_name, sender_name, address, phone) ON complaint_text FROM hop_dan_app;
      DROP TRIGGER complaint_signature_append_only ON complaint_signature;
      DROP TRIGGER complaint_text_append_only ON complaint_text;
      DROP FUNCTION only_erase_complaint();
      CREATE TRIGGER complaint_text_append_only BEFORE UPDATE OR DELETE ON complaint_text
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER complaint_signature_append_only BEFORE UPDATE OR DELETE ON complaint_signature
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      DROP TABLE erasure, data_request_event, data_request, audit_anchor_end, audit_anchor;
    `);
  }
}
