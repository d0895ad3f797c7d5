import { type SnapshotDeclaration, snapshot, text } from "@thidua/kit/changes/change-feed";
import type { Province } from "../province/province.js";

/** The snapshot of a province. */
export const provinceSnapshot: SnapshotDeclaration = snapshot(
  ["Tỉnh, thành phố trực thuộc trung ương", "A province or a centrally run city"],
  {
    code: text("Mã ổn định của tỉnh", "The province's stable code"),
    name: text("Tên tỉnh", "The name of the province"),
  },
  ({ code, name }: Province) => ({ code, name }),
);
