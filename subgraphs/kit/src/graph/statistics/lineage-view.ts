import { registerEnumeration } from "../../model/enumerations/index.js";

/** Under which body a record is counted that belongs to one that has ended. */
export enum LineageView {
  AS_THEN = "AS_THEN",
  AS_NOW = "AS_NOW",
}

registerEnumeration(
  LineageView,
  "LineageView",
  ["Đếm theo tổ chức khi đó hay tổ chức hiện nay", "Whether bodies count under what they were or under what they are"],
  {
    AS_THEN: ["Theo tổ chức vào thời điểm ghi nhận", "Under the body of that time"],
    AS_NOW: [
      "Theo tổ chức hiện nay: tổ chức đã sáp nhập, đổi thành tổ chức khác được tính vào tổ chức kế thừa duy nhất; tổ chức đã chia tách giữ tên cũ",
      "Under the present body: what was merged or turned into another counts for its one successor; what was split keeps its own name",
    ],
  },
);
