import "reflect-metadata";
import type { Opt } from "@mikro-orm/core";
import { Entity } from "@mikro-orm/decorators/legacy";
import { Directive, ObjectType } from "type-graphql";
import {
  Choice,
  Choices,
  Day,
  Flag,
  NO_FIELD,
  ReferenceTo,
  SortKey,
  Text,
  Texts,
  Whole,
} from "../../src/model/columns/index.js";
import { SearchableRecord } from "../../src/model/search/index.js";
import { forStaff, INTERNAL, mayRead, PUBLIC, restrictRecords } from "../../src/model/visibility/index.js";
import { Binding, BookLanguage } from "./book-enumerations.js";
import { Shelf } from "./shelf.js";

@Directive('@key(fields: "id")')
@ObjectType({ description: "Sách. A book." })
@Entity({ tableName: "book" })
export class Book extends SearchableRecord {
  @Text("Tên sách", "The title of the book", { level: PUBLIC, limit: 100 })
  title!: string;

  @SortKey()
  titleSortKey!: string;

  @Whole("Khối lượng, gam", "The weight in grams", { level: PUBLIC, nullable: "NOT_STATED" })
  weight?: number | null;

  @Day("Ngày in", "The date of printing", { level: PUBLIC, nullable: "NOT_STATED" })
  printedOn?: string | null;

  @Whole("Giá mua, đồng", "The price in đồng", { level: INTERNAL, nullable: "NOT_STATED" })
  price?: number | null;

  @Text("Nhà xuất bản", "The publisher", { level: PUBLIC, nullable: "NOT_STATED" })
  publisher?: string | null;

  @Choice(Binding, "Kiểu bìa", "The binding", { level: PUBLIC, nullable: "NOT_STATED", index: true })
  binding?: Binding | null;

  @Choices(BookLanguage, "Các ngôn ngữ", "The languages of the book", { level: PUBLIC })
  languages: Opt<BookLanguage[]> = [];

  @Texts("Các từ khóa", "The keywords of the book", { level: PUBLIC })
  keywords: Opt<string[]> = [];

  @Flag("Sách đã mất; chỉ cán bộ thấy sách này", "Whether the book is lost: it is visible to staff alone", {
    level: NO_FIELD,
  })
  isLost: Opt<boolean> = false;

  @ReferenceTo(() => Shelf, { description: ["Giá sách", "The shelf on which the book stands"] })
  shelfId!: string;

  override searchableTexts() {
    return { names: [this.title], codes: [`book-${this.title}`], contents: [this.publisher] };
  }
}

restrictRecords(Book, (caller) => (mayRead(caller, forStaff) ? undefined : { isLost: false }));
