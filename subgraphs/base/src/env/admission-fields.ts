import { type AdmissionOptions, defaultAdmission } from "../admission/index.js";
import { integerField } from "./fields.js";

/**
 * The settings of how much runs and waits at once, for the gateway and the subgraphs alike. Takes how many heavy operations a caller has at
 * once unless it is set.
 */
export const admissionFields = (maxHeavyPerCaller: number) => ({
  /** The longest time for which a request waits for its turn, in milliseconds. */
  MAX_WAIT_MS: integerField(0, 60_000).default(defaultAdmission.maxWaitMs).meta({
    unit: "ms",
    vi: "Thời gian chờ đến lượt lâu nhất khi quá tải; yêu cầu phải chờ lâu hơn bị từ chối ngay bằng lỗi SERVICE_BUSY.",
    en: "The longest time for which a request waits for its turn under overload; one that would wait longer is refused at once with SERVICE_BUSY.",
  }),
  /** The cost from which an operation is heavy. */
  HEAVY_COST: integerField(1, 1_000_000_000).default(defaultAdmission.heavyCost).meta({
    vi: "Chi phí mà từ đó một thao tác là nặng; thao tác nặng có giới hạn riêng nên thao tác nhẹ không phải chờ.",
    en: "The cost from which an operation is heavy. Heavy operations have a limit of their own, so that light ones do not wait for them.",
  }),
  /** The number of heavy operations of one caller at once. */
  MAX_HEAVY_PER_CALLER: integerField(1, 10_000).default(maxHeavyPerCaller).meta({
    vi: "Số thao tác nặng cùng lúc của một người gọi (người đã đăng nhập, hoặc một địa chỉ mạng; ở subgraph: mọi người chưa đăng nhập).",
    en: "The heavy operations at once of one caller: who is signed in, or else a network address; at a subgraph all who are not signed in.",
  }),
});

/** These settings as they are parsed. */
export interface AdmissionSettings {
  MAX_WAIT_MS: number;
  HEAVY_COST: number;
  MAX_HEAVY_PER_CALLER: number;
}

/** Returns the options that the settings state. */
export function admissionOptions(settings: AdmissionSettings): Partial<AdmissionOptions> {
  return {
    maxWaitMs: settings.MAX_WAIT_MS,
    heavyCost: settings.HEAVY_COST,
    maxHeavyPerCaller: settings.MAX_HEAVY_PER_CALLER,
  };
}
