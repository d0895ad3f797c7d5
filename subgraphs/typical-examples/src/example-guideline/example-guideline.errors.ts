import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a guideline on examples. */
export const exampleGuidelineErrors = defineErrors({
  GUIDELINE_OF_NOTHING: {
    vi: "Phải nêu phong trào hoặc chương trình",
    en: "A campaign or a program must be given",
  },
  GUIDELINE_POSITION_OUT_OF_RANGE: {
    vi: "Thứ tự phải từ 1, không phải {position}",
    en: "The place must be 1 or more, not {position}",
  },
});
