import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { CreatePersonInput } from "./person.inputs.js";
import { Person } from "./person.js";
import { PersonConnection, PersonsArguments, personList } from "./person.list.js";
import { PersonService } from "./person.service.js";

const CreatePersonPayload = payloadType("CreatePersonPayload", "person", () => Person);

/** Queries of persons, and the mutation that adds one. */
@Resolver(() => Person)
export class PersonResolver extends byId(Person, "person", "Một cá nhân", "A person") {
  @Public()
  @Query(() => PersonConnection, {
    nullable: true,
    description: bilingual("Các cá nhân, sắp xếp theo tên", "The persons, ordered by given name"),
  })
  persons(
    @Args(() => PersonsArguments) given: PersonsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Person>> {
    return paginate(context, personList, given);
  }

  @Writes<CreatePersonInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreatePersonPayload, { description: bilingual("Thêm một cá nhân", "Adds a person") })
  createPerson(@Input(() => CreatePersonInput) input: CreatePersonInput, @Write() write: Write<CreatePersonInput>) {
    return mutate(write, "person", input, (em) => new PersonService(em).create(input));
  }
}
