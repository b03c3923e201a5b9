// The one deferred module of every page: what is pleasant to have where scripts run. Nothing needs it.
import { keepOffline } from '../offline/keep-offline.ts';
import { copyCitations } from './copy.ts';
import { markFound, offerSuggestions } from './search.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { followTheme, rememberEvidence } from './theme.ts';

followTheme();
rememberEvidence();
listenForShortcuts();
copyCitations();
offerSuggestions();
markFound();
keepOffline();
