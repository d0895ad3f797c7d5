import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The extent of a lineage. */
export enum LineageScope {
  CONNECTED = "CONNECTED",
  DIRECT_LINE = "DIRECT_LINE",
}

registerEnumeration(LineageScope, "LineageScope", ["Phạm vi của lịch sử tổ chức", "The extent of a lineage"], {
  CONNECTED: [
    "Mọi sự kiện có liên quan, kể cả của các nhánh bên",
    "All events of the connected history, including those of side branches",
  ],
  DIRECT_LINE: [
    "Chỉ các sự kiện dẫn đến tổ chức này và của các tổ chức kế tục",
    "Only the events that led to the organization, and those of its successors",
  ],
});
