import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a typical example. */
export const typicalExampleErrors = defineErrors({
  PERSON_OF_COLLECTIVE: {
    vi: "Tập thể không gắn với một cá nhân",
    en: "A collective is not a person",
  },
  STAGE_OUT_OF_ORDER: {
    vi: "Điển hình đang ở bước {current}, bước tiếp theo là {next}, không phải {stage}",
    en: "The example is {current}, its next stage is {next}, not {stage}",
  },
  LAST_STAGE_REACHED: {
    vi: "Điển hình đã ở bước cuối ({current})",
    en: "The example has reached the last stage ({current})",
  },
  STAGE_BEFORE_EARLIER: {
    vi: "Ngày {reachedOn} đứng trước ngày của bước {earlier} ({earlierOn})",
    en: "{reachedOn} is before the day of the stage {earlier} ({earlierOn})",
  },
});
