import { parseSeen } from '../core/profile/seen.ts';
import { parseSettings } from '../core/settings.ts';
import type { Handlers } from '../shell/messaging.ts';
import type { Protocol } from '../shell/protocol.ts';
import { languageOf } from '../shell/speaks.ts';
import { load } from '../shell/storage.ts';
import { profileCard } from './profile-card.ts';
import { required } from './required.ts';

/** What is asked about profiles. */
export const profileHandlers: Pick<Handlers<Protocol>, 'profile'> = {
  profile: async ([wish]) => profileCard(required(parseSeen(wish), 'profile'), languageOf(parseSettings(await load('settings')))),
};
