import { BeforeCreate, BeforeUpdate, Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { searchText } from "@thidua/base/text";
import { ObjectType } from "type-graphql";
import { BaseRecord } from "../database/index.js";

/** A record that can be searched, through a trigram index. */
@ObjectType()
@Entity({ abstract: true })
export abstract class SearchableRecord extends BaseRecord {
  /** What `search` reads. It is no field of the graph; the hooks below maintain it. */
  @Property({ type: "text" })
  @Index({
    expression: (columns: { [name: string]: string }, table: object, indexName: string) =>
      `create index "${indexName}" on ${table} using gin ("${columns.searchText}" gin_trgm_ops)`,
  })
  searchText: string = "";

  /** Returns the texts by which readers search for the record. */
  abstract searchableTexts(): (string | null | undefined)[];

  @BeforeCreate()
  @BeforeUpdate()
  refreshSearchText(): void {
    // The space before the first word makes it match as a word, like the others.
    this.searchText = ` ${searchText(...this.searchableTexts())}`;
  }
}
