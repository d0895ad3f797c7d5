import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The stages of the work with an example, in the order in which the example reaches them. */
export enum ExampleStage {
  DISCOVERED = "DISCOVERED",
  FOSTERED = "FOSTERED",
  REVIEWED = "REVIEWED",
  REPLICATED = "REPLICATED",
}

/** The stages in their order. Source: article 4, "phát hiện - bồi dưỡng - tổng kết - nhân rộng". */
export const stagesInOrder: readonly ExampleStage[] = Object.values(ExampleStage);

registerEnumeration(
  ExampleStage,
  "ExampleStage",
  ["Phương diện (bước) của công tác điển hình, theo thứ tự", "A stage of the work with an example, in order"],
  {
    DISCOVERED: ["Phát hiện", "Discovered"],
    FOSTERED: ["Bồi dưỡng", "Fostered"],
    REVIEWED: ["Tổng kết", "Reviewed"],
    REPLICATED: ["Nhân rộng", "Replicated"],
  },
);
