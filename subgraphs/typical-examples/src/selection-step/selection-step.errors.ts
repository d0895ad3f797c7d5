import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with the steps of a selection. */
export const selectionStepErrors = defineErrors({
  STEPS_OUT_OF_ORDER: {
    vi: "Bước {later} không thể đứng trước bước {earlier} (thứ tự: đơn vị, khối, hội đồng, người đứng đầu)",
    en: "The step {later} cannot stand before {earlier} (the order is: unit, bloc, council, head)",
  },
  PROCEDURE_HAS_ROUNDS: {
    vi: "Không bỏ được bước {step}: đã có đợt xét chọn theo bước này",
    en: "The step {step} cannot be dropped: a selection round went through it",
  },
});
