/** Runs in the popup before anything else. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '../lib/messages/first-question';

export default defineUnlistedScript(askFirst);
