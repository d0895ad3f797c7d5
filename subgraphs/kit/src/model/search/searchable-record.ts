import { BeforeCreate, BeforeUpdate, Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { Derived } from "../columns/index.js";
import { BaseRecord } from "../database/index.js";
import { searchColumns } from "./search-columns.js";
import { indexedWords } from "./search-table.js";
import type { SearchableTexts } from "./searchable-texts.js";

/** A record that can be searched, through an index of its words. The columns are no fields; the hooks below maintain them. */
@ObjectType()
@Entity({ abstract: true })
export abstract class SearchableRecord extends BaseRecord {
  /** The words without accents, see `searchColumns`. */
  @Derived()
  @Property({ type: "text" })
  @Index({
    expression: (columns: { [name: string]: string }, table: object, indexName: string) =>
      `create index "${indexName}" on ${table} using gin (${indexedWords(`"${columns.searchText}"`)})`,
  })
  searchText: string = "";

  /** The same words with their accents. */
  @Derived()
  @Property({ type: "text", default: "" })
  searchAccents: string = "";

  /** Returns the texts by which readers search for the record. Whoever may see the record may read them. */
  abstract searchableTexts(): SearchableTexts;

  @BeforeCreate()
  @BeforeUpdate()
  refreshSearch(): void {
    Object.assign(this, searchColumns(this.searchableTexts()));
  }
}
