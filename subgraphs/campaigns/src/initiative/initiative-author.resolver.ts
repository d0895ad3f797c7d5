import { bilingual } from "@thidua/base/locale";
import { stubOf } from "@thidua/kit/graph/federation";
import { Public } from "@thidua/kit/model/visibility";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../person/person.js";
import { InitiativeAuthor } from "./initiative-author.js";

/** The person behind the name of an author. */
@Resolver(() => InitiativeAuthor)
export class InitiativeAuthorResolver {
  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual(
      "Cá nhân có trong hệ thống; để trống nếu nguồn chỉ nêu tên",
      "The person. Null: not stated in the source, which gives a name only",
    ),
  })
  person(@Root() author: InitiativeAuthor) {
    return stubOf(Person, author.personId);
  }
}
