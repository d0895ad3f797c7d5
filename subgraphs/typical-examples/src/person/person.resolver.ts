import { Public } from "@thidua/kit/authorization";
import type { SubgraphContext } from "@thidua/kit/federation";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/pagination";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { TypicalExample } from "../typical-example/typical-example.js";
import {
  TypicalExampleConnection,
  TypicalExamplesArguments,
  typicalExampleList,
} from "../typical-example/typical-example.list.js";
import { onlyVisible } from "../typical-example/visibility.js";
import { Person } from "./person.js";

@Resolver(() => Person)
export class PersonResolver {
  @Public()
  @FieldResolver(() => TypicalExampleConnection, {
    description: "Những lần cá nhân được tôn vinh là điển hình. The honored examples that the person is.",
  })
  typicalExamples(
    @Root() person: Person,
    @Args(() => TypicalExamplesArguments) given: TypicalExamplesArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<TypicalExample>> {
    return paginateChildren(context, typicalExampleList, "personId", person.id, onlyVisible(given, context));
  }
}
