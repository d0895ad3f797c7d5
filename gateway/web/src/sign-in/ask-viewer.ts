import type { Viewer } from "./viewer.js";

/** What the graph said of a token. Messages are in Vietnamese, for people. */
export type ViewerAnswer =
  | { kind: "viewer"; viewer: Viewer; clockAhead: number }
  | { kind: "refused"; isExpired: boolean; message: string }
  | { kind: "unanswered"; message: string };

interface Body {
  data?: { viewer: Viewer | null } | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const query = `query SignIn {
  viewer {
    subject
    roles
    organization { code displayName }
    expiresAt
  }
}`;

/** The longest that a person waits for a word, in milliseconds. */
const patience = 15_000;

/**
 * Asks the graph whose token this is, through the gateway and in Vietnamese. Never raises: a network that is down is an
 * answer too. `clockAhead` says by how many milliseconds this machine's clock is ahead of the server's.
 */
export async function askViewer(url: string, token: string): Promise<ViewerAnswer> {
  let response: Response;
  let body: Body;
  try {
    response = await fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json", "accept-language": "vi" },
      body: JSON.stringify({ query, operationName: "SignIn" }),
      cache: "no-store",
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return { kind: "unanswered", message: "Không kết nối được với máy chủ; hãy kiểm tra mạng rồi thử lại." };
  }
  // The HTTP server refuses headers that are too long (RFC 6585, section 5) before anyone reads the token.
  if (response.status === 431)
    return { kind: "refused", isExpired: false, message: "Mã truy cập quá dài, máy chủ không nhận." };
  try {
    body = (await response.json()) as Body;
  } catch {
    const message = `Máy chủ trả lời không đọc được (HTTP ${response.status}); hãy thử lại sau.`;
    return { kind: "unanswered", message };
  }
  const viewer = body.data?.viewer;
  if (viewer) return { kind: "viewer", viewer, clockAhead: clockAhead(response) };
  const { message, extensions } = body.errors?.[0] ?? { message: `Máy chủ không nói lý do (HTTP ${response.status}).` };
  const code = extensions?.code ?? "";
  // Any other error is about the service that should have answered (it is down, its keys cannot be had), not about the token.
  return /^(DEVELOPMENT_)?TOKEN_/.test(code)
    ? { kind: "refused", isExpired: code === "TOKEN_EXPIRED", message: sentence(message) }
    : { kind: "unanswered", message: sentence(message) };
}

function clockAhead(response: Response): number {
  const date = Date.parse(response.headers.get("date") ?? "");
  return Number.isNaN(date) ? 0 : Date.now() - date;
}

/** The server's messages are parts of a log line too, and end without a stop. */
function sentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}
