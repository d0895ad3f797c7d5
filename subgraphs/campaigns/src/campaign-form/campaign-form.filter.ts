import { enumListFilter } from "@thidua/kit/graph/filtering";
import { CampaignForm } from "./campaign-form.js";

/** The operators of a list of forms, for campaigns and plans. */
export const CampaignFormListFilter = enumListFilter(CampaignForm, "CampaignForm");
