import "reflect-metadata";
import { ArgsType } from "type-graphql";
import { FilterInput, filterOf } from "../../src/graph/filtering/index.js";
import { orderOf } from "../../src/graph/ordering/index.js";
import { connectionType, defineList, listArguments } from "../../src/graph/pagination/index.js";
import { Book } from "./book.js";

const filtered = ["id", "title", "weight", "price", "publisher", "binding", "languages", "keywords"] as const;

@FilterInput("Điều kiện lọc sách", "Conditions on books")
export class BookFilter extends filterOf(Book, filtered, { shelf: "shelfId" }) {}

const order = orderOf(Book, "Book", {
  TITLE: ["titleSortKey", "Tên sách, theo thứ tự tiếng Việt", "The title, in Vietnamese order"],
  WEIGHT: "weight",
  PRINTED_ON: "printedOn",
  PRICE: "price",
});

@ArgsType()
export class BooksArguments extends listArguments(BookFilter, order.input) {}

export const BookConnection = connectionType(() => Book, "Book", ["sách", "books"]);

export const bookList = defineList<Book>({
  entity: Book,
  orders: order.columns,
  defaultOrder: [{ field: "TITLE", direction: "ASC" }],
  parents: ["shelfId"],
  filters: BookFilter.rules,
  search: "searchText",
});
