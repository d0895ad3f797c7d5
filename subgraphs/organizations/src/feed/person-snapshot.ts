import { type SnapshotDeclaration, snapshot, text } from "@thidua/kit/changes/change-feed";
import type { Person } from "../person/person.js";

/** The snapshot of a person. */
export const personSnapshot: SnapshotDeclaration = snapshot(
  ["Cá nhân được nêu tên trong văn bản công khai", "A person whom public documents name"],
  {
    fullName: text("Họ và tên", "The full name, family name first"),
    nameSortKey: text(
      "Khóa sắp xếp tên theo tiếng Việt, so sánh từng byte",
      "The key of the Vietnamese order, compared byte by byte",
    ),
  },
  ({ fullName, nameSortKey }: Person) => ({ fullName, nameSortKey }),
);
