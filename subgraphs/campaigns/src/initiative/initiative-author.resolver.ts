import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { Public } from "@thidua/kit/model/visibility";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../person/person.js";
import { InitiativeAuthor } from "./initiative-author.js";

@Resolver(() => InitiativeAuthor)
export class InitiativeAuthorResolver {
  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual(
      "Người trong danh mục; null khi chỉ biết tên",
      "The person; null when only the name is known",
    ),
  })
  person(@Root() author: InitiativeAuthor) {
    return stubOf(Person, author.personId);
  }
}
