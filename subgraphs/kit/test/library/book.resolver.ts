import { defineErrors } from "@thidua/base/errors";
import { Role } from "@thidua/base/tokens";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { Writes } from "../../src/access/authorization/index.js";
import { byId, Input } from "../../src/graph/fields/index.js";
import { mutate, payloadType, requireVersion, Write, warn } from "../../src/graph/mutations/index.js";
import { type ConnectionPage, paginate } from "../../src/graph/pagination/index.js";
import type { SubgraphContext } from "../../src/graph/request/index.js";
import { statistics } from "../../src/graph/statistics/index.js";
import { columnValues } from "../../src/model/columns/index.js";
import { sortKey } from "../../src/model/names/index.js";
import { recordFields } from "../../src/model/records/index.js";
import { Public } from "../../src/model/visibility/index.js";
import { AddBookInput, WeighBookInput } from "./book.inputs.js";
import { Book } from "./book.js";
import { BookConnection, BooksArguments, bookList } from "./book.list.js";
import { BookStats, BookStatsArguments, BookStatsRow, bookStatistics } from "./book.statistics.js";
import { Shelf } from "./shelf.js";

const bookErrors = defineErrors({
  BOOK_TOO_HEAVY: { vi: "Sách nặng quá {limit} gam", en: "The book is heavier than {limit} grams" },
  BOOK_HEAVY: { vi: "Sách nặng {weight} gam", en: "The book weighs {weight} grams" },
});

const AddBookPayload = payloadType("AddBookPayload", "book", () => Book);

@Resolver(() => Book)
export class BookResolver extends byId(Book, "book", "Một cuốn sách", "A book") {
  @Public()
  @Query(() => BookStats, { nullable: true })
  bookStats(
    @Args(() => BookStatsArguments) given: BookStatsArguments,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return statistics(context, bookStatistics, BookStatsRow, given, info);
  }

  @Public()
  @Query(() => BookConnection, { nullable: true })
  books(
    @Args(() => BooksArguments) given: BooksArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Book>> {
    return paginate(context, bookList, given);
  }

  @Public()
  @Query(() => String, { nullable: true })
  fault(): string {
    throw new Error("connection to 10.0.0.7 refused: select secret from vault");
  }

  @Public()
  @FieldResolver(() => Shelf)
  shelf(@Root() book: Book, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Shelf).load(book.shelfId);
  }

  @Writes<WeighBookInput>({ roles: [Role.EDITOR, Role.REVIEWER], within: "ANY" })
  @Mutation(() => AddBookPayload)
  weighBook(@Input(() => WeighBookInput) input: WeighBookInput, @Write() write: Write<WeighBookInput>) {
    return mutate(write, "book", input, async (em) => {
      const book = await em.findOneOrFail(Book, { id: input.id });
      requireVersion(book, input.expectedVersion);
      book.weight = input.weight;
      await em.flush();
      return book;
    });
  }

  /** Writes before it refuses, so that a test can show that a refusal leaves no record. */
  @Writes<AddBookInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => AddBookPayload)
  addBook(@Input(() => AddBookInput) input: AddBookInput, @Write() write: Write<AddBookInput>) {
    return mutate(write, "book", input, async (em) => {
      const values = columnValues(Book, input, { titleSortKey: sortKey(input.title) });
      const book = em.create(Book, { ...recordFields(input), ...values });
      await em.persist(book).flush();
      if ((input.weight ?? 0) > 5_000) throw bookErrors.BOOK_TOO_HEAVY(["weight"], { limit: 5_000 });
      if ((input.weight ?? 0) > 3_000) warn(em, bookErrors.BOOK_HEAVY.violation(["weight"], { weight: input.weight }));
      return book;
    });
  }
}
