import { Migration } from "@mikro-orm/migrations";
import { ceremonyKeyOfRanks } from "../award/ceremony-key.js";

/** How many awards are converted by one statement. */
const batchSize = 5_000;

/**
 * The keys of a ceremony are packed, each from the one before it. Their indexes are made anew, and the one below
 * typical examples leaves out the awards that have none.
 */
export class Migration20261129095424 extends Migration {
  override async up(): Promise<void> {
    // Without its indexes, an award is rewritten in one place.
    for (const parent of [
      "campaign_id_",
      "credited_organization_id_",
      "person_id_",
      "typical_example_id_",
      "decision_id_",
      "",
    ])
      await this.execute(`drop index "awards"."award_${parent}ceremony_key_id_index"`);
    await this.#packKeys();
    this.addSql(
      'alter table "awards"."award" add constraint "award_ceremony_key_check" check ("ceremony_key" ~ \'^[-0-9A-Z_a-z]*$\')',
    );
    this.addSql('create index "award_ceremony_key_id_index" on "awards"."award" ("ceremony_key", "id")');
    for (const parent of ["campaign_id", "credited_organization_id", "person_id", "decision_id"])
      this.addSql(
        `create index "award_${parent}_ceremony_key_id_index" on "awards"."award" ("${parent}", "ceremony_key", "id")`,
      );
    this.addSql(
      'create index "award_typical_example_id_ceremony_key_id_index" on "awards"."award" ("typical_example_id", "ceremony_key", "id") where "typical_example_id" is not null',
    );
  }

  /** Packs the keys of all awards, in the order of their IDs. */
  async #packKeys(): Promise<void> {
    let after = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const rows = (await this.execute(
        'select "id", "ceremony_key" as "key" from "awards"."award" where "id" > ? order by "id" limit ?',
        [after, batchSize],
      )) as { id: string; key: string }[];
      if (rows.length === 0) return;
      const packed = rows.map(({ id, key }) => ({ id, key: packedKey(key) }));
      await this.execute(
        `update "awards"."award" as "e" set "ceremony_key" = "packed"."key"
          from json_to_recordset(?::json) as "packed" ("id" uuid, "key" text) where "e"."id" = "packed"."id"`,
        [JSON.stringify(packed)],
      );
      after = rows.at(-1)!.id;
    }
  }
}

/** Packs a key whose ranks are written with full stops between them and a "/" before the sort key of the name. */
function packedKey(key: string): string {
  const read = /^([0-9]+)\.([01])\.([0-9])\.0*(-?[0-9]+)\.([0-9])\.([01])\/(.*)$/s.exec(key);
  if (!read) return key;
  const [, decider, form, subject, precedence, grade, posthumous, nameKey] = read;
  return ceremonyKeyOfRanks({
    ...{ decider: Number(decider), isTitle: form === "0", subject: Number(subject), precedence: Number(precedence) },
    ...{ grade: Number(grade), isPosthumous: posthumous === "1", nameKey: nameKey! },
  });
}
