import "reflect-metadata";
import type { Opt } from "@mikro-orm/core";
import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../src/model/scalars/index.js";
import { SearchableRecord } from "../src/model/search/index.js";
import { forStaff, Internal, mayRead, Public, restrictRecords } from "../src/model/visibility/index.js";

@Directive('@key(fields: "id")')
@ObjectType({ description: "Giá sách. A shelf." })
@Entity({ tableName: "shelf" })
export class Shelf extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Tên. Name." })
  @Property({ type: "text" })
  name!: string;

  override searchableTexts() {
    return [this.name];
  }
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "Sách. A book." })
@Entity({ tableName: "book" })
export class Book extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Tên sách. Title." })
  @Property({ type: "text" })
  title!: string;

  @Property({ type: "text", columnType: "text", collation: "C" })
  titleSortKey!: string;

  @Public()
  @Field(() => Int, { nullable: true, description: "Gam; null khi chưa cân. Grams; null when not weighed." })
  @Property({ type: "integer", nullable: true })
  weight?: number | null;

  @Public()
  @Field(() => DateScalar, { nullable: true, description: "Ngày in. Day of printing." })
  @Property({ type: "date", nullable: true })
  printedOn?: string | null;

  @Internal()
  @Field(() => Int, { nullable: true, description: "Giá mua, đồng. Price in đồng." })
  @Property({ type: "integer", nullable: true })
  price?: number | null;

  /** A lost book is known to staff alone. */
  @Property({ type: "boolean", default: false })
  isLost: Opt<boolean> = false;

  @ManyToOne({ entity: () => Shelf, mapToPk: true, fieldName: "shelf_id" })
  @Index()
  shelfId!: string;

  override searchableTexts() {
    return [this.title];
  }
}

restrictRecords(Book, (caller) => (mayRead(caller, forStaff) ? undefined : { isLost: false }));
