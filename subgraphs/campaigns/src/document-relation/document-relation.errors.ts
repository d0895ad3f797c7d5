import { defineErrors } from "@thidua/base/errors";

/** The errors of relations between documents. */
export const documentRelationErrors = defineErrors({
  DOCUMENT_RELATES_TO_ITSELF: {
    vi: "Một văn bản không thể có quan hệ với chính nó",
    en: "A document cannot be related to itself",
  },
  DOCUMENT_RELATION_CYCLE: {
    vi: "Quan hệ này tạo vòng lặp: văn bản kia đã thực hiện văn bản này",
    en: "The relation would form a cycle: the other document already implements this one",
  },
  DUPLICATE_DOCUMENT_RELATION: {
    vi: "Quan hệ này giữa hai văn bản đã có",
    en: "The relation between the two documents already exists",
  },
});
