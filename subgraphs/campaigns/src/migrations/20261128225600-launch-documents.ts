import { Migration } from "@mikro-orm/migrations";

/** The number of a stored reference, as two references have it in common. Without a number only the words identify a document. */
const sameDocument = `case when "launch"."reference" ->> 'number' is null
  then "known"."reference" ->> 'text' = "launch"."reference" ->> 'text'
  else "known"."number" = ("launch"."reference" ->> 'number')::int
    and "known"."type" is not distinct from "launch"."reference" ->> 'type'
    and "known"."symbol" is not distinct from "launch"."reference" ->> 'symbol'
    and "known"."reference" ->> 'suffix' is not distinct from "launch"."reference" ->> 'suffix'
    and "known"."year" is not distinct from "launch"."year" end`;

/**
 * Registers the documents by which stored campaigns were launched and stored plans were issued, unless the register has them. Their
 * issuers stay open, as no source states them. `indexForSearch`, which follows all migrations, makes them searchable once its
 * version is gone.
 */
export class Migration20261128225600 extends Migration {
  override up(): void {
    this.addSql(`do $do$ declare "launch" record; "added" uuid; begin
      for "launch" in
        select *, coalesce(("reference" ->> 'year')::int, extract(year from ("reference" ->> 'issuedOn')::date)::int) as "year" from (
          select "launch_document" as "reference", "certainty", "sources", "created_at" from "campaigns"."campaign"
          union all
          select "document", "certainty", "sources", "created_at" from "campaigns"."emulation_plan"
        ) as "stored" where "reference" is not null and "reference" <> 'null'::jsonb order by "created_at"
      loop
        continue when exists (select from "campaigns"."cited_document" as "known" where ${sameDocument});
        insert into "campaigns"."cited_document" ("id", "created_at", "updated_at", "certainty", "sources", "reference", "kind", "type", "number", "symbol", "issuer_symbol", "issued_on", "year", "term")
        values (gen_random_uuid(), now(), now(), "launch"."certainty", "launch"."sources", "launch"."reference",
          "launch"."reference" ->> 'kind', "launch"."reference" ->> 'type', ("launch"."reference" ->> 'number')::int,
          "launch"."reference" ->> 'symbol', "launch"."reference" ->> 'issuerSymbol', ("launch"."reference" ->> 'issuedOn')::date,
          "launch"."year", "launch"."reference" ->> 'term')
        returning "id" into "added";
        if to_regclass('"campaigns"."change"') is not null then
          insert into "campaigns"."change" ("actor", "operation", "type", "id", "kind", "after", "public_before", "public_after")
          values ('system', 'migration', 'CitedDocument', "added", 'CREATED', jsonb_build_object('reference', "launch"."reference"), false, true);
        end if;
      end loop;
      if "added" is not null and to_regclass('"campaigns"."search_index"') is not null then
        delete from "campaigns"."search_index";
      end if;
    end $do$`);
  }
}
