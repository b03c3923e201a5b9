// The one deferred module of every page: what is pleasant to have where scripts run. Nothing needs it.
import { keepOffline } from '../offline/keep-offline.ts';
import { offerCopies } from './copy.ts';
import { markFound, offerSuggestions } from './search.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { offerThemes } from './theme.ts';

offerThemes();
listenForShortcuts();
offerCopies();
offerSuggestions();
markFound();
keepOffline();
