import type { GraphiQLPlugin } from "@graphiql/react";
import { SessionNotice } from "./session-notice.js";
import { SignInForm } from "./sign-in-form.js";
import { TokenHelp } from "./token-help.js";
import { useSession } from "./use-session.js";
import { ViewerCard } from "./viewer-card.js";

/** The panel to sign in with a token, to see the signed-in user, and to sign out. */
export const signInPanel: GraphiQLPlugin = { title: "Đăng nhập", icon: PersonIcon, content: SignIn };

function SignIn() {
  const state = useSession();
  return (
    <section className="sign-in" aria-labelledby="sign-in-title">
      <h2 id="sign-in-title" tabIndex={-1}>
        {state.status === "signedIn" ? "Đã đăng nhập" : "Đăng nhập"}
      </h2>
      {state.status === "signedIn" ? (
        <ViewerCard viewer={state.viewer} expiresAt={state.expiresAt} />
      ) : (
        <>
          <SessionNotice state={state} />
          {(state.status === "anonymous" || state.status === "expired") && <SignInForm />}
        </>
      )}
      <TokenHelp />
    </section>
  );
}

/** The usual icon for a user. */
export function PersonIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5c.6-4 3.6-6.2 7.5-6.2s6.9 2.2 7.5 6.2" strokeLinecap="round" />
    </svg>
  );
}
