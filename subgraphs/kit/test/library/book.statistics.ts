import "reflect-metadata";
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import {
  columnDimension,
  defineStatistics,
  statisticsArguments,
  statisticsType,
  yearDimension,
} from "../../src/graph/statistics/index.js";
import { forEveryone, forStaff, Internal, Public } from "../../src/model/visibility/index.js";
import { Book } from "./book.js";
import { BookFilter, bookList } from "./book.list.js";

enum BookDimension {
  SHELF = "SHELF",
  YEAR = "YEAR",
  PRICE = "PRICE",
}
registerEnumType(BookDimension, { name: "BookDimension", description: "Chiều. Dimension." });

@ObjectType({ description: "Dòng. Row." })
export class BookStatsRow {
  @Public()
  @Field(() => ID, { nullable: true })
  shelf?: string | null;

  @Public()
  @Field(() => Int, { nullable: true })
  year?: number | null;

  @Internal()
  @Field(() => Int, { nullable: true })
  price?: number | null;

  @Public()
  @Field(() => Int)
  bookCount!: number;

  @Internal()
  @Field(() => Int, { nullable: true })
  priceTotal?: number | null;
}
export const BookStats = statisticsType(() => BookStatsRow, "BookStats");

@ArgsType()
export class BookStatsArguments extends statisticsArguments(BookFilter, BookDimension) {}

export const bookStatistics = defineStatistics<Book>({
  list: bookList,
  dimensions: {
    SHELF: columnDimension("shelf", "shelfId", forEveryone),
    YEAR: yearDimension("year", "printedOn", forEveryone),
    PRICE: columnDimension("price", "price", forStaff),
  },
  measures: [{ row: "bookCount" }, { row: "priceTotal", sum: (_, column) => column("price"), isNullable: true }],
});
