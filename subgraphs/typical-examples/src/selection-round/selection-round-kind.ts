import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The kinds of rounds, in the order in which they narrow a selection. Source: article 3. */
export enum SelectionRoundKind {
  REGISTERED = "REGISTERED",
  PROPOSED = "PROPOSED",
  HONORED = "HONORED",
}

registerEnumeration(
  SelectionRoundKind,
  "SelectionRoundKind",
  ["Loại đợt xét chọn, từ rộng đến hẹp", "The kind of a selection round, from the widest to the narrowest"],
  {
    REGISTERED: ["Đăng ký", "Registered"],
    PROPOSED: ["Giới thiệu", "Proposed"],
    HONORED: ["Tôn vinh", "Honored"],
  },
);
