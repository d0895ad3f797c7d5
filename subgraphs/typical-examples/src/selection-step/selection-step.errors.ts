import { defineErrors } from "@thidua/base/errors";

/** The errors of selection procedures. */
export const selectionStepErrors = defineErrors({
  STEPS_OUT_OF_ORDER: {
    vi: "Bước {later} không thể đứng trước bước {earlier}; thứ tự là đơn vị, khối, hội đồng, người đứng đầu",
    en: "The step {later} cannot come before the step {earlier}; the order is unit, bloc, council, head",
  },
  PROCEDURE_HAS_ROUNDS: {
    vi: "Không bỏ được bước {step} vì đã có đợt xét chọn theo bước này",
    en: "The step {step} cannot be removed because a selection round went through it",
  },
});
