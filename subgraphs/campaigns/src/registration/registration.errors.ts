import { defineErrors } from "@thidua/base/errors";

/** The errors of registrations. */
export const registrationErrors = defineErrors({
  ALREADY_REGISTERED: {
    vi: "Tổ chức này đã đăng ký tham gia phong trào",
    en: "The organization has already registered for the campaign",
  },
  REGISTERED_BEFORE_START: {
    vi: "Ngày đăng ký {on} trước thời điểm bắt đầu phong trào {startsOn}",
    en: "The date of registration {on} is before the start of the campaign, {startsOn}",
  },
  REGISTERED_OUTSIDE_UNIT: {
    vi: "Phong trào này trong phạm vi cơ quan, đơn vị; chỉ tổ chức phát động và các đơn vị trực thuộc đăng ký tham gia",
    en: "The campaign is one of a unit. Only the organization that launches it and those below it register",
  },
  REGISTERED_OUTSIDE_PROVINCE: {
    vi: "Phong trào này trong phạm vi tỉnh; tổ chức đăng ký thuộc tỉnh khác",
    en: "The campaign is one of a province. The organization belongs to another province",
  },
  REGISTERED_AFTER_END: {
    vi: "Ngày đăng ký {on} sau thời điểm kết thúc phong trào {endsOn}",
    en: "The date of registration {on} is after the end of the campaign, {endsOn}",
  },
});
