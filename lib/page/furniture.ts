/** Lines that stand among an article's paragraphs and are no part of it. */
import type { Run } from './boxes';

const LEADS =
  /^(?:read more|read also|also read|read next|read|related|see also|more on this|more from|watch|listen|don['’]t miss|recommended|sign up|subscribe|click here|follow us|advertisement|story continues|continue reading|share this|photo|image|video|getty|load more|up next|editor['’]s picks?|most read|trending)\b\s*[:|>–-]?/i;
const WHOLE =
  /^(?:advertisement|advertisements|sponsored|story continues below(?: advertisement)?|article continues (?:after|below).{0,60}|scroll (?:down )?to continue.{0,60}|continue reading below|loading\.*|share|copy link|copied|comments?|print|email|save|close|caption|correction|tags?:?|topics:?|more|related|next|previous|all rights reserved\.?)$/i;
const PHRASES =
  /\b(?:sign up (?:for|to) (?:our|the|get)|subscribe (?:to|for) (?:our|the)|follow us on|all rights reserved|may not be (?:published|reproduced|copied)|©|download (?:the|our) app|join our (?:whatsapp|telegram|newsletter)|to comment on this|this material may not|turn on (?:desktop )?notifications|support (?:our|independent) journalism|make a donation|click here to (?:subscribe|sign|join|donate))/i;

/** Whether a line is furniture: a label, a call to do something, a link to another story. */
export function isFurniture(text: string, run: Run): boolean {
  if (WHOLE.test(text)) return true;
  if (run.words > 60) return false;
  if (PHRASES.test(text)) return true;
  return run.linkChars > run.chars * 0.4 && LEADS.test(text);
}
