import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** How tasks were completed. Source: glossary of awards, article 0 (A0-12). */
export enum TaskCompletionLevel {
  COMPLETED = "COMPLETED",
  COMPLETED_WELL = "COMPLETED_WELL",
  COMPLETED_EXCELLENTLY = "COMPLETED_EXCELLENTLY",
}

registerEnumeration(
  TaskCompletionLevel,
  "TaskCompletionLevel",
  ["Mức độ hoàn thành nhiệm vụ", "How tasks were completed"],
  {
    COMPLETED: ["Hoàn thành nhiệm vụ", "Completed"],
    COMPLETED_WELL: ["Hoàn thành tốt nhiệm vụ", "Completed well"],
    COMPLETED_EXCELLENTLY: ["Hoàn thành xuất sắc nhiệm vụ", "Completed excellently"],
  },
);
