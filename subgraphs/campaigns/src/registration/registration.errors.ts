import { defineErrors } from "@thidua/base/errors";

/** The errors of registrations. */
export const registrationErrors = defineErrors({
  ALREADY_REGISTERED: {
    vi: "Tổ chức này đã đăng ký tham gia phong trào",
    en: "The organization has already registered for the campaign",
  },
  REGISTERED_AFTER_END: {
    vi: "Ngày đăng ký {on} sau thời điểm kết thúc phong trào {endsOn}",
    en: "The date of registration {on} is after the end of the campaign, {endsOn}",
  },
});
