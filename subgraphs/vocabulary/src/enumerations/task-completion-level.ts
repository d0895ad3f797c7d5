import { registerEnumType } from "type-graphql";

/** How tasks were completed. Source: glossary of awards, article 0 (A0-12). */
export enum TaskCompletionLevel {
  COMPLETED = "COMPLETED",
  COMPLETED_WELL = "COMPLETED_WELL",
  COMPLETED_EXCELLENTLY = "COMPLETED_EXCELLENTLY",
}

registerEnumType(TaskCompletionLevel, {
  name: "TaskCompletionLevel",
  description: "Mức độ hoàn thành nhiệm vụ. How tasks were completed.",
  valuesConfig: {
    COMPLETED: { description: "Hoàn thành nhiệm vụ. Completed." },
    COMPLETED_WELL: { description: "Hoàn thành tốt nhiệm vụ. Completed well." },
    COMPLETED_EXCELLENTLY: { description: "Hoàn thành xuất sắc nhiệm vụ. Completed excellently." },
  },
});
