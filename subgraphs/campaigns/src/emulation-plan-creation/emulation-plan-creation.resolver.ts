import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { Arg, Mutation, Resolver } from "type-graphql";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { CreateEmulationPlanInput } from "./emulation-plan-creation.inputs.js";
import { EmulationPlanCreationService } from "./emulation-plan-creation.service.js";

const CreateEmulationPlanPayload = payloadType("CreateEmulationPlanPayload", "emulationPlan", () => EmulationPlan);

@Resolver(() => EmulationPlan)
export class EmulationPlanCreationResolver {
  @Writes<CreateEmulationPlanInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => CreateEmulationPlanPayload, {
    description: bilingual("Ban hành kế hoạch năm", "Issue a yearly plan"),
  })
  createEmulationPlan(
    @Arg("input", () => CreateEmulationPlanInput, { description: bilingual("Dữ liệu", "The input") })
    input: CreateEmulationPlanInput,
    @Write() write: Write<CreateEmulationPlanInput>,
  ) {
    return mutate(write, "emulationPlan", input, (em) => new EmulationPlanCreationService(em).create(input));
  }
}
