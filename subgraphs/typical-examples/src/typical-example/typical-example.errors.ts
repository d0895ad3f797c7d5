import { defineErrors } from "@thidua/base/errors";

/** The errors of typical examples. */
export const typicalExampleErrors = defineErrors({
  PERSON_OF_COLLECTIVE: {
    vi: "Không nêu cá nhân cho điển hình là tập thể",
    en: "Do not state a person for a collective",
  },
  STAGE_OUT_OF_ORDER: {
    vi: "Điển hình đang ở bước {current}; bước tiếp theo là {next}, không phải {stage}",
    en: "The example is at the stage {current}; the next stage is {next}, not {stage}",
  },
  LAST_STAGE_REACHED: {
    vi: "Điển hình đã ở bước cuối ({current})",
    en: "The example has reached the last stage ({current})",
  },
  STAGE_BEFORE_EARLIER: {
    vi: "Ngày {reachedOn} trước ngày của bước {earlier} ({earlierOn})",
    en: "The date {reachedOn} is before that of the stage {earlier} ({earlierOn})",
  },
  RECOGNIZED_BEFORE_DISCOVERY: {
    vi: "Ngày ghi nhận {recognizedOn} trước thời điểm phát hiện điển hình ({discoveredOn})",
    en: "The act of recognition on {recognizedOn} is before the example was discovered ({discoveredOn})",
  },
});
