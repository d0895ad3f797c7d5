import { registerEnumType } from "type-graphql";

/** What a content item is within a campaign's or plan's text. */
export enum ContentItemKind {
  OBJECTIVE = "OBJECTIVE",
  CONTENT = "CONTENT",
  REQUIREMENT = "REQUIREMENT",
  PRINCIPLE = "PRINCIPLE",
  TASK = "TASK",
  PARAGRAPH = "PARAGRAPH",
}

registerEnumType(ContentItemKind, {
  name: "ContentItemKind",
  description: "Loại nội dung của phong trào hay kế hoạch. Kind of a content item.",
  valuesConfig: {
    OBJECTIVE: { description: "Mục đích, mục tiêu. Objective." },
    CONTENT: { description: "Nội dung thi đua. Content." },
    REQUIREMENT: { description: "Yêu cầu. Requirement." },
    PRINCIPLE: { description: "Nguyên tắc. Principle." },
    TASK: { description: "Nhiệm vụ của kế hoạch. Task of a plan." },
    PARAGRAPH: { description: "Đoạn văn thuộc một mục. Paragraph within an item." },
  },
});
