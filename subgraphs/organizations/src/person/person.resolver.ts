import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { CreatePersonInput } from "./person.inputs.js";
import { Person } from "./person.js";
import { PersonConnection, PersonsArguments, personList } from "./person.list.js";
import { PersonService } from "./person.service.js";

const CreatePersonPayload = payloadType("CreatePersonPayload", "person", () => Person);

/** Which people there are. */
@Resolver(() => Person)
export class PersonResolver {
  @Public()
  @Query(() => Person, { nullable: true, description: bilingual("Một cá nhân theo mã định danh", "A person by id") })
  person(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Person).load(id);
  }

  @Public()
  @Query(() => PersonConnection, {
    nullable: true,
    description: bilingual("Các cá nhân, xếp theo tên gọi", "People, by given name"),
  })
  persons(
    @Args(() => PersonsArguments) given: PersonsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Person>> {
    return paginate(context, personList, given);
  }

  @Writes<CreatePersonInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreatePersonPayload, { description: bilingual("Thêm một cá nhân", "Add a person") })
  createPerson(
    @Arg("input", () => CreatePersonInput, { description: bilingual("Dữ liệu", "The input") }) input: CreatePersonInput,
    @Write() write: Write<CreatePersonInput>,
  ) {
    return mutate(write, "person", input, (em) => new PersonService(em).create(input));
  }
}
