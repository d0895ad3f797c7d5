import "reflect-metadata";
import {
  Arg,
  Authorized,
  buildSchemaSync,
  Ctx,
  createResolversMap,
  Field,
  FieldResolver,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  UseMiddleware,
} from "type-graphql";
import { describe, expect, it } from "vitest";
import { callDirectly } from "./direct-resolvers.js";

interface Context {
  factor: number;
}

@ObjectType("Plot")
class Plot {
  @Field(() => Int)
  width = 3;

  @Field(() => Int)
  get doubled(): number {
    return this.width * 2;
  }

  @Field(() => Int)
  scaled(@Ctx() { factor }: Context): number {
    return this.width * factor;
  }

  @Field(() => Int)
  fails(): number {
    throw new Error(`of width ${this.width}`);
  }
}

@Resolver(() => Plot)
class PlotResolver {
  private readonly border = 10;

  @Query(() => Plot)
  plot(): Plot {
    return new Plot();
  }

  @FieldResolver(() => Int)
  bordered(@Root() plot: Plot): number {
    return plot.width + this.border + (plot instanceof Plot ? 0 : 1_000);
  }

  @FieldResolver(() => Int)
  async stretched(@Root() plot: Plot, @Ctx() context: Context): Promise<number> {
    return plot.width * context.factor;
  }

  @FieldResolver(() => Int)
  swapped(@Ctx() context: Context, @Root() plot: Plot): number {
    return plot.width - context.factor;
  }

  @FieldResolver(() => Int)
  side(@Root("width") width: number): number {
    return width;
  }

  @FieldResolver(() => Int)
  constant(): number {
    return this.border;
  }

  @FieldResolver(() => Int)
  named(@Root() plot: Plot, @Info() { fieldName }: { fieldName: string }): number {
    return plot.width + fieldName.length;
  }

  @FieldResolver(() => Int)
  times(@Root() plot: Plot, @Arg("count", () => Int) count: number): number {
    return plot.width * count;
  }

  @Authorized("OWNER")
  @FieldResolver(() => Int, { nullable: true })
  price(@Root() plot: Plot): number {
    return plot.width * 1_000;
  }

  @UseMiddleware(async (_, next) => (await next()) + 1)
  @FieldResolver(() => Int)
  counted(@Root() plot: Plot): number {
    return plot.width;
  }
}

/** A class of another subgraph in the same process, with the same name. */
@Resolver(() => Plot)
class OtherResolver {
  @FieldResolver(() => Int)
  constant(): number {
    return -1;
  }
}

/** Returns the resolvers of type-graphql, and those after the replacement. */
function resolversOf() {
  const resolvers = [PlotResolver] as const;
  const schema = buildSchemaSync({ resolvers, validate: false, skipCheck: true, authChecker: () => false });
  const made = createResolversMap(schema) as Record<string, Record<string, Resolve>>;
  const before = { ...made.Plot };
  const instance = new PlotResolver();
  callDirectly(schema, made, [...resolvers], () => instance);
  return { before, after: made.Plot! };
}
type Resolve = (source: unknown, args: object, context: Context, info: unknown) => unknown;

describe("resolvers that are called directly", () => {
  const { before, after } = resolversOf();
  const sources = [new Plot(), Object.assign(new Plot(), { width: 7 }), { width: 5 }];

  it("are those that nothing stands before and that take no arguments", () => {
    const replaced = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(replaced.sort()).toEqual(["bordered", "constant", "doubled", "fails", "scaled", "stretched"]);
  });

  it.each(Object.keys(before))("%s returns what type-graphql returns", async (name) => {
    for (const source of sources) {
      const call = async (resolve: Resolve) => {
        try {
          return await resolve(source, { count: 2 }, { factor: 4 }, { fieldName: name });
        } catch (error) {
          return error;
        }
      };
      const expected = await call(before[name]!);
      expect(expected).toBeDefined();
      expect(await call(after[name]!)).toEqual(expected);
    }
  });

  it("belong to the resolver classes of the schema", () => {
    expect(OtherResolver).toBeDefined();
    expect(after.constant!({}, {}, { factor: 1 }, null)).toBe(10);
  });
});
