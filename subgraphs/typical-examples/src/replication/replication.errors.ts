import { defineErrors } from "@thidua/base/errors";

/** What can be wrong with a replication. */
export const replicationErrors = defineErrors({
  EXAMPLE_NOT_REVIEWED: {
    vi: "Chỉ nhân rộng điển hình đã tổng kết; điển hình này đang ở bước {current}",
    en: "Only a reviewed example is replicated; this one is {current}",
  },
  REPLICATION_TO_ITSELF: {
    vi: "Nơi nhân rộng phải khác nơi có điển hình",
    en: "An example is replicated elsewhere, not where it comes from",
  },
});
