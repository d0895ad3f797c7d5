import { connectionType, defineList } from "@thidua/kit/graph/pagination";
import { Citation } from "./citation.js";

export const CitationConnection = connectionType(() => Citation, "Citation", ["chỗ viện dẫn văn bản", "citations"]);

/** How the citations of a document are listed: in the order in which they were stored. */
export const citationList = defineList<Citation>({
  entity: Citation,
  orders: { CREATED_AT: "createdAt" },
  defaultOrder: [{ field: "CREATED_AT", direction: "ASC" }],
  parents: ["documentId"],
  filters: {},
});
