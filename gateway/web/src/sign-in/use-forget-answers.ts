import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";

/**
 * Returns a function that clears the answers of all tabs: after signing out, the screen must not show data that only a
 * signed-in user may read. Queries and variables stay.
 */
export function useForgetAnswers(): () => void {
  const { moveTab, updateActiveTabValues } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  return () => {
    // The active tab must remain the same object: GraphiQL compares it by identity.
    moveTab(tabs.map((tab, index) => (index === activeTabIndex ? tab : { ...tab, response: null })));
    updateActiveTabValues({ response: null });
    responseEditor?.setValue("");
  };
}
