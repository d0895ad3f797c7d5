import { ratioField, urlField } from "./fields.js";

/** The settings of the traces, by the names of OpenTelemetry. */
export const tracingFields = {
  OTEL_EXPORTER_OTLP_ENDPOINT: urlField.optional().meta({
    vi: "Địa chỉ bộ thu OpenTelemetry (OTLP qua HTTP) nhận dấu vết của các yêu cầu. Không đặt: không ghi dấu vết.",
    en: "The address of the OpenTelemetry collector (OTLP over HTTP) that gets the traces of requests. Not set: none are made.",
  }),
  OTEL_TRACES_SAMPLER_ARG: ratioField.default(1).meta({
    vi: "Phần các yêu cầu được ghi dấu vết; yêu cầu có traceparent theo ý của bên gửi.",
    en: "The part of the requests that are traced; a request with a traceparent is traced if its sender says so.",
  }),
};

/** These settings as they are parsed. */
export interface TracingSettings {
  OTEL_EXPORTER_OTLP_ENDPOINT?: string;
  OTEL_TRACES_SAMPLER_ARG: number;
}
