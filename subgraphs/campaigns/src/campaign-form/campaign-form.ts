import { registerEnumeration } from "@thidua/kit/model/enumerations";

/**
 * The form of organizing emulation. Law 06/2022/QH15 Đ.16 knows the regular and the thematic one; PERIODIC is kept
 * because plans and articles still print it.
 */
export enum CampaignForm {
  REGULAR = "REGULAR",
  PERIODIC = "PERIODIC",
  THEMATIC = "THEMATIC",
}

registerEnumeration(CampaignForm, "CampaignForm", ["Hình thức tổ chức thi đua", "Form of organizing emulation"], {
  REGULAR: ["Thi đua thường xuyên", "Regular emulation"],
  PERIODIC: [
    "Thi đua theo đợt; không có trong Luật 06/2022/QH15, khi thống kê tính là chuyên đề",
    "By periods; not in the law of 2022, counted as thematic in statistics",
  ],
  THEMATIC: ["Thi đua theo chuyên đề", "Thematic emulation"],
});

/** The forms as statistics count them (Law 06/2022/QH15 Đ.16): PERIODIC becomes THEMATIC, each form once. */
export function statisticalForms(forms: readonly CampaignForm[]): CampaignForm[] {
  return [...new Set(forms.map((form) => (form === CampaignForm.PERIODIC ? CampaignForm.THEMATIC : form)))];
}
