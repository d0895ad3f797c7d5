import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** How one document stands to another. */
export enum DocumentRelationKind {
  IMPLEMENTS = "IMPLEMENTS",
  AMENDS = "AMENDS",
  REPLACES = "REPLACES",
  GUIDES = "GUIDES",
}

registerEnumeration(
  DocumentRelationKind,
  "DocumentRelationKind",
  ["Quan hệ giữa hai văn bản", "How one document stands to another"],
  {
    IMPLEMENTS: ["Thực hiện, triển khai", "Carries it out"],
    AMENDS: ["Sửa đổi, bổ sung", "Amends it"],
    REPLACES: ["Thay thế", "Replaces it"],
    GUIDES: ["Hướng dẫn thi hành", "Guides how it is carried out"],
  },
);
