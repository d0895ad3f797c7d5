import { registerEnumType } from "type-graphql";

/** On what commendation is to be based. Source: articles 0, 2 and 4. */
export enum CommendationBasis {
  CAMPAIGN_RESULT = "CAMPAIGN_RESULT",
  TASK_COMPLETION = "TASK_COMPLETION",
}

registerEnumType(CommendationBasis, {
  name: "CommendationBasis",
  description: "Cơ sở để khen thưởng. On what commendation is to be based.",
  valuesConfig: {
    CAMPAIGN_RESULT: { description: "Kết quả phong trào thi đua. The result of the campaign." },
    TASK_COMPLETION: { description: "Kết quả hoàn thành nhiệm vụ. How the tasks were completed." },
  },
});
