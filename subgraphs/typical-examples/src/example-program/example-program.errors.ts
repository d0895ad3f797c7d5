import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a program of typical examples. */
export const exampleProgramErrors = defineErrors({
  UNKNOWN_EXAMPLE_PROGRAM: {
    vi: "Không có chương trình điển hình “{id}”",
    en: 'There is no program of typical examples "{id}"',
  },
});
