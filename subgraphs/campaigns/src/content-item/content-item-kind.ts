import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What a content item is within the text of a campaign or plan. */
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
  ["Loại nội dung của phong trào hay kế hoạch", "The kinds of content item"],
  {
    OBJECTIVE: ["Mục đích, mục tiêu", "An objective"],
    CONTENT: ["Nội dung thi đua", "A subject of emulation"],
    REQUIREMENT: ["Yêu cầu", "A requirement"],
    PRINCIPLE: ["Nguyên tắc", "A principle"],
    TASK: ["Nhiệm vụ của kế hoạch", "A task of a plan"],
    PARAGRAPH: ["Đoạn văn thuộc một mục", "A paragraph within an item"],
  },
);
