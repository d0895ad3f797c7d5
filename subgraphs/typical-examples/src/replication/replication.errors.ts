import { defineErrors } from "@thidua/base/errors";

/** The errors of replications. */
export const replicationErrors = defineErrors({
  EXAMPLE_NOT_REVIEWED: {
    vi: "Điển hình đang ở bước {current}; chỉ nhân rộng điển hình đã tổng kết",
    en: "The example is at the stage {current}; only a reviewed example can be replicated",
  },
  REPLICATION_TO_ITSELF: {
    vi: "Nơi nhân rộng phải khác nơi có điển hình",
    en: "The organization that replicates the example must differ from the one where it originates",
  },
  DUPLICATE_REPLICATION: {
    vi: "Lần nhân rộng điển hình này đã được ghi nhận",
    en: "This replication of the example is already recorded",
  },
});
