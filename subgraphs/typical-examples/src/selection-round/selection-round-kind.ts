import { registerEnumType } from "type-graphql";

/** The rounds of a selection, from the widest to the narrowest. Source: article 3. */
export enum SelectionRoundKind {
  REGISTERED = "REGISTERED",
  PROPOSED = "PROPOSED",
  HONORED = "HONORED",
}

registerEnumType(SelectionRoundKind, {
  name: "SelectionRoundKind",
  description: "Loại đợt xét chọn, từ rộng đến hẹp. Kind of a selection round, from wide to narrow.",
  valuesConfig: {
    REGISTERED: { description: "Đăng ký. Registered." },
    PROPOSED: { description: "Giới thiệu. Proposed." },
    HONORED: { description: "Tôn vinh. Honored." },
  },
});
