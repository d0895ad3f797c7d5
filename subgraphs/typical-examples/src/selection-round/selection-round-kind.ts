import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The rounds of a selection, from the widest to the narrowest. Source: article 3. */
export enum SelectionRoundKind {
  REGISTERED = "REGISTERED",
  PROPOSED = "PROPOSED",
  HONORED = "HONORED",
}

registerEnumeration(
  SelectionRoundKind,
  "SelectionRoundKind",
  ["Loại đợt xét chọn, từ rộng đến hẹp", "Kind of a selection round, from wide to narrow"],
  {
    REGISTERED: ["Đăng ký", "Registered"],
    PROPOSED: ["Giới thiệu", "Proposed"],
    HONORED: ["Tôn vinh", "Honored"],
  },
);
