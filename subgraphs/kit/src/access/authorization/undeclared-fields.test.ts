import "reflect-metadata";
import { Role } from "@thidua/base/tokens";
import { Field, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { expect, it } from "vitest";
import { buildSubgraph } from "../../graph/federation/index.js";
import { Write } from "../../graph/mutations/index.js";
import { Internal, Public } from "../../model/visibility/index.js";
import { writeRuleOf } from "./write-rule.js";
import { Writes } from "./writes.js";

@ObjectType()
class Forgetful {
  @Field(() => Int)
  forgotten!: number;

  @Internal()
  @Field(() => Int)
  hiddenButNeverNull!: number;

  @Public()
  @Field(() => Int)
  fine!: number;
}

@Resolver()
class ForgetfulResolver {
  @Query(() => Forgetful, { nullable: true })
  forgetful(): Forgetful | null {
    return null;
  }

  @Mutation(() => Int)
  change(): number {
    return 1;
  }

  @Writes({ roles: [Role.EDITOR], within: "ANY" })
  @Mutation(() => String)
  changeAsEditor(@Write() write: Write<unknown>): string {
    return write.author.actor;
  }

  @Writes({ roles: [Role.EDITOR], within: "ANY" })
  @Mutation(() => Int)
  changeUnchecked(): number {
    return 1;
  }
}

it("a subgraph with a field or a mutation that does not say who may use it is not built", () => {
  expect(() => buildSubgraph({ resolvers: [ForgetfulResolver], references: {} })).toThrow(
    [
      "Nothing is public by omission:",
      "  Query.forgetful does not say who may read it",
      "  Forgetful.forgotten does not say who may read it",
      "  Forgetful.hiddenButNeverNull can be hidden, but cannot be null",
      "  Mutation.change does not say who may use it",
      "  Mutation.changeUnchecked does not take @Write(): nothing checks its scope",
    ].join("\n"),
  );
});

it("a mutation without a rule has nothing to pass to @Write()", () => {
  expect(writeRuleOf(ForgetfulResolver.prototype, "changeAsEditor")).toEqual({ roles: [Role.EDITOR], within: "ANY" });
  expect(() => writeRuleOf(ForgetfulResolver.prototype, "change")).toThrow(
    "ForgetfulResolver.change takes @Write() but declares no @Writes",
  );
});
