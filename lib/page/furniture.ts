/** Lines that stand among an article's paragraphs and are no part of it. */
import type { Run } from './boxes';
import { visibleDate } from './parse-date';

/** The whole line is a label. */
const LABEL =
  /^(?:advertisement|advertisements|sponsored|story continues below(?: advertisement)?|(?:article|story) continues (?:after|below).{0,60}|scroll (?:down )?to continue.{0,60}|continue reading(?: below)?|loading\W*|share|share this.{0,30}|copy link|copied|comments?|print|e-?mail|save|close|caption|tags?:?|topics:?|more|related(?: stories| articles| coverage| topics)?:?|next|previous|all rights reserved\.?|read more:?|see more|show more|watch:?|listen:?|photos?:?|videos?:?|gallery|replay|play|follow|subscribe|sign up|log in|sign in|source:?|via)$/i;
/** What begins so leads elsewhere, whether linked or not. */
const POINTER =
  /^(?:watch|listen|read|read more|video|photos?|gallery|related|more|see also|also read|now read)\s*(?:\||»|>|:{2})\s*\S|^\d{1,2}:\d{2}\s+\p{Lu}/iu;
/** What begins so and is mostly a link leads elsewhere. */
const LINKED_POINTER =
  /^(?:read more|read also|also read|read next|read|related|see also|more on this|more from|watch|listen|don['’]t miss|recommended|sign up|subscribe|click here|follow us|download|up next|editor['’]s picks?|most read|trending|explore|learn more|view|see|here['’]s|for more|what to know|opinion|analysis|explainer)\b/i;
const PHRASE =
  /\b(?:sign up (?:here|now|today|for (?:our|the|free|his|her|their|my|daily)|to (?:our|the|get|receive))|subscribe (?:here|now|today|(?:to|for) (?:our|the|us))|(?:follow|like|find) us on|all rights reserved|may not be (?:published|reproduced|copied)|copyright \(?c?\)? ?\d{4}|download (?:the|our) (?:free )?app|join our (?:whatsapp|telegram|newsletter|community|channel)|to comment on this (?:story|article)|turn on (?:desktop )?notifications|support (?:our|independent|local) journalism|(?:make|consider making) a (?:tax-deductible )?donation|(?:video|content) has failed to load|try refreshing your browser|tap here to see other videos|get the latest .{0,60} (?:inbox|alerts)|delivered (?:straight )?to your inbox|an account to continue|already (?:a subscriber|a member|have an account)|unlock (?:this|more) (?:article|stor)|this (?:article|story|report|content|page) (?:was|is|has been) (?:originally )?(?:(?:first )?published (?:by|in|on)|produced by|reserved for|for subscribers)|(?:first|originally) published (?:by|in|on)|enable javascript|your browser does not support|we use cookies|uses cookies|cookie (?:policy|settings|preferences)|terms (?:of (?:use|service)|and conditions) (?:and|apply)|affiliate commission|may earn (?:a |an )?commission|do not sell my|do you have a (?:story|news|tip)|got a (?:story|tip)|(?:story|news) tips?\? |submit a letter to|letters? to the editor (?:at|to)|join (?:the )?[\d,]+\+? (?:readers|subscribers|people)|follow (?:him|her|them|me|\p{Lu}[\p{L}'’-]+) (?:on|at) |clicking here|click here (?:for|to)|as little as [£$€]|latest posts by|reprint permission|get in touch with|(?:e-?mail|twitter|x|instagram|facebook): ?@?\w)|^\W{0,2}©/iu;
/** Who wrote, edited or helped, at an article's end. */
const CREDIT =
  /^\W*(?:(?:additional |with )?reporting (?:and writing )?by\b|(?:additional )?(?:writing|editing|compiled|edited|graphics?|photographs?|photos?|images?|translated) by\b|with files from\b|images? ?:|photos? ?:|pictures? ?:|photo by|source ?:|featured image|header image|lead image|photo credit|image credit|credit:)|\bcontributed (?:to|reporting)\b.{0,60}$|^\W*(?:\p{Lu}[\p{L}'’-]+ (?:and \p{Lu}[\p{L}'’-]+ )?reported from\b)/iu;

/** Whether a line is furniture: a label, a call to do something, a pointer to another story, a credit. */
export function isFurniture(text: string, run: Run): boolean {
  if (LABEL.test(text)) return true;
  if (run.words <= 60 && (PHRASE.test(text) || CREDIT.test(text))) return true;
  if (run.words <= 40 && POINTER.test(text)) return true;
  return run.words <= 40 && run.linkChars > run.chars * 0.35 && LINKED_POINTER.test(text);
}

/** Whether a line before the first paragraph is a byline, a day, a section or a reading time. */
export function isOpeningLine(text: string, run: Run): boolean {
  if (run.words > 25) return false;
  if (/^(?:written |story |posted )?by:?\s+\p{Lu}/iu.test(text) && run.words <= 20) return true;
  if (/\b\d{1,2}[- ]min(?:ute)?s?[- ]read\b/i.test(text)) return true;
  return run.words <= 18 && visibleDate(text) !== null && !/[.!?]["”’]?$/.test(text);
}
