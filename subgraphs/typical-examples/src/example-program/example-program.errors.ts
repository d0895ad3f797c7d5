import { defineErrors } from "@thidua/base/errors";

/** The errors of programs of typical examples. */
export const exampleProgramErrors = defineErrors({
  UNKNOWN_EXAMPLE_PROGRAM: {
    vi: "Không có chương trình điển hình “{id}”",
    en: 'There is no program of typical examples "{id}"',
  },
});
