import { BeforeCreate, BeforeUpdate, Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { searchText } from "@thidua/base/text";
import { ObjectType } from "type-graphql";
import { BaseRecord } from "../database/index.js";

/** A record that can be found by words, through a trigram index. */
@ObjectType()
@Entity({ abstract: true })
export abstract class SearchableRecord extends BaseRecord {
  /** Not exposed: what `search` looks through. Kept by the hooks below, never written by hand. */
  @Property({ type: "text" })
  @Index({
    expression: (columns: { [name: string]: string }, table: object, indexName: string) =>
      `create index "${indexName}" on ${table} using gin ("${columns.searchText}" gin_trgm_ops)`,
  })
  searchText: string = "";

  /** The texts by which a reader may look for this record. */
  abstract searchableTexts(): (string | null | undefined)[];

  @BeforeCreate()
  @BeforeUpdate()
  refreshSearchText(): void {
    // The blank before the first word lets it be found as a word, like the others.
    this.searchText = ` ${searchText(...this.searchableTexts())}`;
  }
}
