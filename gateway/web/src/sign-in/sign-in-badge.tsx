import { roleWords } from "./role-words.js";
import type { SessionState } from "./session-state.js";
import { PersonIcon, signInPanel } from "./sign-in-panel.js";
import { writtenRest } from "./times.js";
import { useNow } from "./use-now.js";
import { useSession } from "./use-session.js";

/** The remaining time from which the badge shows it, in milliseconds. */
const soon = 5 * 60_000;

/** Shows the signed-in user in the top bar. A click opens the panel. */
export function SignInBadge() {
  const state = useSession();
  const now = useNow(10_000);
  const { name, about } = words(state, now);
  const isSoonOver = state.status === "signedIn" && state.expiresAt - now < soon;
  return (
    <>
      <button
        type="button"
        className={`sign-in-badge ${isSoonOver ? "soon" : state.status}`}
        onClick={openPanel}
        title={`${name}. ${about}`}
      >
        <PersonIcon />
        <span className="sign-in-badge-text">
          <strong>{name}</strong>
          <span className="visually-hidden">. </span>
          <span>{about}</span>
        </span>
      </button>
      {/* Read out when it changes, not when it is drawn. */}
      <span role="status" className="visually-hidden">
        {announcement(state)}
      </span>
    </>
  );
}

function words(state: SessionState, now: number): { name: string; about: string } {
  switch (state.status) {
    case "anonymous":
      return { name: "Chưa đăng nhập", about: "Chỉ dữ liệu công khai" };
    case "checking":
      return { name: "Đang kiểm tra…", about: "Mã truy cập" };
    case "unconfirmed":
      return { name: "Chưa xác nhận được", about: "Mã truy cập vẫn được gửi" };
    case "expired":
      return { name: "Phiên đã hết hạn", about: "Đăng nhập lại" };
    case "signedIn": {
      const { viewer, expiresAt } = state;
      const roles = viewer.roles.map((role) => roleWords[role] ?? role).join(", ") || "Không có vai trò";
      const rest = expiresAt - now;
      const about = [rest < soon && `Còn ${writtenRest(rest)}`, roles, viewer.organization?.displayName];
      return { name: viewer.subject, about: about.filter(Boolean).join(" · ") };
    }
  }
}

function announcement(state: SessionState): string {
  if (state.status === "signedIn") return `Đã đăng nhập: ${state.viewer.subject}`;
  return state.status === "expired" ? "Phiên đăng nhập đã hết hạn" : "";
}

/** GraphiQL opens a panel only with its button in the side bar, so this clicks that button. */
function openPanel(): void {
  const button = `.graphiql-sidebar button[aria-label$="${signInPanel.title}"]`;
  if (!document.querySelector(".sign-in")) document.querySelector<HTMLButtonElement>(button)?.click();
  requestAnimationFrame(() => {
    (document.getElementById("sign-in-token") ?? document.getElementById("sign-in-title"))?.focus();
  });
}
