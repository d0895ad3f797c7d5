import "reflect-metadata";
import { Migration } from "@mikro-orm/migrations";
import { defineErrors } from "@thidua/base/errors";
import { Role } from "@thidua/base/tokens";
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { Writes } from "../src/access/authorization/index.js";
import { ownedEntity } from "../src/graph/federation/index.js";
import {
  IdempotentInput,
  mutate,
  payloadType,
  requireVersion,
  VersionedInput,
  Write,
} from "../src/graph/mutations/index.js";
import { type ConnectionPage, paginate, paginateChildren } from "../src/graph/pagination/index.js";
import type { SubgraphContext } from "../src/graph/request/index.js";
import { statistics } from "../src/graph/statistics/index.js";
import { sortKey } from "../src/model/names/index.js";
import { recordFields, requireText } from "../src/model/records/index.js";
import { DateScalar } from "../src/model/scalars/index.js";
import { Public } from "../src/model/visibility/index.js";
import type { SubgraphDefinition } from "../src/serve/server/index.js";
import { BookConnection, BooksArguments, bookList } from "./book-list.js";
import { BookStats, BookStatsArguments, BookStatsRow, bookStatistics } from "./book-statistics.js";
import { Book, Shelf } from "./shelf-records.js";

export { Book, Shelf };

/* A library's shelves and books: the kit knows no noun of the domain, so its tests have nouns of their own. */

const bookErrors = defineErrors({
  BOOK_TOO_HEAVY: { vi: "Sách nặng quá {limit} gam", en: "The book is heavier than {limit} grams" },
});

@InputType()
class AddBookInput extends IdempotentInput {
  @Field(() => String)
  title!: string;

  @Field(() => Int, { nullable: true })
  weight?: number | null;

  @Field(() => DateScalar, { nullable: true })
  printedOn?: string | null;

  @Field(() => Int, { nullable: true })
  price?: number | null;

  @Field(() => Boolean, { nullable: true })
  isLost?: boolean | null;

  @Field(() => ID)
  shelfId!: string;
}

@InputType()
class WeighBookInput extends VersionedInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  weight!: number;
}

const AddBookPayload = payloadType("AddBookPayload", "book", () => Book);

@Resolver(() => Book)
class BookResolver {
  @Public()
  @Query(() => BookStats, { nullable: true })
  bookStats(@Args(() => BookStatsArguments) given: BookStatsArguments, @Ctx() context: SubgraphContext) {
    return statistics(context, bookStatistics, BookStatsRow, given);
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
  @Query(() => Book, { nullable: true })
  book(@Arg("id", () => ID) id: string, @Ctx() context: SubgraphContext) {
    return context.loaders.one(Book).load(id);
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
  weighBook(@Arg("input", () => WeighBookInput) input: WeighBookInput, @Write() write: Write<WeighBookInput>) {
    return mutate(write, "book", input, async (em) => {
      const book = await em.findOneOrFail(Book, { id: input.id });
      requireVersion(book, input.expectedVersion);
      book.weight = input.weight;
      await em.flush();
      return book;
    });
  }

  /** Writes first and refuses then, to show that a refusal leaves nothing behind. */
  @Writes<AddBookInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => AddBookPayload)
  addBook(@Arg("input", () => AddBookInput) input: AddBookInput, @Write() write: Write<AddBookInput>) {
    return mutate(write, "book", input, async (em) => {
      const title = requireText(input.title, ["title"], 100);
      const book = em.create(Book, {
        ...recordFields({}),
        title,
        titleSortKey: sortKey(title),
        weight: input.weight,
        printedOn: input.printedOn,
        price: input.price,
        isLost: input.isLost ?? false,
        shelfId: input.shelfId,
      });
      await em.persist(book).flush();
      if ((input.weight ?? 0) > 5_000) throw bookErrors.BOOK_TOO_HEAVY(["weight"], { limit: 5_000 });
      return book;
    });
  }
}

@Resolver(() => Shelf)
class ShelfResolver {
  @Public()
  @Query(() => [Shelf])
  shelves(@Ctx() context: SubgraphContext) {
    return context.em.find(Shelf, {}, { orderBy: { name: "asc" } });
  }

  @Public()
  @FieldResolver(() => BookConnection)
  books(
    @Root() shelf: Shelf,
    @Args(() => BooksArguments) given: BooksArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Book>> {
    return paginateChildren(context, bookList, "shelfId", shelf.id, given);
  }
}

class Initial extends Migration {
  override up(): void {
    const base = `"id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default 'STATED' check ("certainty" in ('STATED', 'SECONDARY', 'UNVERIFIED')), "sources" jsonb not null, "search_text" text not null default ''`;
    this.addSql(`create table "library"."shelf" (${base}, "name" text not null, primary key ("id"))`);
    this.addSql(
      `create table "library"."book" (${base}, "title" text not null, "title_sort_key" text collate "C" not null, "weight" int null, "printed_on" date null, "price" int null, "is_lost" boolean not null default false, "shelf_id" uuid not null references "library"."shelf" ("id"), primary key ("id"))`,
    );
    this.addSql(`create index "book_search_text_index" on "library"."book" using gin ("search_text" gin_trgm_ops)`);
  }
}

/** The library as a subgraph. */
export const library: SubgraphDefinition = {
  name: "library",
  database: { schema: "library", entities: [Shelf, Book], migrations: [{ name: "initial", class: Initial }] },
  graph: {
    resolvers: [BookResolver, ShelfResolver],
    references: { Book: ownedEntity(Book), Shelf: ownedEntity(Shelf) },
  },
};
