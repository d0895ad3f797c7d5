import "reflect-metadata";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Migration } from "@mikro-orm/migrations";
import type { EntityManager } from "@mikro-orm/sql";
import type { DatabaseDefinition } from "../../src/changes/database/index.js";
import type { MirrorDefinition } from "../../src/changes/mirror/index.js";
import { Unrecorded } from "../../src/model/database/index.js";

/* A catalog mirrors the books and shelves of the library. */

/** A book as the library publishes it. */
export interface BookSnapshot {
  title: string;
  weight: number | null;
  printedOn: string | null;
  shelfId: string;
}

@Unrecorded()
@Entity({ tableName: "listed_shelf" })
export class ListedShelf {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  name!: string;

  /** Derived: the number of listed books on the shelf. */
  @Property({ type: "integer", default: 0 })
  bookCount: number = 0;
}

@Unrecorded()
@Entity({ tableName: "listed_book" })
export class ListedBook {
  @PrimaryKey({ type: "uuid" })
  id!: string;

  @Property({ type: "text" })
  title!: string;

  @Property({ type: "integer", nullable: true })
  weight?: number | null;

  @Property({ type: "date", nullable: true })
  printedOn?: string | null;

  @Property({ type: "uuid" })
  shelfId!: string;
}

/** The mirror of the library. */
export const libraryMirror: MirrorDefinition = {
  owner: "library",
  types: {
    Shelf: { entity: ListedShelf, row: ({ name }: { name: string }) => ({ name }) },
    Book: {
      entity: ListedBook,
      row: ({ title, weight, printedOn, shelfId }: BookSnapshot) => ({ title, weight, printedOn, shelfId }),
    },
  },
  async afterBatch(em: EntityManager) {
    const schema = `"${em.config.get("schema")}"`;
    await em.execute(
      `update ${schema}."listed_shelf" as "shelf" set "book_count" = "counted"."number"
       from (select "each"."id", count("book"."id")::int as "number" from ${schema}."listed_shelf" as "each"
             left join ${schema}."listed_book" as "book" on "book"."shelf_id" = "each"."id" group by "each"."id") as "counted"
       where "counted"."id" = "shelf"."id" and "counted"."number" <> "shelf"."book_count"`,
    );
  },
};

/** The database of a catalog. Each catalog has a schema of its own. */
export function catalogDatabase(schema: string): DatabaseDefinition {
  class Initial extends Migration {
    override up(): void {
      this.addSql(
        `create table "${schema}"."listed_shelf" ("id" uuid not null, "name" text not null, "book_count" int not null default 0, primary key ("id"))`,
      );
      this.addSql(
        `create table "${schema}"."listed_book" ("id" uuid not null, "title" text not null, "weight" int null, "printed_on" date null, "shelf_id" uuid not null, primary key ("id"))`,
      );
    }
  }
  return { schema, entities: [ListedShelf, ListedBook], migrations: [{ name: "initial", class: Initial }] };
}

/** All rows of a mirror, as text that can be compared. */
export async function rowsOf(em: EntityManager): Promise<string[]> {
  const schema = `"${em.config.get("schema")}"`;
  const rows = await em.execute<{ row: string }[]>(
    `select row_to_json("shelf")::text as "row" from ${schema}."listed_shelf" as "shelf"
     union all select row_to_json("book")::text from ${schema}."listed_book" as "book"`,
  );
  return rows.map(({ row }) => row).sort();
}
