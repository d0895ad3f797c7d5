import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** On what commendation is to be based. Source: articles 0, 2 and 4. */
export enum CommendationBasis {
  CAMPAIGN_RESULT = "CAMPAIGN_RESULT",
  TASK_COMPLETION = "TASK_COMPLETION",
}

registerEnumeration(
  CommendationBasis,
  "CommendationBasis",
  ["Cơ sở để khen thưởng", "On what commendation is to be based"],
  {
    CAMPAIGN_RESULT: ["Kết quả phong trào thi đua", "The result of the campaign"],
    TASK_COMPLETION: ["Kết quả hoàn thành nhiệm vụ", "How the tasks were completed"],
  },
);
