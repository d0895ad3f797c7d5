import "reflect-metadata";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { type InstanceOf, IntFilter, StringFilter } from "../src/graph/filtering/index.js";
import { orderInput } from "../src/graph/ordering/index.js";
import { connectionType, type ListDefinition, listArguments } from "../src/graph/pagination/index.js";
import { Book } from "./shelf-records.js";

enum BookOrderField {
  PRICE = "PRICE",
  TITLE = "TITLE",
  WEIGHT = "WEIGHT",
  PRINTED_ON = "PRINTED_ON",
}
registerEnumType(BookOrderField, { name: "BookOrderField", description: "Trường. Field." });

@InputType({ description: "Lọc. Filter." })
export class BookFilter {
  @Field(() => [BookFilter], { nullable: true })
  and?: BookFilter[] | null;

  @Field(() => [BookFilter], { nullable: true })
  or?: BookFilter[] | null;

  @Field(() => BookFilter, { nullable: true })
  not?: BookFilter | null;

  @Field(() => StringFilter, { nullable: true })
  title?: StringFilter | null;

  @Field(() => IntFilter, { nullable: true })
  weight?: InstanceOf<typeof IntFilter> | null;

  @Field(() => IntFilter, { nullable: true })
  price?: InstanceOf<typeof IntFilter> | null;
}

@ArgsType()
export class BooksArguments extends listArguments(BookFilter, orderInput(BookOrderField, "Book")) {}

export const BookConnection = connectionType(() => Book, "Book");

export const bookList: ListDefinition<Book> = {
  entity: Book,
  orders: { TITLE: "titleSortKey", WEIGHT: "weight", PRINTED_ON: "printedOn", PRICE: "price" },
  defaultOrder: [{ field: "TITLE", direction: "ASC" }],
  filters: { title: "title", weight: "weight", price: "price" },
  search: "searchText",
};
