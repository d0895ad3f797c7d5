import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { byId } from "../../src/graph/fields/index.js";
import { type ConnectionPage, paginateChildren } from "../../src/graph/pagination/index.js";
import type { SubgraphContext } from "../../src/graph/request/index.js";
import { Public } from "../../src/model/visibility/index.js";
import type { Book } from "./book.js";
import { BookConnection, BooksArguments, bookList } from "./book.list.js";
import { Shelf } from "./shelf.js";

@Resolver(() => Shelf)
export class ShelfResolver extends byId(Shelf, "shelf", "Một giá sách", "A shelf") {
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
