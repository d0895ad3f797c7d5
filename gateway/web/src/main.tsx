import "graphiql/style.css";
import "./page.css";
import "./sign-in/sign-in.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { setUpWorkers } from "./workers.js";

setUpWorkers();
createRoot(document.getElementById("root")!).render(<App />);
