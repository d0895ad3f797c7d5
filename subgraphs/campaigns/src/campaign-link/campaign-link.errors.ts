import { defineErrors } from "@thidua/base/errors";

/** Errors of a link between campaigns. */
export const campaignLinkErrors = defineErrors({
  SELF_LINK: { vi: "Một phong trào không thể gắn với chính nó", en: "A campaign cannot be linked to itself" },
  LINK_CYCLE: {
    vi: "Quan hệ này tạo thành vòng: phong trào kia đã gắn với phong trào này",
    en: "The link would close a cycle: the other campaign is already linked to this one",
  },
  DUPLICATE_LINK: { vi: "Hai phong trào đã có quan hệ này", en: "The two campaigns already have this link" },
});
