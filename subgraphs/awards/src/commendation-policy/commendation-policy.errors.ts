import { defineErrors } from "@thidua/base/errors";

/** The errors of commendation policies. */
export const commendationPolicyErrors = defineErrors({
  POLICY_NEEDS_ONE_SOURCE: {
    vi: "Hãy nêu một phong trào thi đua hoặc một kế hoạch công tác, không nêu cả hai",
    en: "State either a campaign or an emulation plan, not both",
  },
});
