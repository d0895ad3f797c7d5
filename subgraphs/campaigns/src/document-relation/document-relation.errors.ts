import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a relation between documents. */
export const documentRelationErrors = defineErrors({
  DOCUMENT_RELATES_TO_ITSELF: {
    vi: "Một văn bản không thể có quan hệ với chính nó",
    en: "A document cannot be related to itself",
  },
  DOCUMENT_RELATION_CYCLE: {
    vi: "Quan hệ này tạo vòng: văn bản kia đã thực hiện văn bản này",
    en: "This relation closes a circle: the other document carries out this one already",
  },
  DUPLICATE_DOCUMENT_RELATION: {
    vi: "Quan hệ này giữa hai văn bản đã có",
    en: "This relation between the two documents exists already",
  },
});
