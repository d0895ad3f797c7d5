import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { Mutation, Resolver } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { LaunchCampaignInput } from "./campaign-launch.inputs.js";
import { CampaignLaunchService } from "./campaign-launch.service.js";

const LaunchCampaignPayload = payloadType("LaunchCampaignPayload", "campaign", () => Campaign);

/**
 * The mutation that launches a campaign. It stands beside `campaign` and not in it, since it creates content items and criteria,
 * which import the campaign.
 */
@Resolver(() => Campaign)
export class CampaignLaunchResolver {
  @Writes<LaunchCampaignInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ organizationId }) => organizationId ?? null,
  })
  @Mutation(() => LaunchCampaignPayload, {
    description: bilingual(
      "Phát động một phong trào với nội dung và tiêu chí",
      "Launches a campaign with its contents and criteria",
    ),
  })
  launchCampaign(
    @Input(() => LaunchCampaignInput) input: LaunchCampaignInput,
    @Write() write: Write<LaunchCampaignInput>,
  ) {
    return mutate(write, "campaign", input, (em) => new CampaignLaunchService(em).launch(input));
  }
}
