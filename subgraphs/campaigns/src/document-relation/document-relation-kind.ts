import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What one document does to another. */
export enum DocumentRelationKind {
  IMPLEMENTS = "IMPLEMENTS",
  AMENDS = "AMENDS",
  REPLACES = "REPLACES",
  GUIDES = "GUIDES",
}

registerEnumeration(
  DocumentRelationKind,
  "DocumentRelationKind",
  ["Quan hệ của một văn bản với văn bản kia", "What one document does to another"],
  {
    IMPLEMENTS: ["Thực hiện, triển khai", "Implements it"],
    AMENDS: ["Sửa đổi, bổ sung", "Amends it"],
    REPLACES: ["Thay thế", "Replaces it"],
    GUIDES: ["Hướng dẫn thi hành", "Guides its implementation"],
  },
);
