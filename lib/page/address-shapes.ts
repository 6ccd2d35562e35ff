/** What the shape of an address tells. The words are those that sites share, in English. */

/** A day, a long number or a headline in the address; a section that only stories stand under. */
export const ARTICLE_ADDRESS =
  /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})(?:[/-]|\d\d)|\/(?:news|article|articles|story|stories|politics|world|nation|opinion|sports?|business)\/.*[a-z\d]-[a-z\d]|\bnews_?(?:item|view|article|detail|story)|\d{6,}|[a-z\d]+(?:-[a-z\d]+){4}/i;

/** A place where no news stands: shops, forums, documentation, lists, accounts. */
export const OTHER_ADDRESS =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:.*\/)?(?:shop|store|stores|products?|p|itm|item|ip|cart|checkout|collections?|category|categories|catalog|catalogs|catalogue|browse|tags?|topics?|search|forums?|threads?|t|discussions?|boards?|questions|community|communities|viewtopic\.php|showthread\.php|docs?|documentation|manual|wiki|reference|glossary|support|help|faq|services|solutions|pricing|plans|courses?|jobs|careers|about|about-us|contact|privacy|privacy-policy|terms|terms-of-service|legal|login|signin|account|users?|profile|members?|recipes?|lyrics|watch|playlist|schedule)(?:\/|$|\?)/i;
