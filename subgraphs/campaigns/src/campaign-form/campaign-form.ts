import { registerEnumeration } from "@thidua/kit/model/enumerations";

/**
 * The forms of organizing emulation. Law 06/2022/QH15 Đ.16 has the regular and the thematic one; PERIODIC stays, because plans
 * and articles still state it.
 */
export enum CampaignForm {
  REGULAR = "REGULAR",
  PERIODIC = "PERIODIC",
  THEMATIC = "THEMATIC",
}

registerEnumeration(CampaignForm, "CampaignForm", ["Hình thức tổ chức thi đua", "The form of organizing emulation"], {
  REGULAR: ["Thi đua thường xuyên", "Regular emulation"],
  PERIODIC: [
    "Thi đua theo đợt; Luật 06/2022/QH15 không còn quy định, khi thống kê tính là thi đua theo chuyên đề",
    "Periodic emulation. Law 06/2022/QH15 no longer has it; statistics count it as thematic",
  ],
  THEMATIC: ["Thi đua theo chuyên đề", "Thematic emulation"],
});

/** Returns the forms as statistics count them (Law 06/2022/QH15 Đ.16): each form once, PERIODIC as THEMATIC. */
export function statisticalForms(forms: readonly CampaignForm[]): CampaignForm[] {
  return [...new Set(forms.map((form) => (form === CampaignForm.PERIODIC ? CampaignForm.THEMATIC : form)))];
}
