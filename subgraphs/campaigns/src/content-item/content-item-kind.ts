import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What a content item is within a campaign's or plan's text. */
export enum ContentItemKind {
  OBJECTIVE = "OBJECTIVE",
  CONTENT = "CONTENT",
  REQUIREMENT = "REQUIREMENT",
  PRINCIPLE = "PRINCIPLE",
  TASK = "TASK",
  PARAGRAPH = "PARAGRAPH",
}

registerEnumeration(
  ContentItemKind,
  "ContentItemKind",
  ["Loại nội dung của phong trào hay kế hoạch", "Kind of a content item"],
  {
    OBJECTIVE: ["Mục đích, mục tiêu", "Objective"],
    CONTENT: ["Nội dung thi đua", "Content"],
    REQUIREMENT: ["Yêu cầu", "Requirement"],
    PRINCIPLE: ["Nguyên tắc", "Principle"],
    TASK: ["Nhiệm vụ của kế hoạch", "Task of a plan"],
    PARAGRAPH: ["Đoạn văn thuộc một mục", "Paragraph within an item"],
  },
);
