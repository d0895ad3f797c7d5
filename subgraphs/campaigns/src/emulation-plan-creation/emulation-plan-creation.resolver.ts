import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { Mutation, Resolver } from "type-graphql";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { CreateEmulationPlanInput } from "./emulation-plan-creation.inputs.js";
import { EmulationPlanCreationService } from "./emulation-plan-creation.service.js";

const CreateEmulationPlanPayload = payloadType("CreateEmulationPlanPayload", "emulationPlan", () => EmulationPlan);

/**
 * The mutation that issues a plan. It stands beside `emulation-plan` and not in it, since it creates content items, which import
 * the plan.
 */
@Resolver(() => EmulationPlan)
export class EmulationPlanCreationResolver {
  @Writes<CreateEmulationPlanInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId,
  })
  @Mutation(() => CreateEmulationPlanPayload, {
    description: bilingual(
      "Ban hành kế hoạch năm; mỗi tổ chức có một kế hoạch cho mỗi năm",
      "Issues a yearly plan, the only one of its organization for its year",
    ),
  })
  createEmulationPlan(
    @Input(() => CreateEmulationPlanInput) input: CreateEmulationPlanInput,
    @Write() write: Write<CreateEmulationPlanInput>,
  ) {
    return mutate(write, "emulationPlan", input, (em) => new EmulationPlanCreationService(em).create(input));
  }
}
