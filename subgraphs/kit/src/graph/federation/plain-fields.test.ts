import { expect, it } from "vitest";
import "reflect-metadata";
import { buildSchemaSync, createResolversMap, Field, ObjectType, Query, Resolver } from "type-graphql";
import { Internal, Public } from "../../model/visibility/index.js";
import { withoutPlainResolvers } from "./plain-fields.js";

@ObjectType("Map")
class MapSheet {
  @Public()
  @Field(() => String)
  title!: string;

  @Internal()
  @Field(() => String, { nullable: true })
  note?: string;
}

@Resolver(() => MapSheet)
class MapSheetResolver {
  @Public()
  @Query(() => MapSheet)
  map(): MapSheet {
    return new MapSheet();
  }
}

/** A type of another subgraph, which runs in the same process, has the same name, and says otherwise. */
@ObjectType("Map")
class MapElsewhere {
  @Public()
  @Field(() => String)
  note!: string;
}

@Resolver(() => MapElsewhere)
class MapElsewhereResolver {
  @Public()
  @Query(() => MapElsewhere)
  map(): MapElsewhere {
    return new MapElsewhere();
  }
}

function keptOf(resolver: typeof MapSheetResolver | typeof MapElsewhereResolver): string[] {
  const schema = buildSchemaSync({ resolvers: [resolver], validate: false, skipCheck: true, authChecker: () => true });
  const resolvers = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  return Object.keys(withoutPlainResolvers(schema, resolvers).Map ?? {});
}

it("public plain fields lose their resolvers; a field that a permission hides keeps it, whatever others of that name say", () => {
  expect(keptOf(MapElsewhereResolver)).toEqual([]);
  expect(keptOf(MapSheetResolver)).toEqual(["note"]);
});
