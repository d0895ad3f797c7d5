import "reflect-metadata";
import { Migration } from "@mikro-orm/migrations";
import { ownedEntity } from "../../src/graph/federation/index.js";
import type { SubgraphDefinition } from "../../src/serve/server/index.js";
import { Book } from "./book.js";
import { BookResolver } from "./book.resolver.js";
import { Shelf } from "./shelf.js";
import { ShelfResolver } from "./shelf.resolver.js";

export { Book, Shelf };

/* A library of books and shelves, since the kit has no noun of the domain. */

const recordColumns = `"id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default 'STATED' check ("certainty" in ('STATED', 'SECONDARY', 'UNVERIFIED')), "sources" jsonb not null, "search_text" text not null default '', "search_accents" text not null default ''`;

class Initial extends Migration {
  override up(): void {
    this.addSql(`create table "library"."shelf" (${recordColumns}, "name" text not null, primary key ("id"))`);
    this.addSql(
      `create table "library"."book" (${recordColumns}, "title" text not null, "title_sort_key" text collate "C" not null, "weight" int null, "printed_on" date null, "price" int null, "publisher" text null, "binding" text null check ("binding" in ('HARDCOVER', 'PAPERBACK')), "languages" text[] not null, "keywords" text[] not null, "is_lost" boolean not null default false, "shelf_id" uuid not null constraint "book_shelf_id_foreign" references "library"."shelf" ("id"), primary key ("id"))`,
    );
    for (const table of ["shelf", "book"])
      this.addSql(
        `create index "${table}_search_text_index" on "library"."${table}" using gin (string_to_array("search_text", ' '))`,
      );
    this.addSql(`create index "book_languages_index" on "library"."book" using gin ("languages")`);
    this.addSql(`create index "book_keywords_index" on "library"."book" using gin ("keywords")`);
    this.addSql(`create index "book_binding_index" on "library"."book" ("binding")`);
    // What the list of books needs, see list-indexes.
    for (const columns of [["title_sort_key"], ["shelf_id", "title_sort_key"], ["weight"], ["printed_on"], ["price"]])
      this.addSql(
        `create index "book_${columns.join("_")}_id_index" on "library"."book" (${columns.join(", ")}, "id")`,
      );
  }
}

/** The library as a subgraph. */
export const library: SubgraphDefinition = {
  name: "library",
  database: { schema: "library", entities: [Shelf, Book], migrations: [{ name: "initial", class: Initial }] },
  graph: {
    resolvers: [BookResolver, ShelfResolver],
    references: { Book: ownedEntity(Book), Shelf: ownedEntity(Shelf) },
  },
};
