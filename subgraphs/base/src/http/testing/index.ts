export { type MistakenRequest, mistakenRequests, overHttp } from "./mistaken-requests.js";
export { type RawAnswer, sendBytes } from "./send-bytes.js";
