import "../style/base.css";
import "../style/document.css";
import { registerServiceWorker } from "../offline/register.ts";
import { applyTheme, preferredTheme } from "../state/preferences.ts";
import { addChoices } from "./choices.ts";
import { foldContents } from "./contents.ts";

applyTheme(preferredTheme());
foldContents();
addChoices();
registerServiceWorker(document.body.dataset["root"] ?? "./");
