import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The levels of task completion. Source: glossary of awards, article 0 (A0-12). */
export enum TaskCompletionLevel {
  COMPLETED = "COMPLETED",
  COMPLETED_WELL = "COMPLETED_WELL",
  COMPLETED_EXCELLENTLY = "COMPLETED_EXCELLENTLY",
}

registerEnumeration(
  TaskCompletionLevel,
  "TaskCompletionLevel",
  ["Mức độ hoàn thành nhiệm vụ", "The level of task completion"],
  {
    COMPLETED: ["Hoàn thành nhiệm vụ", "The tasks are completed"],
    COMPLETED_WELL: ["Hoàn thành tốt nhiệm vụ", "The tasks are completed well"],
    COMPLETED_EXCELLENTLY: ["Hoàn thành xuất sắc nhiệm vụ", "The tasks are completed excellently"],
  },
);
