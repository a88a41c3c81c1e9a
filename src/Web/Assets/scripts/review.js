// The review page. Every decision is an ordinary form; these modules only find the way to it faster.
import { keepBarMeasured } from "./review/bar.js";
import { startCards } from "./review/cards.js";
import { startFinding } from "./review/find.js";
import { startKeys } from "./review/keys.js";
import { startKeysDialog } from "./review/dialog.js";
import { sendOnce } from "./review/once.js";
import { startPairing } from "./review/pairing.js";
import { startSelecting } from "./review/select.js";
import { startVerdicts } from "./review/verdict.js";
import { startChoosing } from "./review/words.js";

keepBarMeasured();
sendOnce();
startKeysDialog();
startFinding();
startPairing();
startSelecting();
startChoosing();
startVerdicts();
startKeys();
startCards();
