/** Names out of a byline: "By Ann Lee, Bo Ek and Cy Oz | Reuters" → the names in it. */
import { plainText } from './entities';

const LEAD =
  /^(?:(?:story|words|text|written|reported|posted|review|analysis|opinion|an article) )?by\b[: ]{0,3}/i;
const NOT_A_NAME =
  /https?:|www\.|@|\.(?:com|org|net|co)\b|[<>{}#]|\d|\b(?:updated|published|posted|minutes?|hours?|ago|share|follow|email|view|archive|click|here|account|sign|log|filed|section|topics?|categor(?:y|ies)|tags?|image|photo|photographs?|getty|author|authors|contact|about|bio|read|more|subscribe|get|rss|feed|profile|see all|posts?|comments?|home|latest|privacy|terms)\b/i;
/** What a paper, a channel or a desk calls itself. */
const OUTLET =
  /\b(?:news|newsroom|press|post|times|courier|gazette|chronicle|sentinel|examiner|bulletin|telegraph|inquirer|daily|magazine|media|staff|editors?|editorial|desk|team|reporters?|agency|agencies|tribune|herald|journal|network|online|digital|tv|radio|service|services|reuters|afp|bloomberg|associated|bureau|contributors?|correspondents?|admin|guest|wire|wires|board)\b/i;
/** A job after a name: "Ann Lee Senior Politics Editor". */
const JOB =
  /^(?:editor|reporter|writer|correspondent|columnist|producer|contributor|journalist|analyst|critic|chief)$/i;
const JOB_KIND =
  /^(?:senior|chief|staff|associate|assistant|deputy|managing|executive|contributing|freelance|special|national|political|politics|business|sports?|science|health|technology|tech|culture|foreign|education|environment|investigative|white|house|washington|news|bureau)$/i;

/** Splits a byline's text; names of outlets among names of people are left out, one alone is kept. */
export function namesInLine(line: string): string[] {
  const names = plainText(line.slice(0, LONGEST_LINE))
    .replace(LEAD, '')
    .split(/ ?[,;|•·/] ?| (?:and|&|with|for|in) (?=\p{Lu})| [–—-] /u)
    .map((name) =>
      withoutJob(
        name
          .replace(LEAD, '')
          .replace(/^and | and$/gi, '')
          .replace(/\([^()]*\)$/, '')
          .trim(),
      ),
    )
    .filter(isName);
  const people = names.filter(isPersonLike);
  return people.length > 0 ? people : names;
}

const LONGEST_LINE = 2000;

function withoutJob(name: string): string {
  const words = name.split(' ');
  const job = words.findIndex((word) => JOB.test(word));
  if (job < 0) return name;
  let end = job;
  while (end > 0 && JOB_KIND.test(words[end - 1] ?? '')) end--;
  return words.slice(0, end).join(' ');
}

/** "Ann Lee · 28 March": a name, a sign between, a day of the month. */
export const NAME_AND_DAY =
  /^([A-Z\u00c0-\u024f][^·•|\d]{3,40}) ?[·•|] ?(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b/;

/** Whether a name has the shape of a person's and not of an outlet's. */
export function isPersonLike(name: string): boolean {
  return /\s/.test(name) && !OUTLET.test(name);
}

function isName(name: string): boolean {
  if (name.length < 3 || name.length > 60 || NOT_A_NAME.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 6) return false;
  const capitals = words.filter((word) => /^['’"“(]?\p{Lu}/u.test(word) || !/\p{Ll}/u.test(word)).length;
  return (
    capitals >= Math.ceil(words.length / 2) &&
    /^['’"“]?[\p{Lu}\p{Lo}]|^(?:de|van|von|di|da|la|le|el|al|bin|ter|den)\b/u.test(name)
  );
}
