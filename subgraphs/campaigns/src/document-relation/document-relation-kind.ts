import { registerEnumType } from "type-graphql";

/** How one document stands to another. */
export enum DocumentRelationKind {
  IMPLEMENTS = "IMPLEMENTS",
  AMENDS = "AMENDS",
  REPLACES = "REPLACES",
  GUIDES = "GUIDES",
}

registerEnumType(DocumentRelationKind, {
  name: "DocumentRelationKind",
  description: "Quan hệ giữa hai văn bản. How one document stands to another.",
  valuesConfig: {
    IMPLEMENTS: { description: "Thực hiện, triển khai. Carries it out." },
    AMENDS: { description: "Sửa đổi, bổ sung. Amends it." },
    REPLACES: { description: "Thay thế. Replaces it." },
    GUIDES: { description: "Hướng dẫn thi hành. Guides how it is carried out." },
  },
});
