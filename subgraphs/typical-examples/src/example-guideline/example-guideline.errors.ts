import { defineErrors } from "@thidua/base/errors";

/** The errors of guidelines on typical examples. */
export const exampleGuidelineErrors = defineErrors({
  GUIDELINE_OF_NOTHING: {
    vi: "Phải nêu phong trào hoặc chương trình",
    en: "State a campaign or a program",
  },
  GUIDELINE_POSITION_OUT_OF_RANGE: {
    vi: "Thứ tự {position} không hợp lệ; phải từ 1 trở lên",
    en: "The position {position} is out of range; it must be 1 or more",
  },
});
