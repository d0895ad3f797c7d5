import { defineErrors } from "@thidua/base/errors";

/** The errors of provinces. */
export const provinceErrors = defineErrors({
  PREDECESSOR_STILL_EXISTS: {
    vi: "Tỉnh {name} còn tồn tại sau ngày {date}",
    en: "The province {name} still exists after {date}",
  },
  PREDECESSOR_BEGINS_LATER: {
    vi: "Tỉnh {name} thành lập ngày {validFrom} nên không thể là tiền thân của tỉnh thành lập ngày {date}",
    en: "The province {name} exists from {validFrom} on, so one that exists from {date} on cannot be formed from it",
  },
  MALFORMED_PROVINCE_CODE: {
    vi: "Mã tỉnh “{code}” phải gồm 2 chữ số",
    en: 'The province code "{code}" must have 2 digits',
  },
});
