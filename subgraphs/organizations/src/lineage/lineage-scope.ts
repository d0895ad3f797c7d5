import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** How far a lineage goes. */
export enum LineageScope {
  CONNECTED = "CONNECTED",
  DIRECT_LINE = "DIRECT_LINE",
}

registerEnumeration(LineageScope, "LineageScope", ["Phạm vi của lịch sử tổ chức", "How far a lineage goes"], {
  CONNECTED: [
    "Mọi sự kiện của lịch sử có liên quan, kể cả các nhánh bên",
    "All events of the connected history, side branches too",
  ],
  DIRECT_LINE: [
    "Chỉ các sự kiện dẫn đến tổ chức này và của các tổ chức kế tục",
    "Only those that led to this body, and of what came of it",
  ],
});
