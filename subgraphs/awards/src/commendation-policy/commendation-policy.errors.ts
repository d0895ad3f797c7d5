import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a statement about commendation. */
export const commendationPolicyErrors = defineErrors({
  POLICY_NEEDS_ONE_SOURCE: {
    vi: "Phải nêu một phong trào thi đua hoặc một kế hoạch công tác, không phải cả hai",
    en: "Name either a campaign or an emulation plan, not both",
  },
});
