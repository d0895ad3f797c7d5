import "reflect-metadata";
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { type StatisticsDefinition, statisticsArguments, statisticsType } from "../../src/graph/statistics/index.js";
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

export const bookStatistics: StatisticsDefinition<Book> = {
  list: bookList,
  dimensions: {
    SHELF: { row: "shelf", sql: (_, column) => column("shelfId"), visibility: forEveryone },
    YEAR: {
      row: "year",
      sql: (_, column) => `extract(year from ${column("printedOn")})::int`,
      visibility: forEveryone,
    },
    PRICE: { row: "price", sql: (_, column) => column("price"), visibility: forStaff },
  },
  measures: [
    { row: "bookCount", sql: () => "count(*)::int" },
    { row: "priceTotal", sql: (_, column) => `sum(${column("price")})::int` },
  ],
};
