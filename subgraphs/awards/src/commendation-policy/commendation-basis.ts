import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What commendation is based on. Source: articles 0, 2 and 4. */
export enum CommendationBasis {
  CAMPAIGN_RESULT = "CAMPAIGN_RESULT",
  TASK_COMPLETION = "TASK_COMPLETION",
}

registerEnumeration(CommendationBasis, "CommendationBasis", ["Cơ sở để khen thưởng", "The basis of commendation"], {
  CAMPAIGN_RESULT: ["Kết quả phong trào thi đua", "The results of the campaign"],
  TASK_COMPLETION: ["Kết quả hoàn thành nhiệm vụ", "The completion of tasks"],
});
