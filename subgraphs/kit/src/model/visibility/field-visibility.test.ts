import { expect, it } from "vitest";
import "reflect-metadata";
import { buildSchemaSync, Field, FieldResolver, ObjectType, Query, Resolver } from "type-graphql";
import { Internal, Public } from "./field-decorators.js";
import { fieldVisibility, registerFieldVisibility } from "./field-visibility.js";

@ObjectType()
abstract class Printed {
  @Public()
  @Field(() => String)
  title!: string;
}

/** The one that owns it: in a department's process of its own, or in one process with all others. */
@ObjectType("Book")
class Book extends Printed {
  @Internal()
  @Field(() => String, { nullable: true })
  note?: string;
}

@Resolver(() => Book)
class BookResolver {
  @Public()
  @Query(() => Book)
  book(): Book {
    return new Book();
  }

  @Internal()
  @FieldResolver(() => String, { nullable: true })
  borrower(): null {
    return null;
  }
}

/** What another subgraph knows of it. */
@ObjectType("Book")
class BookElsewhere {
  @Public()
  @Field(() => String)
  note!: string;
}

@Resolver(() => BookElsewhere)
class ReviewResolver {
  @Public()
  @Query(() => BookElsewhere)
  reviewed(): BookElsewhere {
    return new BookElsewhere();
  }
}

it("an entity's fields keep their levels when a stub of the same name in another subgraph is built before it", () => {
  for (const resolver of [ReviewResolver, BookResolver, ReviewResolver]) {
    registerFieldVisibility(
      buildSchemaSync({ resolvers: [resolver], validate: false, skipCheck: true, authChecker: () => true }),
    );
  }
  const levels = (target: object) =>
    ["title", "note", "borrower"].map((field) => fieldVisibility(target, field)?.level ?? null);
  expect(levels(Book)).toEqual(["PUBLIC", "INTERNAL", "INTERNAL"]);
  expect(levels(BookElsewhere)).toEqual([null, "PUBLIC", null]);
});
