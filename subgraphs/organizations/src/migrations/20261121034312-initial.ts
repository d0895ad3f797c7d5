import { Migration } from "@mikro-orm/migrations";

/** initial */
export class Migration20261121034312 extends Migration {
  override up(): void {
    this.addSql(
      'create table "organizations"."province" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "code" text not null, "name" text not null, "name_sort_key" text collate "C" not null, "valid_from" date null, "valid_to" date null, primary key ("id"))',
    );
    this.addSql('alter table "organizations"."province" add constraint "province_code_unique" unique ("code")');
    this.addSql(
      'create index "province_search_text_index" on organizations.province using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'alter table "organizations"."province" add constraint "province_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
  }
}
