import { registerEnumeration } from "../../model/enumerations/index.js";

/** The organization by which a record is counted if its organization has ended. */
export enum LineageView {
  AS_THEN = "AS_THEN",
  AS_NOW = "AS_NOW",
}

registerEnumeration(
  LineageView,
  "LineageView",
  ["Cách đếm các tổ chức đã chấm dứt hoạt động", "How organizations that have ended are counted"],
  {
    AS_THEN: ["Theo tổ chức tại thời điểm ghi nhận", "By the organization of the time"],
    AS_NOW: [
      "Theo tổ chức hiện nay: tổ chức đã sáp nhập hoặc chuyển đổi được tính vào tổ chức kế thừa duy nhất; tổ chức đã chia, tách giữ nguyên",
      "By the present organization: a merged or converted one counts for its only successor, a split one for itself",
    ],
  },
);
