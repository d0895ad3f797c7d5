import { integerField } from "./fields.js";

/** The settings of a server's end. */
export const drainFields = {
  /** How long a server goes on accepting after the signal to stop. */
  DRAIN_DELAY_MS: integerField(0, 300_000).optional().meta({
    unit: "ms",
    vi: "Khi được lệnh dừng, dịch vụ báo draining ở /readyz và vẫn nhận kết nối trong thời gian này, để proxy kịp chuyển sang bản khác. Không đặt: 5000 khi NODE_ENV=production, nếu không thì 0.",
    en: "When it is to stop, the service reports draining at /readyz and goes on accepting connections for this long, until the proxy uses another replica. Not set: 5000 in production, else 0.",
  }),
};

/** Returns how long a server goes on accepting, in milliseconds. */
export function drainDelay(settings: { DRAIN_DELAY_MS?: number; NODE_ENV: string }): number {
  return settings.DRAIN_DELAY_MS ?? (settings.NODE_ENV === "production" ? 5_000 : 0);
}
