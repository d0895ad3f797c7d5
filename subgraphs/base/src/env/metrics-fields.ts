import { portField, textField } from "./fields.js";

/** The settings of the metrics. */
export const metricsFields = {
  METRICS_PORT: portField.optional().meta({
    vi: "Cổng riêng của /metrics cho Prometheus; không mở cổng này ra ngoài. Không đặt: không đo.",
    en: "The port of /metrics for Prometheus, apart from that of the graph; do not expose it. Not set: nothing is measured.",
  }),
  METRICS_HOST: textField.default("127.0.0.1").meta({
    vi: "Địa chỉ mạng của cổng đó; 0.0.0.0 là mọi địa chỉ của máy, dành cho mạng nội bộ của container.",
    en: "The network address of that port; 0.0.0.0 is every address of the machine, for a network inside containers.",
  }),
};

/** These settings as they are parsed. */
export interface MetricsSettings {
  METRICS_PORT?: number;
  METRICS_HOST: string;
}
