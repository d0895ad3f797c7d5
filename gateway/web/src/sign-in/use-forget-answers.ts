import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";

/**
 * Gives a function that empties the answers of all tabs: who signs out leaves nothing on the screen that only a signed-in
 * person may read. Queries and variables stay.
 */
export function useForgetAnswers(): () => void {
  const { moveTab, updateActiveTabValues } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  return () => {
    // The tab in front must stay the same object: by that GraphiQL knows it.
    moveTab(tabs.map((tab, index) => (index === activeTabIndex ? tab : { ...tab, response: null })));
    updateActiveTabValues({ response: null });
    responseEditor?.setValue("");
  };
}
