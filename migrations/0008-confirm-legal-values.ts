import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Law is data that a province answers for: its own edition of a pack with the values it confirmed, its higher local
 * line, the second pack of a round, and the step by which an open round takes an edition over.
 */
export class ConfirmLegalValues1764000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE rule_pack
        ADD COLUMN area_id      uuid REFERENCES area(id),          -- the province whose edition it is; null: national
        ADD COLUMN kind         text NOT NULL DEFAULT 'STANDARD' CHECK (kind IN ('STANDARD','LOCAL_LINE')),
        ADD COLUMN base_version int,                               -- of an edition: the national version it was built on
        ADD CONSTRAINT rule_pack_scope_area CHECK ((scope = 'PROVINCIAL') = (area_id IS NOT NULL)),
        ADD CONSTRAINT rule_pack_local_is_provincial CHECK (kind = 'STANDARD' OR scope = 'PROVINCIAL');
      CREATE TRIGGER rule_pack_append_only BEFORE UPDATE OR DELETE ON rule_pack FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- Who confirmed or changed which value, by which text. Never changed, never removed.
      CREATE TABLE legal_value_confirmation (
        id           uuid PRIMARY KEY,
        seq          bigint GENERATED ALWAYS AS IDENTITY,
        area_id      uuid NOT NULL REFERENCES area(id),
        rule_pack_id text NOT NULL,
        version      int  NOT NULL,              -- the edition that it made
        path         text NOT NULL CHECK (path <> ''),
        old_value    jsonb NOT NULL,
        old_mark     text NOT NULL CHECK (old_mark IN ('C','P','U')),
        new_value    jsonb NOT NULL,
        reference    text NOT NULL CHECK (reference <> ''),
        dated        date NOT NULL,              -- of the text
        note         text,
        confirmed_by text NOT NULL,
        confirmed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        FOREIGN KEY (rule_pack_id, version) REFERENCES rule_pack (id, version)
      );
      CREATE INDEX legal_value_confirmation_of ON legal_value_confirmation (rule_pack_id, area_id, seq);
      CREATE TRIGGER legal_value_confirmation_append_only BEFORE UPDATE OR DELETE ON legal_value_confirmation
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      ALTER TABLE round
        ADD COLUMN second_pack_id text, ADD COLUMN second_pack_version int, -- computed beside, decides nothing
        ADD COLUMN local_pack_id  text, ADD COLUMN local_pack_version  int, -- the higher line of the province
        ADD CONSTRAINT round_second_whole CHECK (num_nulls(second_pack_id, second_pack_version) IN (0, 2)),
        ADD CONSTRAINT round_second_other CHECK (second_pack_id <> rule_pack_id),
        ADD CONSTRAINT round_local_whole CHECK (num_nulls(local_pack_id, local_pack_version) IN (0, 2)),
        ADD CONSTRAINT round_second_pack FOREIGN KEY (second_pack_id, second_pack_version) REFERENCES rule_pack (id, version),
        ADD CONSTRAINT round_local_pack FOREIGN KEY (local_pack_id, local_pack_version) REFERENCES rule_pack (id, version);

      -- When an open round took another edition over, and what that did.
      CREATE TABLE rule_pack_adoption (
        id                 uuid PRIMARY KEY,
        seq                bigint GENERATED ALWAYS AS IDENTITY,
        round_id           uuid NOT NULL REFERENCES round(id),
        rule_pack_id       text NOT NULL,
        from_version       int  NOT NULL,
        to_version         int  NOT NULL,
        local_pack_id      text,
        local_pack_version int,
        recomputed         int  NOT NULL CHECK (recomputed >= 0),
        changed            int  NOT NULL CHECK (changed BETWEEN 0 AND recomputed),
        untouched          int  NOT NULL CHECK (untouched >= 0), -- decided before
        adopted_by         text NOT NULL,
        adopted_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
        FOREIGN KEY (rule_pack_id, from_version) REFERENCES rule_pack (id, version),
        FOREIGN KEY (rule_pack_id, to_version) REFERENCES rule_pack (id, version),
        FOREIGN KEY (local_pack_id, local_pack_version) REFERENCES rule_pack (id, version)
      );
      CREATE INDEX rule_pack_adoption_round ON rule_pack_adoption (round_id, seq);
      CREATE TRIGGER rule_pack_adoption_append_only BEFORE UPDATE OR DELETE ON rule_pack_adoption
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- A decision names the pack it was made with, so that it can be recomputed under it at any later time.
      ALTER TABLE decision ADD COLUMN rule_pack_id text, ADD COLUMN rule_pack_version int;
      ALTER TABLE decision DISABLE TRIGGER decision_append_only;
      UPDATE decision SET rule_pack_id = round.rule_pack_id, rule_pack_version = round.rule_pack_version
        FROM round WHERE round.id = decision.round_id;
      ALTER TABLE decision ENABLE TRIGGER decision_append_only;
      ALTER TABLE decision ADD CONSTRAINT decision_rule_pack
        FOREIGN KEY (rule_pack_id, rule_pack_version) REFERENCES rule_pack (id, version);

      GRANT SELECT, INSERT ON legal_value_confirmation, rule_pack_adoption TO hop_dan_app;
      GRANT UPDATE (rule_pack_version, local_pack_id, local_pack_version) ON round TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      REVOKE UPDATE (rule_pack_version, local_pack_id, local_pack_version) ON round FROM hop_dan_app;
      ALTER TABLE decision DROP COLUMN rule_pack_version, DROP COLUMN rule_pack_id;
      DROP TABLE rule_pack_adoption, legal_value_confirmation;
      ALTER TABLE round DROP COLUMN second_pack_id, DROP COLUMN second_pack_version,
                        DROP COLUMN local_pack_id, DROP COLUMN local_pack_version;
      DROP TRIGGER rule_pack_append_only ON rule_pack;
      ALTER TABLE rule_pack DROP COLUMN base_version, DROP COLUMN kind, DROP COLUMN area_id;
    `);
  }
}
