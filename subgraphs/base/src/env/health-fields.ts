import { portField, textField } from "./fields.js";

/** The settings of the health endpoint. */
export const healthFields = {
  HEALTH_PORT: portField.optional().meta({
    vi: "Cổng riêng của /healthz, do một luồng riêng trả lời nên không phải chờ khi chương trình bận; trả lời 503 khi chương trình treo quá 5 giây. Không đặt: không mở.",
    en: "The port of /healthz, which a thread of its own answers, so that it never waits for a busy program; it answers 503 when the program has been stuck for 5 seconds. Not set: not opened.",
  }),
  HEALTH_HOST: textField.default("127.0.0.1").meta({
    vi: "Địa chỉ mạng của cổng đó; 0.0.0.0 là mọi địa chỉ của máy, dành cho việc kiểm tra từ ngoài container.",
    en: "The network address of that port; 0.0.0.0 is every address of the machine, for checks from outside a container.",
  }),
};

/** These settings as they are parsed. */
export interface HealthSettings {
  HEALTH_PORT?: number;
  HEALTH_HOST: string;
}
